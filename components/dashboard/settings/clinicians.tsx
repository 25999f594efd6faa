import { useSignal } from '@preact/signals';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import type { ProviderSettings } from '../../../engine/vault/practice-schema.ts';
import { Icon } from '../../ui/icon.tsx';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Part } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { parseCredential, parseName, parseNpi, parseTaxonomy } from '../values.ts';
import { Enrollments } from './enrollments.tsx';
import { savePractice } from './practice.tsx';

/** Who sees the patients: what a claim's rendering provider is checked against. */
export function Clinicians({ desk }: { desk: Desk }) {
  const { providers } = (desk.state.settings.value ?? DEFAULTS).practice;
  const save = (next: readonly ProviderSettings[], words?: string) =>
    savePractice(desk, { providers: [...next] }, words);
  return (
    <>
      {providers.map((provider) => (
        <Clinician
          key={provider.npi}
          desk={desk}
          provider={provider}
          others={providers.filter((one) => one !== provider)}
          onSave={(next) => save(providers.map((one) => (one === provider ? next : one)))}
          onRemove={() =>
            save(
              providers.filter((one) => one !== provider),
              'Clinician removed',
            )
          }
        />
      ))}
      <AddClinician
        known={providers.map(({ npi }) => npi)}
        onAdd={(npi) => save([...providers, { npi, enrolled: [] }])}
        isFirst={providers.length === 0}
      />
    </>
  );
}

function Clinician(props: {
  readonly desk: Desk;
  readonly provider: ProviderSettings;
  readonly others: readonly ProviderSettings[];
  readonly onSave: (provider: ProviderSettings) => void;
  readonly onRemove: () => void;
}) {
  const { desk, provider, others, onSave, onRemove } = props;
  const { npi, name, credential, taxonomy, supervisedBy, enrolled } = provider;
  const change = (part: Partial<ProviderSettings>) => {
    const merged = Object.entries({ ...provider, ...part }).filter(([, value]) => value !== undefined);
    onSave(Object.fromEntries(merged) as ProviderSettings);
  };
  return (
    <details class="clinician" open={name === undefined}>
      <summary>
        <Icon is="chevron" />
        <span class="grow">
          {name ?? 'No name yet'}
          {credential ? `, ${credential}` : ''}
        </span>
        <span class="quiet">{npi}</span>
      </summary>
      <div class="clinician-body">
        <div class="field-row">
          <TextField
            label="Name"
            name="clinician-name"
            value={name ?? ''}
            parse={parseName}
            onSave={(next) => change({ name: next })}
          />
          <TextField
            label="Credential"
            name="credential"
            placeholder="such as LCSW"
            value={credential ?? ''}
            parse={parseCredential}
            onSave={(next) => change({ credential: next })}
          />
          <TextField
            label="Taxonomy"
            name="taxonomy"
            placeholder="such as 1041C0700X"
            value={taxonomy ?? ''}
            parse={parseTaxonomy}
            onSave={(next) => change({ taxonomy: next })}
          />
          <div class="text-field">
            <label for={`supervised-${npi}`}>Supervised by</label>
            <select
              {...OPT_OUT}
              id={`supervised-${npi}`}
              name="supervisedBy"
              onChange={({ currentTarget: { value } }) => change({ supervisedBy: value || undefined })}
            >
              <option value="">nobody</option>
              {others.map((one) => (
                <option key={one.npi} value={one.npi} selected={one.npi === supervisedBy}>
                  {one.name ?? one.npi}
                </option>
              ))}
            </select>
          </div>
        </div>
        <Enrollments desk={desk} npi={npi} enrolled={enrolled} onSave={(next) => change({ enrolled: [...next] })} />
        <p>
          <button type="button" class="button" onClick={onRemove}>
            Remove {name ?? npi}
          </button>
        </p>
      </div>
    </details>
  );
}

function AddClinician(props: {
  readonly known: readonly string[];
  readonly isFirst: boolean;
  readonly onAdd: (npi: string) => void;
}) {
  const { known, isFirst, onAdd } = props;
  const reason = useSignal('');
  const add = (form: HTMLFormElement) => {
    const npi = parseNpi(String(new FormData(form).get('npi')));
    if (!npi.ok) reason.value = npi.reason;
    else if (npi.value === undefined) reason.value = "Write the clinician's NPI.";
    else if (known.includes(npi.value)) reason.value = 'This clinician is in the list already.';
    else {
      reason.value = '';
      form.reset();
      onAdd(npi.value);
    }
  };
  return (
    <Part
      title="Add a clinician"
      {...(isFirst && {
        note: 'With their credentials and enrollments here, a claim is checked for who may bill what to whom.',
      })}
    >
      <form
        class="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <div class="text-field">
          <label for="new-npi">NPI</label>
          <span class="text-field-box">
            <input
              {...OPT_OUT}
              id="new-npi"
              type="text"
              inputMode="numeric"
              name="npi"
              aria-describedby="new-npi-why"
              aria-invalid={reason.value !== ''}
            />
            <button type="submit" class={isFirst ? 'button main' : 'button'}>
              Add
            </button>
          </span>
          <p id="new-npi-why" class="why-not" role="alert">
            {reason.value}
          </p>
        </div>
      </form>
    </Part>
  );
}
