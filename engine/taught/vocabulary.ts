import { labelOf, PATHS } from '../claim/paths.ts';

/** One thing a box of a page can be said to be. */
export interface Term {
  /** Canonical path with part; of the service lines those of the first. */
  readonly path: string;
  readonly label: string;
  /** CMS-1500 item; '' where the paper form has none. */
  readonly box: string;
  /** Words that billers use for it beside its label. */
  readonly also: string;
}

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
const REPEATED: Readonly<Record<string, number>> = {
  'diagnoses[].code': 12,
  'lines[].modifiers[]': 4,
  'lines[].diagnosisPointers[]': 4,
};

/** Everything a box can be said to be, in the order of the form; of the service lines those of the first. */
export function vocabulary(): Term[] {
  return [...PATHS].flatMap(([pattern, { box }]) => {
    const times = REPEATED[pattern] ?? 1;
    return Array.from({ length: times }, (_, nth) => {
      const path = pattern.replace(/^lines\[\]/, 'lines[0]').replace('[]', `[${nth}]`);
      const label = nameOf(path, times > 1 && pattern.startsWith('lines') ? ` ${nth + 1}` : '');
      const also = ALSO.filter(([paths]) => paths.test(path)).map(([, words]) => words);
      const whole: Term = { path, label, box, also: also.join(' ') };
      const parts = PARTS.find(([paths]) => paths.test(path))?.[1] ?? [];
      return [whole, ...parts.map((part) => ({ ...whole, path: `${path}#${part}`, label: `${label}, ${part}` }))];
    }).flat();
  });
}

function nameOf(path: string, number: string): string {
  const [, line, first, rest] = /^Line (\d+) (.)(.*)$/.exec(labelOf(path)) ?? [];
  return line ? `Service line ${line}: ${first?.toUpperCase()}${rest}${number}` : labelOf(path) + number;
}
