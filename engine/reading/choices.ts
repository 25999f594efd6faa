import type { ControlDescriptor } from './descriptor.ts';
import { tokensOf } from './tokens.ts';
import type { ChoiceWords } from './unit.ts';
import { normal } from './words.ts';

/** Buttons that answer one question, with the canonical word of each. */
export interface Choice {
  readonly members: readonly ControlDescriptor[];
  readonly parts: readonly string[];
  readonly words: '' | ChoiceWords;
}

type Words = readonly (readonly [RegExp, string])[];

/** Words options are labelled with, and the word the claim uses. Item numbers: CMS-1500 02/12. */
const SETS: Readonly<Record<Exclude<ChoiceWords, 'letters'>, Words>> = {
  'yes-no': [
    [/^(yes|y|true)$/, 'YES'],
    // "No" before more words reads as an abbreviated "number".
    [/^(no|n|false|number)$/, 'NO'],
  ],
  sex: [
    [/^(m|male)$/, 'M'],
    [/^(f|female)$/, 'F'],
    [/^(u|unknown|x|non ?binary)$/, 'U'],
  ],
  relationship: [
    [/^(self|s|18)$/, 'Self'],
    [/^(spouse|p|01)$/, 'Spouse'],
    [/^(child|c|19)$/, 'Child'],
    [/^(other|o|g8|other relationship)$/, 'Other'],
  ],
  coverage: [
    [/^medicare\b/, 'MEDICARE'],
    [/^medicaid\b/, 'MEDICAID'],
    [/^champ ?va|^champus va$/, 'CHAMPVA'],
    [/^(tricare|champus)\b/, 'TRICARE'],
    [/^group\b/, 'GROUP'],
    [/^feca\b|black lung|blk lung/, 'FECA'],
    [/^other( (id|ins\w*|program))?( number)?$/, 'OTHER'],
  ],
  'tax-id': [
    [/^(ssn|social security( number)?|sy)$/, 'SSN'],
    [/^(ein|employer id( number)?|ei)$/, 'EIN'],
  ],
  icd: [
    [/^(icd ?9( cm)?|9|1)$/, '9'],
    [/^(icd ?10( cm)?|10|0)$/, '0'],
  ],
};

/** The canonical word of an option, '' where the set has none. */
function wordIn(set: ChoiceWords, text: string): string {
  if (set === 'letters') return /^[a-l]$/.test(text) ? text.toUpperCase() : '';
  return SETS[set].find(([says]) => says.test(text))?.[1] ?? '';
}

/** True for text that is only an option's label: it says nothing about the question. */
export const isOptionWord = (plain: string): boolean =>
  ORDER.some((set) => wordIn(set, plain) !== '') || /^(unknown|none|not applicable|n a)$/.test(plain);

const ORDER: readonly ChoiceWords[] = ['coverage', 'relationship', 'tax-id', 'yes-no', 'sex', 'icd', 'letters'];

type Side = 'tied' | 'after' | 'before' | 'value' | 'name';
const SIDES: readonly Side[] = ['tied', 'after', 'before', 'value', 'name'];

function textAt(control: ControlDescriptor, side: Side): string {
  if (side === 'value') return normal(control.value);
  if (side === 'name')
    return (
      tokensOf(control.id || control.name)
        .split(' ')
        .at(-1) ?? ''
    );
  const caption = control.captions.find(({ by, doubtful }) => {
    if (side === 'tied') return (by === 'for' || by === 'wrap' || by === 'aria') && !doubtful;
    return by === side && !doubtful;
  });
  return caption ? normal(caption.text) : '';
}

const isButton = ({ kind }: ControlDescriptor): boolean => kind === 'radio' || kind === 'checkbox' || kind === 'toggle';

/** Groups the visible radio buttons and check boxes of a page, in document order. */
export function choicesOf(controls: readonly ControlDescriptor[]): Choice[] {
  const choices: Choice[] = [];
  let run: ControlDescriptor[] = [];
  const close = () => {
    if (run.length > 0) choices.push(...splitRun(run));
    run = [];
  };
  for (const control of controls) {
    if (!isButton(control)) close();
    else if (run.length > 0 && !joins(run.at(-1) as ControlDescriptor, control)) {
      close();
      run.push(control);
    } else run.push(control);
  }
  close();
  return choices;
}

/** A radio and a check box never answer one question, nor do radios of two names. */
function joins(before: ControlDescriptor, next: ControlDescriptor): boolean {
  if (before.kind !== next.kind) return false;
  if (before.kind === 'radio' && (before.name || next.name)) return before.name === next.name;
  return before.group === next.group || before.kind === 'checkbox';
}

function splitRun(run: readonly ControlDescriptor[]): Choice[] {
  const choices: Choice[] = [];
  for (let from = 0; from < run.length; ) {
    const best = longest(run, from);
    choices.push(best);
    from += best.members.length;
  }
  return choices;
}

function longest(run: readonly ControlDescriptor[], from: number): Choice {
  const named = run[from]?.kind === 'radio' && run[from]?.name !== '';
  let best: Choice = { members: [run[from] as ControlDescriptor], parts: [''], words: '' };
  let bestCount = 1;
  for (const side of SIDES) {
    for (const words of ORDER) {
      const parts: string[] = [];
      for (let at = from; at < run.length && parts.length < 12; at++) {
        const word = wordOf(run[at] as ControlDescriptor, side, words, at - from);
        if (word === '' || parts.includes(word)) break;
        parts.push(word);
      }
      const least = words === 'letters' ? 4 : 2;
      if (parts.length >= least && parts.length > bestCount) {
        bestCount = parts.length;
        best = { members: run.slice(from, from + parts.length), parts, words };
      }
    }
  }
  if (named && best.members.length < run.length - from) {
    const members = run.slice(from);
    return { members, parts: members.map((member, at) => best.parts[at] ?? said(member)), words: best.words };
  }
  return best;
}

/** Pointer boxes may carry their letter only as a position 1-12. */
function wordOf(control: ControlDescriptor, side: Side, words: ChoiceWords, at: number): string {
  const text = textAt(control, side);
  if (words === 'letters' && side === 'value' && text === String(at + 1) && control.kind === 'checkbox') {
    return String.fromCharCode(65 + at);
  }
  const whole = wordIn(words, text);
  if (whole || words === 'letters' || (side !== 'after' && side !== 'before')) return whole;
  // "NO  $ CHARGES": the option's label and the next caption run together.
  const all = text.split(' ');
  const part = (count: number) => (side === 'after' ? all.slice(0, count) : all.slice(-count)).join(' ');
  return all.length > 1 && all.length < (side === 'before' ? 24 : 9)
    ? wordIn(words, part(1)) || wordIn(words, part(2))
    : '';
}

/** What an option of no known set says of itself. */
function said(control: ControlDescriptor): string {
  const tied = control.captions.find(({ by }) => by === 'for' || by === 'wrap' || by === 'aria' || by === 'after');
  return tied?.text ?? control.value;
}
