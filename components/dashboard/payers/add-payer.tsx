import { useSignal } from '@preact/signals';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Detail } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { parseName } from '../values.ts';
import { ownKey } from './payer-rows.ts';
import { saveTerms } from './terms.ts';

/** A payer that isn't shipped: known by the name on the claim. */
export function AddPayer({ desk }: { desk: Desk }) {
  const reason = useSignal('');
  const add = (form: HTMLFormElement) => {
    const name = parseName(String(new FormData(form).get('payer')));
    if (!name.ok || name.value === undefined) {
      reason.value = name.ok ? 'Write the name as it stands on the claim.' : name.reason;
      return;
    }
    const key = ownKey(name.value, desk.state.settings.value?.payers ?? {});
    saveTerms(desk, key, { name: name.value });
    desk.state.route.value = { page: 'payers', item: key };
  };
  return (
    <Detail back={{ href: '#payers', to: 'Payers' }} title="Add a payer" state={desk.state}>
      <form
        class="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <p>For a payer that is not in the list. It is recognized by its name or its payer ID on a claim.</p>
        <div class="text-field">
          <label for="new-payer">Name, as it stands on the claim</label>
          <input
            {...OPT_OUT}
            id="new-payer"
            type="text"
            name="payer"
            maxLength={80}
            aria-describedby="new-payer-why"
            aria-invalid={reason.value !== ''}
          />
          <p id="new-payer-why" class="why-not" role="alert">
            {reason.value}
          </p>
        </div>
        <button type="submit" class="button main">
          Add payer
        </button>
      </form>
    </Detail>
  );
}
