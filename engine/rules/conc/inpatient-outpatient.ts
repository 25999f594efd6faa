import { placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { type Day, toUs } from '../../claim/day.ts';
import { parsePlace } from '../../claim/normalise.ts';
import { earlierLines } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { HOSPITAL, inOffice, SECOND_LINE } from '../example-lines.ts';
import { INPATIENT } from '../facility.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule, type RuleContext } from '../rule.ts';

const OUTPATIENT = new Set(['02', '10', '11', '12', '17', '19', '20', '22', '49', '50', '53', '57', '58', '71', '72']);
type Part = 'first' | 'in' | 'last';
/** Hospital visits that begin a stay, go on in it and end it. */
const VISITS: ReadonlyMap<string, Part> = new Map([
  ...['99221', '99222', '99223'].map((code) => [code, 'first'] as const),
  ...['99231', '99232', '99233'].map((code) => [code, 'in'] as const),
  ...['99238', '99239'].map((code) => [code, 'last'] as const),
]);
const ADMITTED = placeOf('claim.hospitalizationFrom');
/** Days without a visit after which two visits aren't taken for one stay. */
const GAP = 14;

/** What is known of the patient's hospital days. */
interface Stays {
  /** Admission and discharge of box 18; `to` is null while the patient is in. */
  readonly box: { readonly from: Day; readonly to: Day | null } | undefined;
  readonly days: Map<Day, Part>;
}

export const rule: Rule = {
  id: 'conc.inpatient-outpatient',
  title: 'No office or telehealth visit falls into a hospital stay.',
  scope: 'claim',
  when: {
    any: [
      { earlier: true },
      { filled: ['claim.hospitalizationFrom'] },
      { places: [...INPATIENT] },
      { billed: [...VISITS.keys()] },
    ],
  },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 12, 30.6.9 and chapter 26, 10.5' },
    { document: 'CMS place of service code set' },
  ],
  prevents: ['CO-5', 'CO-58', 'CO-96'],
  reads: [],
  after: ['pos.valid-code', 'pos.em-setting', 'pos.in-person-with-telehealth-pos', 'date.from-required', 'date.future'],
  fix: 'none',
  messages: {
    inside: {
      what: 'Line {line} has place {place} on {date}, a day the patient was in the hospital.',
      why: 'What is done for an inpatient is billed with the place of the hospital; at another place it is denied or taken back.',
      fix: 'Correct the place and the code, or the date; check the days of the stay.',
    },
  },
  check(claim, context) {
    if (!isTold(claim, context) || !claim.lines.some(({ place }) => OUTPATIENT.has(place.value ?? ''))) {
      return notApplicable;
    }
    const stays = staysOf(claim, context);
    if (!stays.box && stays.days.size === 0) return notApplicable;
    const known = [...stays.days].sort(([a], [b]) => a - b);
    return claim.lines.flatMap((line): Hit[] => {
      const day = line.dateFrom.value;
      const place = line.place.value ?? '';
      if (day === null || !OUTPATIENT.has(place) || !(isInBox(day, stays.box) || isAmong(day, known))) return [];
      return [
        finding('inside', {
          path: line.place.path,
          data: { line: line.index + 1, place, date: toUs(day) },
          evidence: [line.dateFrom.path, line.code.path, 'claim.hospitalizationFrom', 'claim.hospitalizationTo'],
          private: !isInBox(day, stays.box),
        }),
      ];
    });
  },
};

/** Whether anything may tell of a stay: box 18, a hospital visit on the claim, or an earlier claim. */
function isTold(claim: Claim, { facts }: RuleContext): boolean {
  if (facts.history?.length || claim.holds(ADMITTED)) return true;
  for (const { code, place } of claim.lines) {
    if (INPATIENT.has(place.value ?? '') || VISITS.has(code.value ?? '')) return true;
  }
  return false;
}

function staysOf(claim: Claim, { facts }: RuleContext): Stays {
  const from = claim.date(ADMITTED.path).value;
  const days: Stays['days'] = new Map();
  const add = (day: Day | null, code: string, place: string) => {
    if (day === null) return;
    const part = VISITS.get(code) ?? (INPATIENT.has(place) ? 'in' : undefined);
    if (part && (part !== 'in' || !days.has(day))) days.set(day, part);
  };
  for (const { dateFrom, code, place } of claim.lines) add(dateFrom.value, code.value ?? '', place.value ?? '');
  for (const one of earlierLines(claim, facts) ?? []) {
    add(one.dateFrom, codeOf(one), parsePlace(one.placeOfService ?? ''));
  }
  const box = from === null ? undefined : { from, to: claim.date('claim.hospitalizationTo').value };
  return { box, days };
}

/** Strictly inside: on the days of admission and discharge the patient may have been elsewhere. */
function isInBox(day: Day, box: Stays['box']): boolean {
  return box !== undefined && day > box.from && day < (box.to ?? Number.POSITIVE_INFINITY);
}

/** Whether hospital visits of one stay lie on both sides of a day, or one that goes on in it on the day itself. */
function isAmong(day: Day, known: readonly (readonly [Day, Part])[]): boolean {
  let before: readonly [Day, string] | undefined;
  for (const visit of known) {
    const [at, kind] = visit;
    if (at < day) before = visit;
    else if (at === day) return kind === 'in';
    else return before !== undefined && before[1] !== 'last' && kind !== 'first' && at - before[0] <= GAP;
  }
  return false;
}

const stay = (from: string, to: string) => ({ 'claim.hospitalizationFrom': from, 'claim.hospitalizationTo': to });
const ward = (...visits: [string, string][]) => ({
  history: visits.map(([dateFrom, procedureCode]) => ({
    status: 'paid',
    patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
    lines: [{ dateFrom, procedureCode, placeOfService: '21' }],
  })),
});

export const examples: Examples = {
  fails: [
    {
      title: 'an office session within the dates of box 18',
      fields: stay('11/14/2026', '11/18/2026'),
      message: 'inside',
      path: 'lines[0].placeOfService',
    },
    {
      title: 'hospital visits on the day before and the day after',
      context: ward(['2026-11-15', '99232'], ['2026-11-17', '99232']),
      message: 'inside',
    },
    {
      title: 'a hospital visit on the same claim',
      fields: {
        ...SECOND_LINE,
        ...HOSPITAL,
        'lines[1].procedureCode': '99232',
        'lines[1].placeOfService': '21',
        ...stay('11/14/2026', ''),
      },
      context: { sessions: inOffice(45) },
      message: 'inside',
      also: ['addon.solo-psych-with-em'],
    },
  ],
  passes: [
    { title: 'on the day of discharge', fields: stay('11/12/2026', '11/16/2026') },
    { title: 'on the day of admission', context: ward(['2026-11-16', '99222'], ['2026-11-17', '99232']) },
    { title: 'between two stays', context: ward(['2026-11-12', '99239'], ['2026-11-18', '99223']) },
    { title: 'long after the last hospital visit', context: ward(['2026-10-12', '99232']) },
  ],
};
