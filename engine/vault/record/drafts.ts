import { canonicalJson, type Json } from '../../log/canonical-json.ts';
import { type Kept, kept } from '../kept.ts';
import { guarded } from './guarded.ts';
import type { OpenLog } from './open-log.ts';
import { draftPlace } from './places.ts';
import { sealText, unsealText } from './sealed-text.ts';

/** Writes a draft over what it was before. It is no event yet, so it waits for no other writer. */
export function saveDraft({ store, keys }: OpenLog, name: string, value: Json): Promise<Kept<void>> {
  return guarded(store, 'Not saved', async () => {
    const bytes = await sealText(keys.records, canonicalJson(value), draftPlace(keys.vault, name));
    await store.drafts.put([{ at: name, bytes }]);
    return kept(undefined);
  });
}

/** The draft of this name, or null when there is none or it is damaged. */
export async function readDraft({ store, keys }: OpenLog, name: string): Promise<Json> {
  const row = await store.drafts.get(name);
  const text = row ? await unsealText(keys.records, row.bytes, draftPlace(keys.vault, name)) : null;
  return text === null ? null : (JSON.parse(text) as Json);
}

/** Throws a draft away. */
export function dropDraft({ store }: OpenLog, name: string): Promise<Kept<void>> {
  return guarded(store, 'Not removed', async () => {
    await store.drafts.drop([name]);
    return kept(undefined);
  });
}
