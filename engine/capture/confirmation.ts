import type { Item } from './captions.ts';
import { CAPTURE_BAR, type Captured, type Confirmation, type Proof, type Refusal } from './captured.ts';
import { knownKind, speakerOf } from './hosts.ts';
import { dateIn, numberIn } from './number.ts';
import { type Pair, pairsInSentences, pairsOf } from './pairs.ts';
import { isOfClaim, type Said, type Saying, sayingOf } from './phrases.ts';
import type { PrintedPage } from './printed.ts';

const text = (value: string): string | null => (/[a-z]{2}/i.test(value) ? value : null);
const ITEMS: readonly { readonly item: Captured['item']; readonly label: string; readonly shape: Shape }[] = [
  { item: 'control', label: 'claim control number', shape: numberIn },
  { item: 'claim', label: 'claim number', shape: numberIn },
  { item: 'confirmation', label: 'confirmation number', shape: numberIn },
  { item: 'batch', label: 'batch number', shape: numberIn },
  { item: 'trace', label: 'trace number', shape: numberIn },
  { item: 'date', label: 'date', shape: dateIn },
  { item: 'payer', label: 'payer', shape: text },
];
type Shape = (value: string) => string | null;
/** A page with more boxes to type in is still the form; what a notice over it says may count. */
const MOST_BOXES = 6;

/** Reads a page that answers a submission; null when it is none. */
export function confirmationOn(page: PrintedPage): Confirmation | Refusal | null {
  const isForm = page.boxes > MOST_BOXES;
  const texts = isForm ? page.texts.filter(({ notice }) => notice) : page.texts;
  const titles = isForm ? [] : (page.title.split(/ [-|–·] /)[0] ?? '').split('\n');
  const aloud = [...texts.filter(({ heading, notice }) => heading || notice).map(({ text }) => text), ...titles];
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
  const found = ITEMS.flatMap(({ item, label, shape }) => {
    const one = only(pairs, item, shape, sure);
    if (one === 'unclear') notRead.push(label);
    return one === 'unclear' || !one ? [] : [one];
  });
  // Words alone, with no number and no day to hold them to, prove nothing to anybody.
  if (!found.some(({ item }) => item !== 'payer') && notRead.length === 0) return null;
  const control = found.some(({ item }) => item === 'control');
  const about = (item: Item) => pairs.find((pair) => pair.item === item)?.value.slice(0, 80) ?? '';
  return {
    kind: 'confirmation',
    ...proofOf(good, control, speakerOf(page.host)),
    found,
    about: { memberId: about('memberId'), account: about('account'), patient: about('patient') },
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
function only(pairs: readonly Pair[], item: Captured['item'], shape: Shape, sure: number): Captured | 'unclear' | null {
  const found = pairs.flatMap((pair) => {
    const value = pair.item === item ? shape(pair.value) : null;
    return value === null ? [] : [{ ...pair, value }];
  });
  const [best] = found.sort((a, b) => b.tie - a.tie);
  if (!best) return null;
  const confidence = Math.round(best.tie * sure * 100) / 100;
  if (confidence < CAPTURE_BAR || found.some(({ value }) => !same(value, best.value))) return 'unclear';
  return { item, value: best.value, confidence, because: best.because };
}

const same = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
