import type { LogEvent } from '../log/event.ts';
import { sha256Of, toHex, utf8 } from '../log/hash.ts';
import type { SignedHead } from '../log/head.ts';
import { momentOf } from '../log/instant.ts';
import type { Payer } from '../payers/payer.ts';
import type { PackedFile } from './archive/layout.ts';
import { canonicalFile } from './canonical-file.ts';
import { chronology } from './chronology/chronology.ts';
import { deadlineOf } from './dispute/deadline.ts';
import { factsOf } from './dispute/facts.ts';
import { checklist, DISPUTE_KINDS, type DisputeKindKey } from './dispute/kinds.ts';
import { letter, type Part } from './dispute/letter.ts';
import { calendar } from './export/calendar.ts';
import { csv } from './export/csv.ts';
import { chronologyTable } from './export/table.ts';
import { xlsx } from './export/xlsx.ts';
import type { Redaction } from './format.ts';
import type { Fonts } from './pdf/faces.ts';
import { packetPdf } from './pdf/packet-pdf.ts';
import { disclosed } from './proof/redact.ts';
import { type Exhibit, type ProvenLog, type Sign, sealed } from './seal.ts';

/** What a packet is made of. */
export interface Order {
  readonly kind: DisputeKindKey;
  readonly redaction: Redaction;
  /** Chosen by `selected`, in the order of the log. */
  readonly events: readonly LogEvent[];
  readonly payer: Pick<Payer, 'appealDays' | 'confirmed'>;
  /** Kept files by their SHA-256; one that isn't given stays out. */
  readonly evidence: ReadonlyMap<string, Uint8Array>;
  /** The practice is a 42 CFR Part 2 program. */
  readonly part2: boolean;
  readonly id: string;
  /** As events write time. */
  readonly now: string;
  readonly earlier?: SignedHead;
  /** The letter as somebody has edited it; drafted from the facts without. */
  readonly letter?: readonly Part[];
  /** `verify.html`, and the fonts of the PDF: parts of the product that the engine can't read by itself. */
  readonly verifyPage: string;
  readonly fonts: Fonts;
}

/** Notice of 42 CFR 2.32(a)(2), in its words. */
const PART_2 = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

/** A dispute packet from chosen events: letter, chronology, tables, calendar, exhibits and their proof. */
export async function builtPacket(log: ProvenLog, order: Order, sign: Sign): Promise<Uint8Array<ArrayBuffer>> {
  const entries = order.events.map((event) => disclosed(event, order.redaction));
  const shown = entries.map((one) => one.shown);
  const [facts, items, exhibits] = [factsOf(shown), chronology(shown), exhibitsOf(order)];
  const listed = exhibits.map(({ number, title, name, entry }) => ({ number, title, file: name, entry }));
  const on = order.now.slice(0, 10);
  const drafted = order.letter ?? letter({ kind: order.kind, facts, exhibits: listed, on, key: log.head.key });
  const parts: readonly Part[] = order.part2 ? [...drafted, { kind: 'paragraph', text: PART_2 }] : drafted;
  const title = `Dispute packet: ${DISPUTE_KINDS[order.kind].title}`;
  const table = chronologyTable(items);
  const deadline = deadlineOf(facts, order.payer);
  const data = {
    kind: 'claimside-chronology',
    v: 1,
    dispute: order.kind,
    facts,
    deadline,
    checklist: checklist(order.kind, facts),
    items,
  };
  const now = new Date(momentOf(order.now));
  const files: PackedFile[] = [
    {
      name: 'packet.pdf',
      bytes: await packetPdf({ title, letter: parts, facts, items, exhibits: listed, now }, order.fonts),
    },
    { name: 'chronology.csv', bytes: utf8(csv(table)) },
    { name: 'chronology.xlsx', bytes: xlsx(table, 'Chronology') },
    { name: 'chronology.json', bytes: canonicalFile(data) },
    { name: 'verify.html', bytes: utf8(order.verifyPage) },
    ...(deadline.known
      ? [
          {
            name: 'deadlines.ics',
            bytes: utf8(calendar([{ id: `${order.id}-appeal`, on: deadline.on, what: APPEAL_DUE }], order.now)),
          },
        ]
      : []),
  ];
  const { id, now: madeAt, redaction, earlier } = order;
  return sealed(log, { id, madeAt, redaction, entries, exhibits, files, ...(earlier && { earlier }) }, sign);
}

/** No patient in it: calendars are shared. */
const APPEAL_DUE = 'Last day for the appeal';

/** Kept files that are at hand, numbered in the order of the log. Without patients there are none: a picture shows all. */
function exhibitsOf({ events, evidence, redaction }: Order): (Exhibit & { title: string })[] {
  if (redaction === 'no-patient') return [];
  const kept = events.flatMap(({ type, seq, body }) => {
    const bytes = type === 'evidence.captured' ? evidence.get(String(body.sha256)) : undefined;
    return bytes && toHex(sha256Of(bytes)) === body.sha256 ? [{ bytes, entry: seq, title: String(body.name) }] : [];
  });
  return kept.map((one, at) => ({ ...one, number: at + 1, name: exhibitName(at + 1, one.title) }));
}

/** Name of an exhibit's file: its number, and what of its own name a file can be called everywhere. */
function exhibitName(number: number, title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return `exhibits/${String(number).padStart(2, '0')}-${plain.slice(-60).toLowerCase() || 'file'}`;
}
