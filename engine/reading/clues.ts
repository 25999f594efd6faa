import type { NumberedBox } from './box-numbers.ts';
import { isOptionWord } from './choices.ts';
import type { Caption, ControlDescriptor } from './descriptor.ts';
import { tokensOf } from './tokens.ts';
import { isVocabulary } from './vocabulary.ts';
import { boxOf, normal, spelled } from './words.ts';

/** One piece of evidence: a text near a control or a name on it, normalised, with how far it is to be trusted. */
export interface Clue {
  readonly plain: string;
  /** In plain words, for `because`: column header “CPT/HCPCS”. */
  readonly because: string;
  readonly from: 'caption' | 'header' | 'name' | 'hint' | 'around';
  readonly weight: number;
  readonly tie?: Caption['by'];
}

export interface Clues {
  /** Texts that caption this control itself, best first. */
  readonly own: Clue[];
  /** Texts that stand over it and its neighbours, nearest first. */
  readonly around: Clue[];
  /** Words of name, id and binding. */
  readonly names: string;
  readonly box: string;
  readonly boxWeight: number;
  /** The options of a list say what it is. */
  readonly hinted: boolean;
  /** The caption that is surely this control's own: what it doesn't say, the control hardly is. */
  readonly main: string;
}

const FORMAT =
  /^(mm|dd|yy|yyyy|ccyy|m d y| )+$|^(dollar|number)$|^(type to search|search|select|choose|please select|required|optional|e ?g|ex|example|none|click|enter)\b/;
/** What frameworks and tutorials put on every box. */
export const NOISE =
  /^((text|input|form|edit|data) ?(field|box|control|area|cell)?|field|textbox|value|label|combobox|dropdown|enter (text|value|here)|undefined|null|untitled|(remove|delete|del|edit|copy|view|clear|add|x|lookup|look up|find|browse|help|more|calendar)( (line|row|this))*)$/;
/** A letter or a number alone: the mark of a box in a group. */
const BARE = /^([a-l]|\d{1,2})$/;
/** So near over a box stands only its own caption, in px. */
const OVER = 8;
/** Two lines of caption over a box reach so far, in px. */
const STACKED = 34;
const TIES: Readonly<Record<Caption['by'], { weight: number; perPx: number; doubtful: number }>> = {
  for: { weight: 0.97, perPx: 0, doubtful: 0.5 },
  wrap: { weight: 0.95, perPx: 0, doubtful: 0.5 },
  aria: { weight: 0.8, perPx: 0, doubtful: 0.45 },
  legend: { weight: 0.8, perPx: 0, doubtful: 0.5 },
  before: { weight: 0.94, perPx: 1 / 300, doubtful: 0.55 },
  'cell-before': { weight: 0.9, perPx: 1 / 1500, doubtful: 0.4 },
  left: { weight: 0.86, perPx: 1 / 1500, doubtful: 0.3 },
  'cell-above': { weight: 0.84, perPx: 1 / 300, doubtful: 0.5 },
  above: { weight: 0.84, perPx: 1 / 200, doubtful: 0.42 },
  after: { weight: 0.3, perPx: 1 / 100, doubtful: 0.1 },
};

/** Farther off a text before a box is no caption of it, in px. */
const FAR = 260;

/** What comes right before a box in reading order stays near, however the page lays the two out. */
const inOrder = (apart: number): number => Math.min(apart, 30) + Math.max(0, apart - 30) / 8;

/** Collects what is said about one control; the words are normalised once and kept per text. */
export function cluesOf(
  control: ControlDescriptor,
  memo: Map<string, string>,
  column = '',
  numbered?: NumberedBox,
): Clues {
  const plainOf = (text: string): string => {
    let plain = memo.get(text);
    if (plain === undefined) {
      plain = spelled(normal(text));
      memo.set(text, plain);
    }
    return plain;
  };
  const own: Clue[] = [];
  const around: Clue[] = [];
  const over: Clue[] = [];
  let box = '';
  let boxWeight = 0;
  const isButton = control.kind === 'radio' || control.kind === 'checkbox' || control.kind === 'toggle';
  const sawBox = (text: string, weight: number) => {
    const found = boxOf(text) || planBox(text);
    if (found && weight > boxWeight) [box, boxWeight] = [found, weight];
  };

  // Inside a grid the text above a box is mostly another line's: only the header counts.
  // "d. IS THERE ANOTHER PLAN" belongs to the box whose number stands further off, not to the nearest number.
  const lettered = control.captions.some(
    ({ text, by, doubtful }) => by === 'before' && !doubtful && /^[a-l][.)]\s/i.test(text),
  );
  const heads = (control.cell?.headers.length ? control.cell.headers : [column]).map(plainOf);
  const headed = heads.length > 0 && heads.some((head) => head.length > 1);
  const beside = control.captions.find(({ by, doubtful }) => by === 'left' && !doubtful)?.text;
  const bare = !control.captions.some(({ by, doubtful, distance }) => by === 'before' && !doubtful && distance < 40);
  const nearest = control.captions.find(({ by }) => by === 'before')?.text;
  for (const { text, by, distance: apart, doubtful } of control.captions) {
    const plain = plainOf(text);
    const tie = TIES[by];
    // Captions and boxes in two columns: nothing stands between, however wide the gap.
    const distance =
      by !== 'before' || doubtful
        ? apart
        : text === beside
          ? 0
          : text === nearest && apart < FAR
            ? inOrder(apart)
            : apart;
    // A label that floats over its own box comes after it in reading order.
    const floats = by === 'after' && distance < 0;
    const weight = floats
      ? 0.93
      : bare && by === 'above' && !doubtful && distance < OVER
        ? 0.9
        : Math.max(0.05, (doubtful ? tie.doubtful : tie.weight) - distance * (doubtful ? tie.perPx / 3 : tie.perPx));
    if (plain === '' || NOISE.test(plain)) continue;
    const overGrid = by === 'above' && headed && !heads.some((head) => head.includes(plain) || plain.includes(head));
    if (by !== 'after' && !overGrid && !(lettered && by !== 'before'))
      sawBox(text, doubtful ? 0.5 * weight + 0.2 : weight);
    if (by === 'before' && doubtful) {
      over.push({ plain, because: `caption “${short(text)}”`, from: 'caption', weight });
    }
    const asAround = overGrid || (doubtful && by !== 'for' && by !== 'aria');
    push(asAround ? around : own, {
      plain,
      because: `caption “${short(text)}”`,
      from: asAround ? 'around' : 'caption',
      weight,
      tie: by,
    });
  }
  own.sort((a, b) => b.weight - a.weight);
  const main = mainOf(
    own.filter(({ plain }) => !FORMAT.test(plain) && !(isButton && isOptionWord(plain))),
    control,
  );
  const named = main && BARE.test(main.plain) && over.some(({ plain }) => plain.length > 3);
  const weaker = own.map((clue) =>
    named && clue.tie === 'above'
      ? { ...clue, weight: clue.weight * 0.3 }
      : main && clue !== main && clue.plain !== main.plain && !BARE.test(main.plain)
        ? { ...clue, weight: clue.weight * 0.6 }
        : clue,
  );

  // Behind a box with words of its own ("QUAL. [ ]") the heading of the item is all there is.
  const item = main && main.weight > 0.5 ? undefined : over.find(({ plain }) => plain.length > 3);
  if (item && box !== '' && heads.every((head) => head === '')) push(weaker, { ...item, weight: 0.72 });
  // The lower of two header rows says half of it.
  const half = heads.length > 1 && main?.plain === heads.at(-1);
  const firm = main && !numbered && !half && main.weight >= 0.8 && /[a-z]{3}/.test(main.plain) ? main.plain : '';
  const headers = control.cell?.headers.length ? control.cell.headers : column ? [column] : [];
  headers.forEach((header, at) => {
    const plain = plainOf(header);
    if (!plain) return;
    const last = at === headers.length - 1;
    const weight = last
      ? main && main.weight > 0.8 && main.plain !== plain && !BARE.test(main.plain)
        ? 0.38
        : 0.88
      : 0.6;
    sawBox(header, weight * 0.9);
    push(last ? weaker : around, { plain, because: `column header “${short(header)}”`, from: 'header', weight });
  });
  if (headers.length > 1) {
    const joined = headers.map(plainOf).join(' ');
    if (joined.length < 60) {
      push(weaker, {
        plain: joined,
        because: `column headers “${short(headers.join(' / '))}”`,
        from: 'header',
        weight: 0.8,
      });
    }
  }

  const names = [control.name, control.binding, control.id].map((name) => ({ name, plain: tokensOf(name) }));
  const trust = [0.64, 0.76, 0.6];
  names.forEach(({ name, plain }, at) => {
    if (!plain || !/[a-z]{2}/.test(plain)) return;
    // Without a caption the name is what there is.
    const alone = !main || main.weight < 0.35 ? 0.16 : BARE.test(main.plain) ? 0.12 : 0;
    const weight = (trust[at] as number) + alone;
    const last = /[.\]/:$]/.test(name)
      ? tokensOf(
          name
            .split(/[.\]/:$[]+/)
            .filter((part) => /[a-z]/i.test(part))
            .at(-1) ?? '',
        )
      : '';
    if (last && last !== plain)
      push(weaker, { plain: last, because: `name contains ${short(last)}`, from: 'name', weight: weight + 0.06 });
    push(weaker, { plain, because: `name contains ${short(plain)}`, from: 'name', weight });
    const boxed = /\b(?:box|item|fl|hcfa|cms) ?(\d{1,2}) ?([a-l]\b)?/.exec(plain);
    if (boxed) sawBox(`${boxed[1]}${boxed[2] ?? ''}.`, 0.6);
  });
  for (const [text, weight, said] of [
    [control.placeholder, 0.58, 'placeholder'],
    [control.title, 0.55, 'title'],
    [/^(on|off|new-password|nope)$/i.test(control.autocomplete) ? '' : control.autocomplete, 0.35, 'autocomplete'],
  ] as const) {
    const plain = plainOf(text);
    if (plain && !FORMAT.test(plain) && !NOISE.test(plain))
      push(weaker, {
        plain,
        because: `${said} “${short(text)}”`,
        from: 'caption',
        // A caption that says nothing known leaves the word to the others.
        weight: main && main.weight > 0.35 && isVocabulary(main.plain) ? weight * 0.7 : weight + 0.22,
      });
  }
  if (numbered) {
    [box, boxWeight] = [numbered.box, 0.9];
    push(weaker, { plain: numbered.words, because: `box ${numbered.box}`, from: 'caption', weight: 0.86 });
  }
  const hint = optionHint(control);
  if (hint) weaker.push({ plain: hint, because: `its options are a list of ${hint}`, from: 'hint', weight: 0.72 });
  const group = plainOf(control.group);
  if (group) push(around, { plain: group, because: `group “${short(control.group)}”`, from: 'around', weight: 0.75 });
  sawBox(control.group, 0.7);
  [...control.sections].reverse().forEach((section, at) => {
    const plain = plainOf(section);
    if (plain)
      push(around, {
        plain,
        because: `under “${short(section)}”`,
        from: 'around',
        weight: Math.max(0.3, 0.68 - at * 0.1),
      });
    if (at === 0) sawBox(section, 0.45);
  });
  // Under items 32 and 33 a is the NPI, b another number.
  if (/^3[23][ab]?$/.test(box) && main && main.weight > 0.6 && /^[ab]$/.test(main.plain)) {
    box = `${box.slice(0, 2)}${main.plain}`;
    boxWeight = Math.max(boxWeight, 0.8);
    const plain = main.plain === 'a' ? 'npi' : 'other id';
    push(weaker, { plain, because: `caption “${box}”`, from: 'caption', weight: 0.85 });
  }
  // "21. A" says no more than its number.
  if (/^21[a-l]$/.test(box) && main && /^(21 )?[a-l]$/.test(main.plain))
    push(weaker, { plain: 'diagnosis code', because: `caption “${short(box)}”`, from: 'caption', weight: 0.85 });
  // A bare letter or number takes its meaning from what stands over the group.
  if (main && BARE.test(main.plain) && headers.length === 0) {
    const section = around.find(({ because }) => because.startsWith('under'));
    const group = around.find(({ because }) => because.startsWith('group'));
    for (const clue of [over.find(({ plain }) => plain.length > 3), group, section]) {
      if (clue && clue.plain.length > 3) push(weaker, { ...clue, from: 'caption', weight: Math.max(0.8, clue.weight) });
    }
  }
  return {
    own: weaker,
    around,
    names: names
      .map(({ plain }) => plain)
      .filter(Boolean)
      .join(' | '),
    box,
    boxWeight,
    main: firm,
    hinted: Boolean(hint),
  };
}

/** The nearest caption; of two right over each other (a hint or another language between) the one that says something. */
function mainOf(own: readonly Clue[], { captions }: ControlDescriptor): Clue | undefined {
  const [first, second] = own;
  if (!first || !second || first.tie !== 'before' || second.tie !== 'before' || isVocabulary(first.plain)) return first;
  const over = captions.filter(({ by, doubtful, distance }) => by === 'above' && !doubtful && distance < STACKED);
  return over.length > 1 && isVocabulary(second.plain) ? second : first;
}

function push(list: Clue[], clue: Clue): void {
  const at = list.findIndex(({ plain, from }) => plain === clue.plain && from === clue.from);
  if (at < 0) list.push(clue);
  else if ((list[at] as Clue).weight < clue.weight) list[at] = { ...clue, weight: Math.min(0.98, clue.weight + 0.02) };
}

/** Plan name c. stands in item 11, plan name d. in item 9: only the letter tells them apart. */
function planBox(text: string): string {
  const letter = /^([cd])[.)]\s.*\bplan name\b/i.exec(text)?.[1];
  return letter ? (letter.toLowerCase() === 'c' ? '11c' : '9d') : '';
}

const LISTS: readonly (readonly [RegExp, number, string])[] = [
  [/^(A[LKZR]|C[AOT]|FL|GA|NY|TX|WY|VT|WA|OH|alabama|alaska|texas|ohio|wyoming|vermont)\b/i, 10, 'state'],
  [/^(medicare|medicaid|tricare|champva|champus|feca)\b/i, 3, 'insurance type'],
  [/^(self|spouse|child)\b/i, 2, 'relationship'],
  [/^(m|f|male|female)\b( - (male|female))?$/i, 2, 'sex'],
  [/^(dn|dk|dq)\b|^(referring|ordering|supervising) provider$/i, 2, 'referring qualifier'],
  [/^(1|7|8)?\W*(original|replacement|void|corrected)\b|^[78]$/i, 2, 'claim frequency code'],
  [
    /^(0?2|10|11|12|03|99)\b.*(office|home|telehealth|school|other)|^(office|telehealth|home)\b/i,
    2,
    'place of service',
  ],
];

/** Some lists say what they are: states, the qualifiers of a referral, the kinds of coverage. */
function optionHint({ options }: ControlDescriptor): string {
  if (options.length < 2) return '';
  for (const [says, least, hint] of LISTS) {
    const hits = options.filter(({ text, value }) => says.test(text) || (hint === 'state' && says.test(value))).length;
    if (hits >= least && hits >= Math.min(options.length, 80) * (hint === 'state' ? 0.15 : 0.25)) return hint;
  }
  return '';
}

const short = (text: string): string => (text.length > 48 ? `${text.slice(0, 45)}…` : text);
