import type { Claim } from '../../claim/claim.ts';
import { dayOf } from '../../claim/day.ts';
import { NO_HISTORY } from '../earlier-lines.ts';
import { earlierClaims } from '../earlier-visits.ts';
import { byVideo, MEDICARE } from '../example-lines.ts';
import { TELEHEALTH_MODIFIERS, TELEHEALTH_PLACES } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Patients treated by telehealth at home before count as established and need the yearly visit only. */
const BEGINS = dayOf(2028, 1, 1) ?? 0;
const YEAR = 365;
const HALF = 183;
/** Mental disorders; substance use disorders and what goes with them are exempt. */
const MENTAL = /^F(?!1)/;

export const rule: Rule = {
  id: 'tele.inperson-2028',
  title: 'From 2028 Medicare wants a visit in person now and then beside telehealth at home.',
  scope: 'line',
  when: { payers: ['medicare-ffs'], places: ['10'] },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'Consolidated Appropriations Act, 2026', section: '6209' },
    { document: '42 CFR', section: '410.78(b)(3)(xiv)' },
  ],
  prevents: ['CO-50', 'CO-272'],
  effective: { from: '2028-01-01' },
  reads: ['lines[].placeOfService', 'diagnoses[].code'],
  after: ['pos.in-person-with-telehealth-pos', 'pos.02-vs-10', 'pos.telehealth-non-listed'],
  fix: 'none',
  messages: {
    none: {
      what: 'Line {line} is telehealth at home, and no visit in person is on file for the {months} months before.',
      why: 'Medicare wants one within six months before the first such session and one every twelve months after.',
      fix: 'Schedule one, or make sure the record shows the exception; a colleague of the group may have seen the patient.',
    },
  },
  check(line, claim, { payer, facts }) {
    const day = line.dateFrom.value;
    if (payer.kind !== 'medicare-ffs' || line.place.value !== '10' || day === null || !isMental(claim))
      return notApplicable;
    const claims = earlierClaims(claim, facts);
    if (!claims) return NO_HISTORY;
    const visits = claims.flatMap(({ lines }) => lines).filter(({ dateFrom }) => dateFrom < day);
    const since = facts.historySince ?? null;
    const established =
      since !== null || visits.some((visit) => wayOf(visit) === 'telehealth' || visit.dateFrom < BEGINS);
    const from = day - (established ? YEAR : HALF);
    const recent = visits.filter(({ dateFrom }) => dateFrom >= from).map(wayOf);
    if (recent.includes('in-person')) return pass;
    if (recent.includes('unknown')) return notChecked("earlier claims don't show where the visits were");
    if (since !== null && since > from) return notChecked("earlier claims aren't known for the whole year before");
    return finding('none', {
      path: line.place.path,
      evidence: [line.dateFrom.path],
      data: { line: line.index + 1, months: established ? 12 : 6 },
      private: true,
    });
  },
};

function isMental({ diagnoses }: Claim): boolean {
  return (
    diagnoses.some(({ code }) => MENTAL.test(code.value ?? '')) &&
    !diagnoses.some(({ code }) => code.value?.startsWith('F1'))
  );
}

function wayOf(visit: {
  placeOfService?: string | null;
  modifiers?: string[];
}): 'telehealth' | 'in-person' | 'unknown' {
  if (visit.modifiers?.some((modifier) => TELEHEALTH_MODIFIERS.includes(modifier))) return 'telehealth';
  if (!visit.placeOfService) return 'unknown';
  return TELEHEALTH_PLACES.includes(visit.placeOfService) ? 'telehealth' : 'in-person';
}

const fields = {
  ...MEDICARE,
  'lines[0].placeOfService': '10',
  'lines[0].dateFrom': '03/06/2028',
  'lines[0].dateTo': '03/06/2028',
};
const visit = (dateFrom: string, placeOfService: string | null) => ({
  memberId: '1EG4TE5MK73',
  lines: [{ dateFrom, procedureCode: '90834', placeOfService }],
});
const known = (...history: ReturnType<typeof visit>[]) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: byVideo(45),
  history,
});
const asOf = '2028-03-10';
/** The tables here end before 2028. */
const also = ['dx.fy-change'];

export const examples: Examples = {
  fails: [
    {
      title: 'only telehealth for a year',
      fields,
      context: known(visit('2027-02-01', '11'), visit('2028-01-10', '10')),
      asOf,
      message: 'none',
      path: 'lines[0].placeOfService',
      also,
    },
    { title: 'a new patient never seen in person', fields, context: known(), asOf, message: 'none', also },
  ],
  passes: [
    { title: 'in the office eleven months ago', fields, context: known(visit('2027-04-05', '11')), asOf },
    {
      title: 'before 2028',
      fields: { ...fields, 'lines[0].dateFrom': '11/16/2026', 'lines[0].dateTo': '11/16/2026' },
      context: known(),
    },
  ],
  notChecked: [
    { title: 'places of earlier visits not known', fields, context: known(visit('2028-01-10', null)), asOf },
    { title: 'history not loaded', fields, context: { ...known(), history: undefined }, asOf },
  ],
};
