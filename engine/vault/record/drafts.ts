import { canonicalJson, type Json } from '../../log/canonical-json.ts';
import { type Kept, kept, refusedByStore } from '../kept.ts';
import type { OpenLog } from './open-log.ts';
import { draftPlace } from './places.ts';
import { sealText, unsealText } from './sealed-text.ts';

/** Writes a draft over what it was before. It is no event yet, so it waits for no other writer. */
export async function saveDraft({ store, keys }: OpenLog, name: string, value: Json): Promise<Kept<void>> {
  try {
    const bytes = await sealText(keys.records, canonicalJson(value), draftPlace(keys.vault, name));
    await store.drafts.put({ at: name, bytes });
    return kept(undefined);
  } catch (error) {
    return refusedByStore('Not saved', error);
  }
}

/** The draft of this name, or null when there is none or it is damaged. */
export async function readDraft({ store, keys }: OpenLog, name: string): Promise<Kept<Json>> {
  try {
    const row = await store.drafts.get(name);
    const text = row ? await unsealText(keys.records, row.bytes, draftPlace(keys.vault, name)) : null;
    return kept(text === null ? null : (JSON.parse(text) as Json));
  } catch (error) {
    return refusedByStore('Not read', error);
  }
}

/** Throws a draft away. */
export async function dropDraft({ store }: OpenLog, name: string): Promise<Kept<void>> {
  try {
    await store.drafts.delete(name);
    return kept(undefined);
  } catch (error) {
    return refusedByStore('Not removed', error);
  }
}
