import type { Item } from './captions.ts';
import {
  CAPTURE_BAR,
  type Captured,
  type Confirmation,
  type NumberKind,
  type Proof,
  type Refusal,
} from './captured.ts';
import { knownKind, speakerOf } from './hosts.ts';
import { dateIn, numberIn } from './number.ts';
import { type Pair, pairsInSentences, pairsOf } from './pairs.ts';
import { isOfClaim, type Said, type Saying, sayingOf } from './phrases.ts';
import type { PrintedPage } from './printed.ts';

const NUMBERS: readonly { readonly number: NumberKind; readonly label: string }[] = [
  { number: 'control', label: 'Claim control number' },
  { number: 'claim', label: 'Claim number' },
  { number: 'confirmation', label: 'Confirmation number' },
  { number: 'batch', label: 'Batch number' },
  { number: 'trace', label: 'Trace number' },
];
/** A page with more boxes to type in is still the form; what a notice over it says may count. */
const MOST_BOXES = 6;

/** Reads a page that answers a submission; null when it is none. */
export function confirmationOn(page: PrintedPage): Confirmation | Refusal | null {
  const isForm = page.boxes > MOST_BOXES;
  const texts = isForm ? page.texts.filter(({ notice }) => notice) : page.texts;
  const titles = isForm ? [] : (page.title.split(/ [-|–·] /)[0] ?? '').split('\n');
  const aloud = [...titles, ...texts.filter(({ heading, notice }) => heading || notice).map(({ text }) => text)];
  // A lone word or a menu entry says nothing; a sentence does.
  const sentences = texts.map(({ text }) => text).filter((text) => /\S+\s+\S+\s+\S/.test(text));
  const loud = sayings(aloud);
  const told = [...loud, ...sayings(sentences)];
  const first = (said: Said, among = told) => among.find((one) => one.said === said);

  const known = knownKind(
    page.host,
    texts.map(({ name }) => name),
    aloud,
  );
  const good = first('adjudicating') ?? first('accepted') ?? first('sent');
  const pairs = [...pairsOf(isForm ? { ...page, texts, tables: [] } : page), ...pairsInSentences(texts)];
  const numbered = pairs.filter(({ item }) => item === 'claim' || item === 'control').map(() => 'claim');
  if (!isOfClaim(told, [...aloud, ...numbered])) return null;
  if (first('refused')) {
    const refused = first('refused', loud);
    return refused ? { kind: 'refusal', because: quoted(refused) } : null;
  }
  if (first('unsent') || (known ?? 'confirmation') !== 'confirmation' || (!good && !known)) return null;

  const sure = loud.length > 0 || known ? 1 : 0.85;
  const notRead: string[] = [];
  const numbers = NUMBERS.flatMap(({ number, label }) => {
    const found = only(pairs, number, numberIn, sure);
    if (found === 'unclear') notRead.push(label);
    return found === 'unclear' || !found ? [] : [{ number, ...found }];
  });
  const date = only(pairs, 'date', dateIn, sure);
  const payer = only(pairs, 'payer', (text) => (/[a-z]{2}/i.test(text) ? text : null), sure);
  if (date === 'unclear') notRead.push('Date');
  if (payer === 'unclear') notRead.push('Payer');
  // Words alone, with no number and no day to hold them to, prove nothing to anybody.
  if (numbers.length === 0 && (!date || date === 'unclear') && notRead.length === 0) return null;
  const control = numbers.some(({ number }) => number === 'control');
  return {
    kind: 'confirmation',
    ...proofOf(good, control, speakerOf(page.host)),
    numbers,
    date: date === 'unclear' ? null : date,
    payer: payer === 'unclear' ? null : payer,
    about: aboutOf(pairs),
    notRead,
  };
}

const quoted = ({ words }: Saying): string => `“${words.length > 90 ? `${words.slice(0, 87)}…` : words}”`;
const sayings = (texts: readonly string[]): Saying[] => texts.map(sayingOf).filter((saying) => saying !== null);

/** What it proves: acceptance only where the payer itself says so, or has given the claim its own control number. */
function proofOf(good: Saying | undefined, control: boolean, speaker: 'payer' | 'clearinghouse' | null) {
  const says = good ? quoted(good) : 'the portal’s confirmation page';
  const proves = (proof: Proof, because: string) => ({ proves: proof, because });
  if (good?.said === 'adjudicating') return proves('accepted', says);
  if (control) return proves('accepted', 'the payer has given the claim a control number');
  if (good?.said !== 'accepted') return proves('sent', says);
  if (speaker === 'payer') return proves('accepted', `${says}, on the payer’s own site`);
  const who =
    speaker === 'clearinghouse' ? 'the clearinghouse says so, not the payer' : 'it doesn’t say that the payer did';
  return proves('sent', `${says}: ${who}`);
}

/** The page's one value for an item; 'unclear' where two differ or the best is below the bar. */
function only(
  pairs: readonly Pair[],
  item: Item,
  shape: (value: string) => string | null,
  sure: number,
): Captured | 'unclear' | null {
  const found = pairs.flatMap((pair) => {
    const value = pair.item === item ? shape(pair.value) : null;
    return value === null ? [] : [{ ...pair, value }];
  });
  const [best] = found.sort((a, b) => b.tie - a.tie);
  if (!best) return null;
  const confidence = Math.round(best.tie * sure * 100) / 100;
  if (confidence < CAPTURE_BAR || found.some(({ value }) => !same(value, best.value))) return 'unclear';
  return { value: best.value, confidence, because: [best.because] };
}

const same = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

const ABOUT = ['memberId', 'account', 'patient', 'total'] as const;

function aboutOf(pairs: readonly Pair[]): Confirmation['about'] {
  const about: Partial<Record<(typeof ABOUT)[number], string>> = {};
  for (const item of ABOUT) {
    const pair = pairs.find((one) => one.item === item);
    if (pair) about[item] = pair.value.slice(0, 80);
  }
  return about;
}
