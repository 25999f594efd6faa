import { useSignal } from '@preact/signals';
import type { AuthorizationNeed } from '../../../engine/payers/terms.ts';
import { Icon } from '../../ui/icon.tsx';
import { OPT_OUT } from '../../ui/opt-out.ts';
import type { Desk } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { parseCodes, parseVisits } from '../values.ts';
import type { PayerRow } from './payer-rows.ts';
import { saveTerms } from './terms.ts';

/** Which services need an authorization, and after how many visits; an empty list says that none does. */
export function Authorizations({ desk, payer: { key, terms } }: { desk: Desk; payer: PayerRow }) {
  const adding = useSignal(false);
  const needs = terms.authorizations;
  const save = (authorizations: readonly AuthorizationNeed[] | undefined) => {
    adding.value = false;
    saveTerms(desk, key, { authorizations: authorizations && [...authorizations] });
  };
  const replace = (at: number, change: Partial<AuthorizationNeed>) =>
    save(needs?.map((need, place) => (place === at ? { ...need, ...change } : need)));
  return (
    <div class="needs">
      {(needs ?? []).map((need, at) => (
        <div key={need.procedureCodes.join(' ')} class="need">
          <TextField
            label={`Services ${at + 1}`}
            quietLabel
            name="codes"
            value={need.procedureCodes.join(', ')}
            parse={parseCodes}
            onSave={(procedureCodes) =>
              procedureCodes ? replace(at, { procedureCodes }) : save(without(needs ?? [], at))
            }
          />
          <TextField
            label={`Visits a year without, services ${at + 1}`}
            quietLabel
            name="afterVisits"
            numeric
            unit="visits a year go without"
            value={String(need.afterVisits)}
            parse={parseVisits}
            onSave={(afterVisits = 0) => replace(at, { afterVisits })}
          />
          <button
            type="button"
            class="button bare icon-only"
            aria-label={`Remove services ${at + 1}`}
            onClick={() => save(without(needs ?? [], at))}
          >
            <Icon is="remove" />
          </button>
        </div>
      ))}
      {adding.value ? (
        <TextField
          label="Procedure codes"
          name="new-codes"
          placeholder="97153, 97155, or all"
          value=""
          parse={parseCodes}
          onSave={(procedureCodes) => {
            if (procedureCodes) save([...(needs ?? []), { procedureCodes, afterVisits: 0 }]);
          }}
        />
      ) : null}
      <div class="needs-tools">
        <button
          type="button"
          class="button bare"
          onClick={() => {
            adding.value = true;
          }}
        >
          <Icon is="plus" />
          Add services
        </button>
        {needs === undefined || needs.length === 0 ? (
          <label class="check">
            <input
              {...OPT_OUT}
              type="checkbox"
              name="none-needed"
              checked={needs !== undefined}
              onChange={(event) => save(event.currentTarget.checked ? [] : undefined)}
            />
            None needed
          </label>
        ) : null}
      </div>
    </div>
  );
}

/** Without the last one the practice has said nothing any more, which is not the same as "none needed". */
function without(needs: readonly AuthorizationNeed[], at: number): readonly AuthorizationNeed[] | undefined {
  const rest = needs.filter((_, place) => place !== at);
  return rest.length === 0 ? undefined : rest;
}
