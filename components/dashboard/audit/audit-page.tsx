import type { LogEvent } from '../../../engine/log/event.ts';
import type { IgnoreOnFile } from '../../../engine/record/folds/audit.ts';
import { valuesOf } from '../../../engine/record/plain-map.ts';
import { entryWords } from '../../record/entry-words.ts';
import { count } from '../../ui/count.ts';
import { SEVERITY_WORD } from '../../ui/severity.ts';
import { Detail, NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import { entryColumns } from '../log/entry-columns.tsx';
import { dayOr } from '../record-words.ts';
import { OnRecord, type Seen, useRecordViews, useRows } from '../seen-record.tsx';
import type { Desk } from '../state.ts';

const COLUMNS = entryColumns();

/** Who opened the record, what left it, which errors were passed over. */
export default function AuditPage({ desk }: { desk: Desk; item: string | null }) {
  const sight = useRecordViews(desk.actions.record(), 'audit');
  return (
    <OnRecord
      sight={sight.value}
      teaches="The audit shows who opened the record, what left it and which errors were passed over."
    >
      {(seen) => <Audit desk={desk} seen={seen} />}
    </OnRecord>
  );
}

function Audit({ desk, seen }: { desk: Desk; seen: Seen<'audit'> }) {
  const rows = useRows(seen, '', ({ audit }) =>
    valuesOf(audit.entries)
      .map((event) => ({ event, kind: groupOf(event), line: entryWords(event).line }))
      .sort((a, b) => b.event.seq - a.event.seq),
  );
  const unused = valuesOf(seen.audit.ignores).filter(({ usedOn }) => usedOn === null);
  return (
    <>
      <List
        label="audit"
        noun={['entry', 'entries']}
        placeholder="Unlock, export, override or words"
        rows={rows}
        columns={COLUMNS}
        onSave={(csv) => desk.actions.download('claimside-audit.csv', csv)}
        keyOf={({ event }) => `e${event.seq}`}
        hrefOf={({ event }) => `#log/e${event.seq}`}
        action={
          unused.length > 0 ? (
            <a class="button" href="#audit/unused">
              {count(unused.length, 'ignore')} never needed
            </a>
          ) : null
        }
      />
      {unused.length === 0 ? (
        <NothingOpen words="Every ignored finding was ignored for something: each has held a finding back since it was made." />
      ) : (
        <Detail back={{ href: '#audit', to: 'Audit' }} title="Ignored, but never needed" state={desk.state}>
          <p class="small">
            These have held no finding back since they were made. They may be about a claim that was changed since.
          </p>
          <ul class="entries">
            {unused.map((one) => (
              <Unused key={one.ignore.id} one={one} />
            ))}
          </ul>
        </Detail>
      )}
    </>
  );
}

function Unused({ one: { ignore, on } }: { one: IgnoreOnFile }) {
  return (
    <li>
      <a href={`#rules/${ignore.rule}`}>{ignore.rule}</a> {ignore.reason}{' '}
      <span class="quiet">
        {SEVERITY_WORD[ignore.severity]}, since {dayOr(on)}
      </span>
    </li>
  );
}

/** The heading of an entry: what an auditor looks for. */
function groupOf({ type, body }: LogEvent): string {
  switch (type) {
    case 'vault.unlocked':
      return (body.wrongTries as readonly unknown[]).length > 0 ? 'Wrong tries' : 'Unlock';
    case 'vault.locked':
      return 'Lock';
    case 'packet.exported':
    case 'vault.exported':
      return 'Export';
    case 'finding.ignored':
      return body.severity === 'error' ? 'Override' : 'Ignore';
    case 'patient.merged':
    case 'patient.unmerged':
      return 'Patient';
    default:
      return 'Record';
  }
}
