import type { TabView } from '../../engine/wire.ts';
import { count } from '../ui/count.ts';
import type { IconName } from '../ui/icon.tsx';
import { countOf } from '../ui/severity.ts';

type Result = NonNullable<TabView['result']>;

/** The one line a biller looks at, for each of the engine's four verdicts; `toFill` boxes are no errors yet. */
export function verdictWords({ verdict, findings, skipped }: Result, toFill = 0): string {
  switch (verdict) {
    case 'errors':
      if (countOf(findings, 'error') === 0) return `Not ready: ${count(toFill, 'box', 'boxes')} to fill in`;
      return `Not ready: ${count(countOf(findings, 'error'), 'error')}`;
    case 'incomplete':
      return `No errors found, ${count(skipped.length, 'check')} couldn't run`;
    case 'warnings':
      return `Ready, ${count(countOf(findings, 'warning'), 'warning')}`;
    case 'clean':
      return 'Ready';
  }
}

/** What the verdict line does not say: the other counts, in one small line. */
export function verdictRest({ verdict, findings, skipped, passed }: Result, toFill = 0): string {
  const warnings = countOf(findings, 'warning');
  const notes = countOf(findings, 'info');
  return [
    toFill > 0 && countOf(findings, 'error') > 0 ? `${count(toFill, 'box', 'boxes')} to fill in` : '',
    warnings > 0 && verdict !== 'warnings' ? count(warnings, 'warning') : '',
    notes > 0 ? count(notes, 'note') : '',
    skipped.length > 0 && verdict !== 'incomplete' ? `${skipped.length} not checked` : '',
    `${passed} passed`,
  ]
    .filter(Boolean)
    .join(', ');
}

export const VERDICT_ICON: Readonly<Record<Result['verdict'], IconName>> = {
  errors: 'error',
  incomplete: 'open',
  warnings: 'warning',
  clean: 'good',
};
