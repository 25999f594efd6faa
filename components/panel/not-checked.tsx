import type { Skipped } from '../../engine/findings.ts';
import { count } from '../ui/count.ts';
import { Icon } from '../ui/icon.tsx';
import { Fold } from './fold.tsx';

export type RuleTitles = Readonly<Record<string, string>>;

/** Reason -> the rules it stopped; the reason that stopped most first. */
export function byReason(skipped: readonly Skipped[]): [reason: string, rules: string[]][] {
  const groups = Map.groupBy(skipped, ({ reason }) => reason);
  return [...groups]
    .map(([reason, ones]): [string, string[]] => [reason, ones.map(({ rule }) => rule)])
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

/** A check that did not run is said, with its reason: silence would read as "passed". */
export function NotChecked({ skipped, titles }: { skipped: readonly Skipped[]; titles: RuleTitles }) {
  if (skipped.length === 0) return null;
  return (
    <Fold title="Not checked" note={count(skipped.length, 'check')}>
      {byReason(skipped).map(([reason, rules]) => (
        <div key={reason} class="not-checked">
          <h3>
            <Icon is="open" />
            {sentence(reason)}
          </h3>
          <ul class="reasons">
            {rules.map((rule) => (
              <li key={rule}>
                {titles[rule] ?? 'A check without a title.'} <span class="small">{rule}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Fold>
  );
}

function sentence(reason: string): string {
  const text = reason.charAt(0).toUpperCase() + reason.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}
