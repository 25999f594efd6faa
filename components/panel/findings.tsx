import type { Finding } from '../../engine/findings.ts';
import type { TabView } from '../../engine/wire.ts';
import { FindingRow } from './finding-row.tsx';
import { groupByForm } from './groups.ts';
import type { Written } from './state.ts';

/** All findings in the order of the form, under the service line or the part of the form they stand in. */
export function Findings(props: {
  readonly view: TabView;
  readonly onShow: (path: string) => void;
  readonly onApply: (fix: Pick<Written, 'path' | 'from' | 'to'>) => void;
}) {
  const { view, onShow, onApply } = props;
  const findings = view.result?.findings ?? [];
  if (findings.length === 0) return null;
  const fields = new Map(view.read.map((field) => [field.path, field]));
  return (
    <section class="part" aria-labelledby="findings-title">
      <h2 id="findings-title" class="unseen">
        Findings
      </h2>
      {groupByForm(findings, view.lines).map((group) => (
        <section key={group.key} class="finding-group" aria-labelledby={`findings-${group.key.replace(' ', '-')}`}>
          <h3 id={`findings-${group.key.replace(' ', '-')}`}>{group.title}</h3>
          <ul>
            {withKeys(group.items).map(([key, finding]) => (
              <FindingRow
                key={key}
                finding={finding}
                field={fields.get(finding.safeFix?.path ?? finding.path) ?? fields.get(finding.path)}
                onShow={() => onShow(finding.path)}
                onApply={(from, to) => onApply({ path: finding.safeFix?.path ?? finding.path, from, to })}
              />
            ))}
          </ul>
        </section>
      ))}
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
