import { labelOf, PATHS } from '../../engine/claim/paths.ts';
import type { Said } from '../../engine/taught/taught.ts';
import type { TeachField } from '../../engine/wire.ts';

/** One thing a box of the page can be said to be. */
export interface Choice {
  readonly said: Said;
  readonly label: string;
  /** CMS-1500 item; '' where the paper form has none. */
  readonly box: string;
  /** All words it is found by, lower case. */
  readonly words: readonly string[];
}

/** Words that billers use beside a field's own name. */
const ALSO: readonly (readonly [RegExp, string])[] = [
  [/^subscriber\./, 'subscriber policyholder'],
  [/^patient\./, 'client member'],
  [/dob$/, 'dob born date of'],
  [/sex$/, 'gender'],
  [/zip$/, 'postal'],
  [/phone$/, 'phone'],
  [/memberId$/, 'insured id number'],
  [/laceOfService$/, 'pos'],
  [/procedureCode$/, 'cpt hcpcs service'],
  [/modifiers/, 'mod'],
  [/dateFrom$/, 'dos date of service start'],
  [/dateTo$/, 'dos date of service end through'],
  [/^diagnoses/, 'dx icd'],
  [/diagnosisPointers/, 'dx ptr'],
  [/charge$/, 'amount fee price'],
  [/units$/, 'days quantity'],
  [/uthorizationNumber$/, 'auth pa'],
  [/taxId/, 'ein ssn tin'],
  [/frequencyCode$/, 'resubmission corrected'],
  [/originalReferenceNumber$/, 'icn dcn tcn payer claim control'],
  [/accountNumber$/, 'patient control'],
  [/^payer\.name$/, 'insurance company carrier'],
];

const PARTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(date(From|To)|Date|dob|(Work|zation)(From|To))$/, ['month', 'day', 'year']],
  [/phone$/, ['area', 'rest']],
];
/** How often the form repeats what a line or the claim has several of. */
const REPEATED = { 'diagnoses[].code': 12, 'lines[].modifiers[]': 4, 'lines[].diagnosisPointers[]': 4 } as const;

/** Everything a box can be said to be, in the order of the form; of the service lines those of one. */
function everything(line: number): readonly Choice[] {
  return [...PATHS.keys()].flatMap((pattern): Choice[] => {
    const times = (REPEATED as Readonly<Record<string, number>>)[pattern] ?? 1;
    return Array.from({ length: times }, (_, nth) => {
      const path = pattern.replace(/^lines\[\]/, `lines[${line}]`).replace('[]', `[${nth}]`);
      const parts = PARTS.find(([paths]) => paths.test(path))?.[1] ?? [];
      const label = nameOf(path, times > 1 && pattern.startsWith('lines') ? ` ${nth + 1}` : '');
      return [choice(path, label), ...parts.map((part) => choice(`${path}#${part}`, `${label}, ${part}`))];
    }).flat();
  });
}

function nameOf(path: string, number: string): string {
  const label = labelOf(path);
  const inLine = /^Line (\d+) (.)(.*)$/.exec(label);
  return inLine ? `Service line ${inLine[1]}: ${inLine[2]?.toUpperCase()}${inLine[3]}${number}` : label + number;
}

function choice(path: string, label: string): Choice {
  const box = PATHS.get(path.replace(/#\w+$/, '').replace(/\[\d+\]/g, '[]'))?.box ?? '';
  const also = ALSO.filter(([paths]) => paths.test(path.replace(/#\w+$/, ''))).map(([, words]) => words);
  return { said: path, label, box, words: wordsOf([label, ...also, box && `box item ${box}`].join(' ')) };
}

const ASIDE: Choice = {
  said: '',
  label: 'Not part of the claim',
  box: '',
  words: wordsOf('not part of the claim none no skip'),
};
const FORGET: Choice = {
  said: null,
  label: 'Forget what was said',
  box: '',
  words: wordsOf('forget what was said undo clear'),
};

/**
 * What a box can be said to be, as far as every typed word begins one of a choice's: "pa la", "24b", "line 2 cpt".
 * What no other box is yet comes first; for a box in the lines what a line has.
 *
 * @param taken paths that other boxes are read as
 * @param last what was said before: what follows it on the form comes first where nothing is typed
 */
export function choicesFor(
  field: Pick<TeachField, 'line' | 'state'>,
  typed: string,
  taken: ReadonlySet<string>,
  last: string,
): readonly Choice[] {
  const asked = /\bline (\d\d?)/i.exec(typed);
  const line = asked ? Math.max(0, Number(asked[1]) - 1) : Math.max(0, field.line);
  const wanted = wordsOf(typed);
  const all = everything(line);
  const from = typed.trim() === '' ? all.findIndex(({ said }) => said === last) + 1 : 0;
  const found = [...all.slice(from), ...all.slice(0, from)].filter(
    ({ words, said }) =>
      wanted.every((word) => words.some((one) => one.startsWith(word))) && (wanted.length > 0 || !isPart(said)),
  );
  const rank = ({ said, label }: Choice) =>
    Number(taken.has(said ?? '')) * 4 +
    Number(field.line >= 0 !== said?.startsWith('lines')) * 2 +
    Number(!label.toLowerCase().startsWith(typed.trim().toLowerCase()));
  const ranked = found.map((one, at) => ({ one, at, rank: rank(one) })).sort((a, b) => a.rank - b.rank || a.at - b.at);
  const rest = field.state === 'taught' || field.state === 'aside' ? [ASIDE, FORGET] : [ASIDE];
  return [
    ...ranked.map(({ one }) => one),
    ...rest.filter(({ words }) => wanted.every((word) => words.some((one) => one.startsWith(word)))),
  ];
}

const isPart = (said: Said): boolean => said?.includes('#') ?? false;

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
