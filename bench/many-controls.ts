/** Controls of a large claim form: fields with labels, and a table of service lines. */
const LABELLED = 100;
const LINES = 50;
const COLUMNS = [
  'From date',
  'To date',
  'Place',
  'EMG',
  'Procedure',
  'Modifier 1',
  'Modifier 2',
  'Modifier 3',
  'Modifier 4',
  'Pointer',
  'Charge',
  'Units',
  'EPSDT',
  'Rendering NPI',
];

/** A page with 800 controls, larger than any claim form we know. */
export function eightHundredControls(): string {
  const fields = Array.from(
    { length: LABELLED },
    (_, at) => `<div><label for="f${at}">Member field ${at + 1}</label><input id="f${at}" maxlength="30"></div>`,
  );
  const heads = COLUMNS.map((column) => `<th>${column}</th>`).join('');
  const rows = Array.from({ length: LINES }, (_, line) => {
    const cells = COLUMNS.map((_, column) => `<td><input name="l${line}c${column}" size="5"></td>`).join('');
    return `<tr><th>${line + 1}</th>${cells}</tr>`;
  });
  return `<!doctype html><title>Large claim</title><h1>Professional claim</h1>
<form><fieldset><legend>Member</legend>${fields.join('\n')}</fieldset>
<fieldset><legend>Service lines</legend><table><thead><tr><th></th>${heads}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></fieldset></form>`;
}
