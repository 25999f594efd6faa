import { PATHS } from '../../../engine/claim/paths.ts';
import type { Draft, DraftField as Field } from '../../../engine/user-rules/draft.ts';
import type { DemandKind, Period } from '../../../engine/user-rules/user-rule.ts';
import { DraftChoice, DraftField } from './draft-field.tsx';

const KINDS: readonly (readonly [DemandKind, string])[] = [
  ['needs-modifier', 'needs one of these modifiers'],
  ['forbids-modifier', 'must not carry these modifiers'],
  ['needs-place', 'needs one of these places of service'],
  ['forbids-place', 'must not have these places of service'],
  ['needs-diagnosis', 'must point to one of these diagnoses'],
  ['forbids-diagnosis', 'must not point to these diagnoses'],
  ['needs-authorization', 'needs an authorization number'],
  ['needs-field', 'needs this box filled in'],
  ['needs-minutes', 'needs at least so many minutes'],
  ['most-units', 'may have at most so many units'],
  ['not-with', 'must not stand beside these codes on one day'],
  ['not-billed', 'is not billed at all'],
];
const PERIODS: readonly (readonly [Period, string])[] = [
  ['line', 'a line'],
  ['day', 'a day'],
  ['month', 'a month'],
  ['year', 'a year'],
];
/** What the box beside the kind asks for; kinds that ask for nothing more are left out. */
const WANTED: Readonly<Partial<Record<DemandKind, readonly [label: string, placeholder: string]>>> = {
  'needs-modifier': ['Modifiers', 'HO, AJ'],
  'forbids-modifier': ['Modifiers', 'GT'],
  'needs-place': ['Places of service', '11, 53'],
  'forbids-place': ['Places of service', '99'],
  'needs-diagnosis': ['Diagnoses', 'F84, F90-F98'],
  'forbids-diagnosis': ['Diagnoses', 'Z63.0'],
  'needs-minutes': ['Minutes', '53'],
  'most-units': ['Units', '4'],
  'not-with': ['Codes', '90853, 97151-97158'],
};
const BOXES = [...PATHS].map(([path, { label, box }]) => [path, box ? `${label} (box ${box})` : label] as const);
const CHOOSE = [['', 'Choose a box']] as const;

/** The "then" half of a rule. */
export function DemandFields(props: {
  readonly draft: Draft;
  readonly faults: Readonly<Partial<Record<Field, string>>>;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const { draft, faults, onChange } = props;
  const [label, placeholder] = WANTED[draft.kind] ?? [];
  return (
    <div class="field-row">
      <DraftChoice
        label="The line"
        name="kind"
        value={draft.kind}
        choices={KINDS}
        onChoose={(kind) => onChange({ kind, wanted: '' })}
      />
      {label === undefined ? null : (
        <DraftField
          label={label}
          name="wanted"
          value={draft.wanted}
          placeholder={placeholder ?? ''}
          fault={faults.wanted}
          onInput={(wanted) => onChange({ wanted })}
        />
      )}
      {draft.kind === 'needs-field' ? (
        <DraftChoice
          label="Box"
          name="wanted"
          value={draft.wanted}
          choices={[...CHOOSE, ...BOXES]}
          fault={faults.wanted}
          onChoose={(wanted) => onChange({ wanted })}
        />
      ) : null}
      {draft.kind === 'most-units' ? (
        <DraftChoice label="In" name="per" value={draft.per} choices={PERIODS} onChoose={(per) => onChange({ per })} />
      ) : null}
    </div>
  );
}
