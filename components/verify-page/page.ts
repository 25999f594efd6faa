import { chronology, whenInWords } from '../../engine/packet/chronology/chronology.ts';
import { compared } from '../../engine/packet/verify/compare.ts';
import { type Verified, verifyPacket } from '../../engine/packet/verify/verify.ts';
import { inWords, type Sentence, verdictOf } from '../../engine/packet/verify/words.ts';

/**
 * The page that comes in a packet and checks it: a file chosen, checked and told of, with no network and nothing
 * kept. Reads three inputs of `page.html` whenever one of them changes.
 */
const MARKS = { proven: 'Proven', wrong: 'Wrong', open: 'Not shown' } as const;
const KEY = /^[0-9a-f]{64}$/;

const packetInput = document.querySelector('#packet') as HTMLInputElement;
const keyInput = document.querySelector('#key') as HTMLInputElement;
const earlierInput = document.querySelector('#earlier') as HTMLInputElement;
const result = document.querySelector('#result') as HTMLElement;
/** Counts checks: of two under way, the later one is told. */
let latest = 0;

for (const input of [packetInput, keyInput, earlierInput]) input.addEventListener('change', () => void check());
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  if (!event.dataTransfer?.files.length) return;
  packetInput.files = event.dataTransfer.files;
  void check();
});

async function check(): Promise<void> {
  const [file] = packetInput.files ?? [];
  if (!file) return;
  const number = ++latest;
  result.replaceChildren(made('p', 'Checking …'));
  const key = keyInput.value.replace(/[\s-]/g, '').toLowerCase();
  if (key !== '' && !KEY.test(key)) return tell(made('p', 'A key has 64 digits and letters from 0 to f.', 'bad'));
  try {
    const verified = await verifyPacket(await bytesOf(file), key === '' ? null : key);
    const [before] = earlierInput.files ?? [];
    const earlier =
      before && verified.kind === 'packet' ? compared(await verifyPacket(await bytesOf(before)), verified) : null;
    if (number === latest) show(verified, inWords(verified, earlier));
  } catch {
    if (number === latest) tell(made('p', 'The file could not be read. Choose it again.', 'bad'));
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function show(verified: Verified, sentences: readonly Sentence[]): void {
  const isGood = !sentences.some(({ mark }) => mark === 'wrong');
  const list = made('ul', '', 'sentences');
  for (const { mark, text } of sentences) {
    const item = made('li', '', mark);
    item.append(made('span', MARKS[mark], 'mark'), made('span', text));
    list.append(item);
  }
  const verdict = verified.kind === 'packet' ? verdictOf(sentences) : 'This file is not a packet.';
  tell(made('p', verdict, isGood ? 'good' : 'bad'), list, ...(isGood ? entriesOf(verified) : []));
}

/** What the proven entries say, told from the entries themselves and not from the sender's letter. */
function entriesOf(verified: Verified): HTMLElement[] {
  if (verified.kind !== 'packet' || verified.entries.length === 0) return [];
  const shortened = new Set(
    verified.entries.filter(({ shown }) => shown === 'shortened').map(({ event }) => event.seq),
  );
  const list = made('ol', '', 'items');
  for (const item of chronology(verified.entries.map(({ event }) => event))) {
    const entry = made('li');
    const note = shortened.has(item.seq) ? ', shortened by the sender' : '';
    entry.append(made('p', `${whenInWords(item)} · entry ${item.seq}${note}`, 'quiet'), made('h3', item.heading));
    const lines = made('dl');
    for (const { label, text } of item.lines) lines.append(made('dt', label), made('dd', text));
    entry.append(lines);
    list.append(entry);
  }
  return [made('h2', 'What the entries say'), list];
}

/** The answer, put where a screen reader goes on. */
function tell(...parts: HTMLElement[]): void {
  result.replaceChildren(...parts);
  result.focus();
}

function made(tag: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  // Names and notes in Arabic or Hebrew stand the way they are read.
  element.dir = 'auto';
  if (className !== '') element.className = className;
  return element;
}
