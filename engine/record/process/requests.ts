import * as z from 'zod/mini';
import type { Json } from '../../log/canonical-json.ts';
import { type Happening, happeningFrom } from '../../log/events/index.ts';
import { RECORD_FOLDS } from '../folds/index.ts';

/**
 * What our own pages may ask of the process that holds the record. Everything comes as a message and is parsed
 * there; files come beside it and are named by a random id.
 */
const secretText = z.string().check(z.minLength(1), z.maxLength(1000));
const fileId = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
const draftName = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/));
const entry = z.int().check(z.gte(0));

const secret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), text: secretText }),
  z.strictObject({ kind: z.literal('recovery-key'), text: secretText }),
]);

/** Happenings that go into the record at once. */
const MOST_AT_ONCE = 1000;
/** Characters of a draft. */
const LONGEST_DRAFT = 500_000;

const happening = z.pipe(
  z.strictObject({ type: z.string(), body: z.unknown() }),
  z.transform(({ type, body }, context): Happening => {
    const fitting = happeningFrom(type, body);
    if (fitting) return fitting;
    context.issues.push({ code: 'custom', message: 'unfit', input: type });
    return z.NEVER;
  }),
);

const json = z.json();
const draft = z.custom<Json>((value) => json.safeParse(value).success && JSON.stringify(value).length <= LONGEST_DRAFT);

const lookUp = z.templateLiteral([
  z.enum(['claim', 'claim-number', 'authorization', 'payer', 'member', 'record', 'patient']),
  ':',
  z.string().check(z.maxLength(700)),
]);

export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('state') }),
  /** Somebody has just done something on one of our pages. */
  z.strictObject({ do: z.literal('touch') }),
  z.strictObject({ do: z.literal('append'), happenings: z.array(happening).check(z.maxLength(MOST_AT_ONCE)) }),
  z.strictObject({ do: z.literal('seal') }),
  z.strictObject({ do: z.literal('find'), lookUp }),
  z.strictObject({ do: z.literal('events'), from: entry, to: entry }),
  z.strictObject({ do: z.literal('search'), query: z.string().check(z.maxLength(300)) }),
  z.strictObject({ do: z.literal('fold'), name: z.enum(Object.keys(RECORD_FOLDS) as [keyof typeof RECORD_FOLDS]) }),
  z.strictObject({ do: z.literal('save-draft'), name: draftName, value: draft }),
  z.strictObject({ do: z.literal('read-draft'), name: draftName }),
  z.strictObject({ do: z.literal('drop-draft'), name: draftName }),
  z.strictObject({ do: z.literal('create'), passphrase: secretText }),
  z.strictObject({ do: z.literal('unlock'), secret }),
  z.strictObject({ do: z.literal('lock') }),
  z.strictObject({ do: z.literal('change-passphrase'), current: secretText, next: secretText }),
  z.strictObject({ do: z.literal('change-recovery-key') }),
  /** How many entries there are, and which of them are known to be unreadable. */
  z.strictObject({ do: z.literal('health') }),
  /** Reads every entry: what can't be read any more? */
  z.strictObject({ do: z.literal('check-all') }),
  z.strictObject({ do: z.literal('backup'), asked: z.boolean() }),
  z.strictObject({ do: z.literal('restore'), file: fileId, secret, acceptLoss: z.boolean() }),
  z.strictObject({ do: z.literal('mend'), file: fileId }),
  z.strictObject({ do: z.literal('export-open') }),
  z.strictObject({ do: z.literal('import-open'), file: fileId, passphrase: secretText }),
]);

export type RecordRequest = z.output<typeof requestSchema>;
export type TypedSecret = z.output<typeof secret>;

/** A request as it is sent: happenings are held to their shape only where they arrive. */
export type SentRequest = z.input<typeof requestSchema>;

/** The key of the open record and until when it may be used: held in memory by whoever outlives the process. */
export const keyCopySchema = z.strictObject({
  /** 32 bytes in hexadecimal. */
  dataKey: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Epoch milliseconds. */
  until: z.number(),
});

export type KeyCopy = z.output<typeof keyCopySchema>;
