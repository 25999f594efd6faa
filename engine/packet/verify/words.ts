import type { Packet } from '../format.ts';
import { momentInWords } from '../when.ts';
import type { Comparison } from './compare.ts';
import { type Failure, failureName } from './failure.ts';
import type { Verified } from './verify.ts';

/** A sentence of the result: what is shown, what is wrong, what nobody can tell from the packet. */
export interface Sentence {
  readonly mark: 'proven' | 'wrong' | 'open';
  readonly text: string;
}

/** The result in words for somebody who has never heard of hashes. @param earlier what an earlier packet says of it */
export function inWords(result: Verified, earlier: Comparison | null = null): readonly Sentence[] {
  if (result.kind === 'no-packet') return [wrong('This file is not a Claimside packet.')];
  const failures = [...result.failures, ...(earlier?.failures ?? [])];
  const { manifest } = result;
  if (!manifest) return [...failures.map(failureWords), open('Nothing in it is proven.')];
  const { packet } = manifest;
  if (failures.length > 0)
    return [
      ...failures.map(failureWords),
      open('Ask the sender for the packet again. Until then, rely on nothing in it.'),
    ];
  return [...provenWords(result, packet), ...earlierWords(packet, earlier), ...openWords(result, manifest.key)];
}

/** The result in one line, with which every answer begins. */
export function verdictOf(sentences: readonly Sentence[]): string {
  const wrongs = sentences.filter(({ mark }) => mark === 'wrong').length;
  if (wrongs > 0)
    return wrongs === 1 ? 'Not proven: 1 thing does not fit.' : `Not proven: ${wrongs} things do not fit.`;
  return 'Everything in this packet is as it was when it was signed.';
}

/** A key as people compare it: eight groups of eight. */
export function keyInGroups(key: string): string {
  return key.match(/.{8}/g)?.join(' ') ?? key;
}

function provenWords({ entries }: Extract<Verified, { kind: 'packet' }>, packet: Packet): Sentence[] {
  const { head } = packet.head;
  const wholes = entries.filter(({ shown }) => shown === 'whole').length;
  const shortened = entries.length - wholes;
  const others = head.size - entries.length;
  return [
    proven(
      `All ${packet.files.length} files are here and unchanged since ${momentInWords(packet.madeAt)}, when the packet was signed.`,
    ),
    ...(wholes > 0
      ? [
          proven(
            `${many(wholes, 'entry stands', 'entries stand')} in the sender's record word for word, at the number given: none changed, dated anew, swapped or put in later.`,
          ),
        ]
      : []),
    ...(shortened > 0
      ? [
          proven(
            `For ${many(shortened, 'more entry', 'more entries')}, something stands in the record at the number given.`,
          ),
          open(
            `What is shown of ${shortened === 1 ? 'it' : 'them'} was shortened by the sender, so the wording rests on the sender's signature alone.`,
          ),
        ]
      : []),
    ...(packet.exhibits.length > 0
      ? [
          proven(
            `${many(packet.exhibits.length, 'exhibit is the file', 'exhibits are the files')} that the record names.`,
          ),
        ]
      : []),
    proven(
      `The record had ${many(head.size, 'entry', 'entries')} when it was signed on ${momentInWords(head.at)}. ${
        others === 0
          ? 'All are shown.'
          : `${others} of them are not in this packet: that they exist and where they stand shows, what is in them does not.`
      }`,
    ),
  ];
}

function earlierWords({ earlier }: Packet, comparison: Comparison | null): Sentence[] {
  return [
    ...(earlier
      ? [
          proven(
            `The record goes on from the one signed on ${momentInWords(earlier.head.head.at)} (${many(earlier.head.head.size, 'entry', 'entries')}): nothing before was changed.`,
          ),
        ]
      : []),
    ...(comparison?.goesOn ? [proven('It goes on from the earlier packet, and is signed by the same key.')] : []),
    ...(comparison && !comparison.goesOn
      ? [
          proven('It is signed by the same key as the earlier packet, and what both show is the same.'),
          open('That the record goes on from the earlier one is not proven by this packet.'),
        ]
      : []),
  ];
}

function openWords({ compared }: Extract<Verified, { kind: 'packet' }>, key: string): Sentence[] {
  return [
    compared
      ? proven(`Signed by the key you gave: ${keyInGroups(key)}.`)
      : open(
          `Signed by ${keyInGroups(key)}, not compared. Compare it with the key in a letter or an earlier packet of the sender.`,
        ),
    open('That what an entry says is true, and that the sender’s clock was right, no check can show.'),
    open(
      'Whoever holds the key could have written everything at a later time, unless somebody else has had this key and this record’s last number before.',
    ),
    open('Letter, tables and chronology are the sender’s own words about the entries.'),
  ];
}

/** One thing that doesn't fit, in words. */
function failureWords(failure: Failure): Sentence {
  return wrong(WORDS[failure.code](failureName(failure).slice(failure.code.length + 1)));
}

const WORDS: Readonly<Record<Failure['code'], (where: string) => string>> = {
  archive: () => 'The packet file itself is damaged, cut off or was tampered with.',
  manifest: () => 'The list of contents is missing or damaged.',
  signature: () => 'The signature does not fit: the packet was changed after it was signed.',
  head: () => 'The signature under the record does not fit.',
  entries: () => 'The record’s entries are missing or damaged.',
  earlier: () => 'The record does not go on from the earlier one it names.',
  key: () => 'The packet is signed by another key than the one you gave.',
  'file-missing': (file) => `${file} is missing.`,
  'file-changed': (file) => `${file} was changed.`,
  'file-added': (file) => `${file} was put in after signing.`,
  entry: (number) => `Entry ${number} is not what stands in the record at that number.`,
  chain: (number) => `Entry ${number} does not follow the one before it.`,
  exhibit: (file) => `${file} is not the file that the record names.`,
  'other-packet': () => 'The earlier packet is not proven itself, so nothing can be compared with it.',
  'other-key': () => 'The earlier packet is signed by another key.',
  'other-log': () => 'The earlier packet comes from another record, or this record was rewritten since.',
  'other-entry': (number) => `Entry ${number} is not what the earlier packet shows at that number.`,
};

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function proven(text: string): Sentence {
  return { mark: 'proven', text };
}

function wrong(text: string): Sentence {
  return { mark: 'wrong', text };
}

function open(text: string): Sentence {
  return { mark: 'open', text };
}
