import * as z from 'zod/mini';
import { eventSchema } from '../log/event.ts';
import { id, instant, sha256 } from '../log/events/parts.ts';
import { signedHeadSchema } from '../log/head.ts';

/** Names of the two files that a packet can't be without. `docs/packet-format.md` describes them. */
export const MANIFEST = 'claimside-packet.json';
export const ENTRIES = 'log/entries.json';

/** Names of files: ASCII, at most three folders deep, nothing that leads out of the folder it is unpacked into. */
export const FILE_NAME = /^(?=.{1,120}$)[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*){0,2}$/;

const count = z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const proof = z.array(sha256).check(z.maxLength(64));
const fileName = z.string().check(z.regex(FILE_NAME));

/** How much of a patient is shown. */
const REDACTIONS = ['none', 'minimum', 'no-patient'] as const;
export type Redaction = (typeof REDACTIONS)[number];

/** What the sender signs. */
const packetSchema = z.strictObject({
  kind: z.literal('claimside-packet'),
  v: z.literal(1),
  id,
  madeAt: instant,
  redaction: z.enum(REDACTIONS),
  head: signedHeadSchema,
  /** The head that somebody has had before, and the proof that its log is the beginning of this one. */
  earlier: z.nullable(z.strictObject({ head: signedHeadSchema, proof })),
  files: z.array(z.strictObject({ name: fileName, bytes: count, sha256 })),
  /** Which file is which numbered exhibit, and the entry that names its hash. */
  exhibits: z.array(z.strictObject({ number: count, file: fileName, entry: count })),
});

export const manifestSchema = z.strictObject({
  key: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  packet: packetSchema,
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});

const whole = z.strictObject({ shown: z.literal('whole'), event: eventSchema, proof });

/** An entry of which something is left out. Without its salt nobody can guess what: see decision 602. */
const shortened = z.strictObject({
  shown: z.literal('shortened'),
  event: z.omit(eventSchema, { salt: true }),
  hash: sha256,
  /** What is left out, as JSON pointers (RFC 6901) into the event. */
  hidden: z.array(z.string().check(z.regex(/^\//))).check(z.minLength(1)),
  proof,
});

export const entriesSchema = z.strictObject({
  kind: z.literal('claimside-packet-entries'),
  v: z.literal(1),
  entries: z.array(z.discriminatedUnion('shown', [whole, shortened])),
});

export type Packet = z.output<typeof packetSchema>;
export type Manifest = z.output<typeof manifestSchema>;
export type Entries = z.output<typeof entriesSchema>;
export type Entry = Entries['entries'][number];
export type ShortenedEvent = z.output<typeof shortened>['event'];
