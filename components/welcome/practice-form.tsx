import { OPT_OUT } from '../ui/opt-out.ts';
import type { PracticeBox, PracticeClaim, PracticeGroup, PracticeLine } from './practice-values.ts';

const COLUMNS: readonly { key: keyof PracticeLine; head: string; label: string }[] = [
  { key: 'dateFrom', head: '24A. From', label: 'From date' },
  { key: 'dateTo', head: '24A. To', label: 'To date' },
  { key: 'place', head: '24B. Place of service', label: 'Place of service' },
  { key: 'code', head: '24D. CPT/HCPCS', label: 'Procedure code' },
  { key: 'modifier', head: '24D. Modifier', label: 'Modifier' },
  { key: 'pointer', head: '24E. Diagnosis pointer', label: 'Diagnosis pointer' },
  { key: 'charge', head: '24F. Charges', label: 'Charges' },
  { key: 'units', head: '24G. Units', label: 'Units' },
  { key: 'npi', head: '24J. Rendering provider NPI', label: 'Rendering provider NPI' },
];

/** A plainly labelled claim form. What is typed into it goes nowhere: it has no submit. */
export function PracticeForm({ claim }: { claim: PracticeClaim }) {
  return (
    <form class="practice" aria-label="Practice claim" onSubmit={(event) => event.preventDefault()}>
      {claim.boxes.map((group) => (
        <Group key={group.title} group={group} />
      ))}
      <h3>Service lines</h3>
      <table class="practice-lines">
        <thead>
          <tr>
            <th scope="col">Line</th>
            {COLUMNS.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claim.lines.map((line, at) => (
            <tr key={line.dateFrom}>
              <th scope="row">{at + 1}</th>
              {COLUMNS.map(({ key, label }) => (
                <td key={key} class={key}>
                  <input
                    type="text"
                    {...OPT_OUT}
                    name={`line${at + 1}-${key}`}
                    aria-label={`Line ${at + 1} ${label}`}
                    defaultValue={line[key]}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Group group={claim.end} />
    </form>
  );
}

function Group({ group }: { group: PracticeGroup }) {
  return (
    <fieldset class="practice-group">
      <legend>{group.title}</legend>
      {group.boxes.map((box) => (
        <Box key={box.name} box={box} />
      ))}
    </fieldset>
  );
}

function Box({ box }: { box: PracticeBox }) {
  const id = `practice-${box.name}`;
  return (
    <div class="practice-box">
      <label for={id}>{box.label}</label>
      {box.choices ? (
        <select {...OPT_OUT} id={id} name={box.name}>
          {box.choices.map((choice) => (
            <option key={choice} selected={choice === box.value}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" {...OPT_OUT} id={id} name={box.name} defaultValue={box.value} />
      )}
    </div>
  );
}
