import { usDay } from '../../../engine/claim/day.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Desk } from '../state.ts';
import { leastSure, type PayerRow } from './payer-rows.ts';
import { saveTerms } from './terms.ts';

/** While nobody compared the facts with the contract, what rests on them is a warning. */
export function Confirm({ desk, payer }: { desk: Desk; payer: PayerRow }) {
  const { key, terms } = payer;
  if (terms.confirmedOn !== undefined) {
    return (
      <p class="confirm done">
        <Icon is="good" />
        <span class="grow">Checked against your contract on {usDay(terms.confirmedOn)}.</span>
        <button
          type="button"
          class="button bare"
          onClick={() => saveTerms(desk, key, { confirmedOn: undefined }, 'Taken back')}
        >
          Take back
        </button>
      </p>
    );
  }
  return (
    <p class="confirm">
      <Icon is="open" />
      <span class="grow">{notConfirmed(payer)}</span>
      <button
        type="button"
        class="button"
        data-confirm
        onClick={() => saveTerms(desk, key, { confirmedOn: desk.actions.today() })}
      >
        I checked this against our contract
      </button>
    </p>
  );
}

function notConfirmed(payer: PayerRow): string {
  if (payer.own) return 'Rules that differ from payer to payer only warn until you have checked these values.';
  const sure = leastSure(payer);
  if (sure === undefined || sure === 'high') return 'Nobody has compared these values with your contract yet.';
  return 'Until you have checked them, shipped values that are not certain only warn.';
}
