import { OPT_OUT } from '../../ui/opt-out.ts';
import { Part } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { parseIds, parseName } from '../values.ts';
import { KIND_WORDS, type PayerRow } from './payer-rows.ts';
import { saveTerms } from './terms.ts';

/** Name, payer IDs and line of a payer the practice entered by itself. */
export function Identity({ desk, payer: { key, terms } }: { desk: Desk; payer: PayerRow }) {
  return (
    <Part title="How a claim names it">
      <div class="field-row">
        <TextField
          label="Name"
          name="name"
          value={terms.name ?? ''}
          parse={(text) => (text.trim() === '' ? { ok: false, reason: 'A payer needs a name.' } : parseName(text))}
          onSave={(name) => saveTerms(desk, key, { name })}
        />
        <TextField
          label="Payer IDs"
          name="ids"
          placeholder="such as 60054"
          value={terms.ids?.join(', ') ?? ''}
          parse={parseIds}
          onSave={(ids) => saveTerms(desk, key, { ids })}
        />
        <div class="text-field">
          <label for="own-kind">Line of business</label>
          <select
            {...OPT_OUT}
            id="own-kind"
            name="kind"
            onChange={({ currentTarget: { value } }) =>
              saveTerms(desk, key, { kind: value as NonNullable<typeof terms.kind> })
            }
          >
            {(['commercial', 'medicare-advantage', 'medicaid', 'tricare', 'va'] as const).map((kind) => (
              <option key={kind} value={kind} selected={kind === (terms.kind ?? 'commercial')}>
                {KIND_WORDS[kind]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Part>
  );
}
