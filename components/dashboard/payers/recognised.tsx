import { payerOf } from '../../../engine/payers/cascade.ts';
import type { Desk } from '../state.ts';
import { parseName } from '../values.ts';
import { KIND_WORDS, ownKey, payerRows } from './payer-rows.ts';
import { saveTerms } from './terms.ts';

/** Which payer a claim with this name or payer ID would be taken to be for. */
export function Recognised({ desk, typed }: { desk: Desk; typed: string }) {
  const payers = desk.state.settings.value?.payers ?? {};
  const text = typed.trim();
  if (text.length < 3) return null;
  const { key, kind } = payerOf(text, text, '', { payers });
  const row = payerRows(payers).find((one) => one.key === key);
  if (row) {
    return (
      <p class="recognised">
        On a claim, “{text}” is recognised as <a href={`#payers/${row.key}`}>{row.name}</a>, {KIND_WORDS[kind]}.
      </p>
    );
  }
  const name = parseName(text);
  return (
    <p class="recognised">
      On a claim, “{text}” is recognised as no payer here.
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
