import { useSignal } from '@preact/signals';
import type { AuthorizationRecord } from '../../../engine/log/events/authorization-recorded.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Detail } from '../detail.tsx';
import { newId } from '../record-writing.ts';
import type { Desk } from '../state.ts';

const FIELDS = [
  ['number', 'Authorization number', 'text'],
  ['payer', 'Payer', 'text'],
  ['lastName', 'Patient’s last name', 'text'],
  ['firstName', 'First name', 'text'],
  ['dob', 'Birth date', 'date'],
  ['memberId', 'Member ID', 'text'],
  ['codes', 'Codes, blank for all', 'text'],
  ['from', 'First day', 'date'],
  ['to', 'Last day', 'date'],
  ['approved', 'Approved', 'text'],
  ['usedBefore', 'Used before today', 'text'],
] as const;

/** Said when the record's own check of the shape refuses it. */
const UNFIT = 'Write the number, the payer, the patient’s name and codes of five signs; amounts are whole numbers.';

/** Enters an authorization as the payer's letter or the call says it. */
export function AddAuthorization({ desk }: { desk: Desk }) {
  const reason = useSignal('');
  const add = async (form: HTMLFormElement) => {
    const body = bodyOf(new FormData(form));
    const answer = await desk.actions.record().append([{ type: 'authorization.recorded', body }]);
    if (answer.ok) desk.state.route.value = { page: 'authorizations', item: body.id };
    else reason.value = answer.reason === 'unfit' ? UNFIT : answer.sentence;
  };
  return (
    <Detail back={{ href: '#authorizations', to: 'Authorizations' }} title="Enter an authorization" state={desk.state}>
      <form
        class="add-form wide"
        onSubmit={(event) => {
          event.preventDefault();
          void add(event.currentTarget);
        }}
      >
        <div class="field-row">
          {FIELDS.map(([name, label, type]) => (
            <div class="text-field" key={name}>
              <label for={`authorization-${name}`}>{label}</label>
              {type === 'date' ? (
                <input {...OPT_OUT} id={`authorization-${name}`} name={name} type="date" />
              ) : (
                <input {...OPT_OUT} id={`authorization-${name}`} name={name} type="text" />
              )}
            </div>
          ))}
          <div class="text-field">
            <label for="authorization-unit">Counted in</label>
            <select {...OPT_OUT} id="authorization-unit" name="unit">
              <option value="visit">visits</option>
              <option value="unit">units</option>
            </select>
          </div>
        </div>
        <p class="why-not" role="alert">
          {reason.value}
        </p>
        <p class="choices">
          <button type="submit" class="button main">
            Save
          </button>
          <a class="button" href="#authorizations">
            Cancel
          </a>
        </p>
      </form>
    </Detail>
  );
}

function bodyOf(form: FormData): AuthorizationRecord {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const given = (name: string) => (text(name) === '' ? {} : { [name]: text(name) });
  const amount = (name: string) => (text(name) === '' ? {} : { [name]: Number(text(name)) });
  return {
    id: newId(),
    number: text('number'),
    payer: { name: text('payer') },
    patient: { lastName: text('lastName'), ...given('firstName'), ...given('dob'), ...given('memberId') },
    codes: text('codes')
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
    ...given('from'),
    ...given('to'),
    ...amount('approved'),
    ...amount('usedBefore'),
    unit: text('unit') === 'unit' ? 'unit' : 'visit',
    state: 'approved',
  };
}
