import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import type { Enrollment } from '../../../engine/vault/practice-schema.ts';
import { Icon } from '../../ui/icon.tsx';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { payerRows } from '../payers/payer-rows.ts';
import type { Desk } from '../state.ts';

/** The payers a clinician is enrolled with, and since when. */
export function Enrollments(props: {
  readonly desk: Desk;
  readonly npi: string;
  readonly enrolled: readonly Enrollment[];
  readonly onSave: (enrolled: readonly Enrollment[]) => void;
}) {
  const { desk, npi, enrolled, onSave } = props;
  const rows = payerRows((desk.state.settings.value ?? DEFAULTS).payers);
  const left = rows.filter(({ key }) => enrolled.every(({ payerKey }) => payerKey !== key));
  const replace = (at: number, next: Enrollment) => onSave(enrolled.map((one, place) => (place === at ? next : one)));
  return (
    <fieldset class="enrollments">
      <legend>Enrolled with</legend>
      {enrolled.map((one, at) => {
        const name = rows.find(({ key }) => key === one.payerKey)?.name ?? one.payerKey;
        return (
          <div key={one.payerKey} class="enrollment">
            <span class="enrollment-name">{name}</span>
            <DayBox
              label={`${name}: from`}
              value={one.from}
              onSave={(from) => replace(at, withDay(one, 'from', from))}
            />
            <span class="quiet">to</span>
            <DayBox label={`${name}: to`} value={one.to} onSave={(to) => replace(at, withDay(one, 'to', to))} />
            <button
              type="button"
              class="button bare icon-only"
              aria-label={`Remove ${name}`}
              onClick={() => onSave(enrolled.filter((_, place) => place !== at))}
            >
              <Icon is="remove" />
            </button>
          </div>
        );
      })}
      <label class="unseen" for={`enroll-${npi}`}>
        Add a payer
      </label>
      <select
        {...OPT_OUT}
        id={`enroll-${npi}`}
        name="enroll"
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '') onSave([...enrolled, { payerKey: currentTarget.value }]);
          currentTarget.value = '';
        }}
      >
        <option value="">Add a payer</option>
        {left.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function DayBox(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onSave: (day: string | undefined) => void;
}) {
  return (
    <input
      {...OPT_OUT}
      type="date"
      name="day"
      min="1990-01-01"
      max="2099-12-31"
      aria-label={props.label}
      value={props.value ?? ''}
      onChange={({ currentTarget }) => {
        if (currentTarget.validity.valid) props.onSave(currentTarget.value || undefined);
      }}
    />
  );
}

function withDay(one: Enrollment, part: 'from' | 'to', day: string | undefined): Enrollment {
  const { [part]: _, ...rest } = one;
  return day === undefined ? rest : { ...rest, [part]: day };
}
