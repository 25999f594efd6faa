import { refused } from '../vault/kept.ts';
import type { RecordDoor } from './door.ts';

const refusal = async () => refused('none', 'There is no record here yet.');

/** The door where nobody has made a record. */
export const NO_RECORD: RecordDoor = {
  onState(listener) {
    listener({ kind: 'none' });
    return () => undefined;
  },
  onWritten: () => () => undefined,
  append: refusal,
  seal: refusal,
  find: refusal,
  events: refusal,
  search: refusal,
  fold: refusal,
  saveDraft: refusal,
  readDraft: refusal,
  dropDraft: refusal,
};
