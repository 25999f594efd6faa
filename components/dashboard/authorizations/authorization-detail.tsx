import type { Ledger, Use } from '../../../engine/record/ledger.ts';
import { Detail, Part } from '../detail.tsx';
import { dayOr, nameOf } from '../record-words.ts';
import type { Desk } from '../state.ts';
import type { AuthorizationRow } from './authorizations-page.tsx';

const KIND: Readonly<Record<Use['kind'], string>> = {
  decided: 'counted',
  pending: 'counted, not answered yet',
  reserved: 'planned, not counted',
  'given-back': 'denied or voided, not counted',
};

/** An authorization, the sum of what was used, and how it came about. */
export function AuthorizationDetail({ desk, row: { record, ledger } }: { desk: Desk; row: AuthorizationRow }) {
  const { number, patient, payer, from, to, approved, unit } = record;
  const below = [nameOf(patient), payer.name, days(from, to)].filter(Boolean).join(', ');
  return (
    <Detail back={{ href: '#authorizations', to: 'Authorizations' }} title={number} below={below} state={desk.state}>
      <Part title="What is left">
        <p>{sumWords(ledger, approved, unit)}</p>
      </Part>
      <Part
        title="How that came about"
        note="By date of service and authorized code. A claim and its replacement count once."
      >
        {ledger.uses.length === 0 ? (
          <p>No visit of these days and codes is on file.</p>
        ) : (
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Code</th>
                <th scope="col" class="numeric">
                  {unit === 'visit' ? 'Visits' : 'Units'}
                </th>
                <th scope="col">How</th>
              </tr>
            </thead>
            <tbody>
              {ledger.uses.map((use) => (
                <tr key={`${use.from} ${use.on} ${use.code}`}>
                  <td>{dayOr(use.on)}</td>
                  <td>{use.code}</td>
                  <td class="numeric">{use.amount}</td>
                  <td>{KIND[use.kind]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Part>
    </Detail>
  );
}

function days(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return '';
  return `${dayOr(from) || 'open'} to ${dayOr(to) || 'open'}`;
}

/** "10 visits approved, 3 used before, 4 by claims (2 not answered yet): 3 left. 1 more is planned." */
function sumWords(
  { usedBefore, used, pending, reserved, left }: Ledger,
  approved: number | undefined,
  unit: string,
): string {
  const parts = [
    approved === undefined
      ? 'How much was approved is not written down'
      : `${approved} ${unit}${approved === 1 ? '' : 's'} approved`,
    ...(usedBefore > 0 ? [`${usedBefore} used before`] : []),
    `${used - usedBefore} by claims${pending > 0 ? ` (${pending} not answered yet)` : ''}`,
  ];
  const end = left === null ? '.' : `: ${left} left.`;
  return `${parts.join(', ')}${end}${reserved > 0 ? ` ${reserved} more planned.` : ''}`;
}
