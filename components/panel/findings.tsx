import type { Finding } from '../../engine/findings.ts';
import type { TabView } from '../../engine/wire.ts';
import { count } from '../ui/count.ts';
import { FindingRow } from './finding-row.tsx';
import { Fold } from './fold.tsx';
import { groupByForm } from './groups.ts';
import type { RuleTitles } from './not-checked.tsx';
import { saidOf } from './said.ts';
import type { Written } from './state.ts';

/** All findings in the order of the form, under the service line or the part of the form they stand in. */
export function Findings(props: {
  readonly view: TabView;
  readonly onShow: (path: string) => void;
  readonly onApply: (fix: Pick<Written, 'path' | 'from' | 'to'>) => void;
  readonly titles: RuleTitles;
  readonly onRule: (rule: string) => void;
}) {
  const { view, onShow, onApply, titles, onRule } = props;
  const said = saidOf(view);
  if (!said || said.result.findings.length + said.toFill.length === 0) return null;
  const fields = new Map(view.read.map((field) => [field.path, field]));
  const row = ([key, finding]: [string, Finding]) => (
    <FindingRow
      key={key}
      finding={finding}
      field={fields.get(finding.safeFix?.path ?? finding.path) ?? fields.get(finding.path)}
      onShow={() => onShow(finding.path)}
      onApply={(from, to) => onApply({ path: finding.safeFix?.path ?? finding.path, from, to })}
      onRule={finding.rule in titles ? () => onRule(finding.rule) : undefined}
    />
  );
  return (
    <section class="part" aria-labelledby="findings-title">
      <h2 id="findings-title" class="unseen">
        Findings
      </h2>
      {groupByForm(said.result.findings, view.lines).map((group) => (
        <section key={group.key} class="finding-group" aria-labelledby={`findings-${group.key.replace(' ', '-')}`}>
          <h3 id={`findings-${group.key.replace(' ', '-')}`}>{group.title}</h3>
          <ul>{withKeys(group.items).map(row)}</ul>
        </section>
      ))}
      {said.toFill.length > 0 ? (
        <Fold title="Still to fill in" note={count(said.toFill.length, 'box', 'boxes')}>
          <ul>{withKeys(said.toFill).map(row)}</ul>
        </Fold>
      ) : null}
    </section>
  );
}

/** Keys that outlive a changed wording, so that an opened finding stays open; a rule may say one thing twice. */
function withKeys(findings: readonly Finding[]): [key: string, finding: Finding][] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule}|${finding.path}|${finding.messageId}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [`${name}|${times}`, finding];
  });
}
