import { payerOf } from '../../../engine/payers/cascade.ts';
import type { Payer } from '../../../engine/payers/payer.ts';
import type { Settings } from '../../../engine/vault/defaults.ts';
import type { Desk } from '../state.ts';
import { parseName } from '../values.ts';
import { KIND_WORDS, ownKey, payerRows } from './payer-rows.ts';
import { saveTerms } from './terms.ts';

/** Shorter text is on its way to a name. */
const SHORTEST = 3;

/** The payer a claim with this name or payer ID would be taken to be for; its key is null where there is none. */
export function payerTyped(typed: string, payers: Settings['payers']): Pick<Payer, 'key' | 'kind'> | null {
  const text = typed.trim();
  return text.length < SHORTEST ? null : payerOf(text, text, '', { payers });
}

/** Says which payer that is, and takes in one that is not known. */
export function Recognised({ desk, typed }: { desk: Desk; typed: string }) {
  const payers = desk.state.settings.value?.payers ?? {};
  const text = typed.trim();
  const payer = payerTyped(text, payers);
  if (!payer) return null;
  const { key, kind } = payer;
  const row = payerRows(payers).find((one) => one.key === key);
  if (row) {
    return (
      <p class="recognised">
        On a claim, “{text}” is recognized as <a href={`#payers/${row.key}`}>{row.name}</a>, {KIND_WORDS[kind]}.
      </p>
    );
  }
  const name = parseName(text);
  return (
    <p class="recognised">
      On a claim, “{text}” is recognized as no payer here.
      {name.ok && name.value !== undefined ? <AddNamed desk={desk} name={name.value} /> : null}
    </p>
  );
}

function AddNamed({ desk, name }: { desk: Desk; name: string }) {
  const add = () => {
    const key = ownKey(name, desk.state.settings.value?.payers ?? {});
    saveTerms(desk, key, { name });
    desk.state.route.value = { page: 'payers', item: key };
  };
  return (
    <button type="button" class="button bare" onClick={add}>
      Add it
    </button>
  );
}
