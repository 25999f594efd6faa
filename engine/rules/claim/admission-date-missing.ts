import { HOSPITAL } from '../example-lines.ts';
import { INPATIENT } from '../facility.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { lineNames } from '../words.ts';

const BOX = 'claim.hospitalizationFrom';

export const rule: Rule = {
  id: 'claim.admission-date-missing',
  title: 'A service to a hospital inpatient comes with the date of admission.',
  scope: 'claim',
  when: { places: [...INPATIENT] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.4 item 18' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2300 DTP 435' },
  ],
  prevents: ['CO-16', 'MA40'],
  reads: [],
  after: ['pos.valid-code'],
  fix: 'none',
  messages: {
    medicare: {
      what: 'Box 18 has no admission date, but {lines} took place in a hospital (place {place}).',
      why: 'Medicare returns inpatient services without it.',
      fix: 'Enter the day of admission in box 18, or correct the place of service.',
    },
    other: {
      what: 'Box 18 has no admission date, but {lines} took place in a hospital (place {place}).',
      why: 'The electronic format wants it for every inpatient service, and payers return the claim without it.',
      fix: 'Enter the day of admission in box 18, or correct the place of service.',
      severity: 'warning',
    },
  },
  check(claim, { payer }) {
    const lines = claim.lines.filter(({ place }) => INPATIENT.has(place.value ?? ''));
    const [first] = lines;
    if (!first) return notApplicable;
    const { state } = claim.text(BOX);
    if (state === 'unseen') return notChecked("box 18 wasn't read on this page");
    if (state !== 'blank') return pass;
    return finding(payer.kind === 'medicare-ffs' ? 'medicare' : 'other', {
      path: BOX,
      data: { lines: lineNames(lines), place: first.place.value ?? '' },
      evidence: ['payer.name', ...lines.map(({ place }) => place.path)],
    });
  },
};

const ward = (placeOfService: string, admitted: string | null = '') => ({
  ...HOSPITAL,
  'lines[0].placeOfService': placeOfService,
  'claim.hospitalizationFrom': admitted,
});
const medicare = {
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
};
const asMedicare = { profile: 'medicare-ffs' as const, payerKey: 'medicare-ffs' };
const inWard = {
  sessions: [{ line: 0, minutes: 45, modality: 'in-person' as const, patientLocation: 'other' as const }],
};

export const examples: Examples = {
  fails: [
    {
      title: 'a psychiatric ward, Medicare',
      fields: { ...medicare, ...ward('51') },
      context: { ...asMedicare, ...inWard },
      message: 'medicare',
      path: 'claim.hospitalizationFrom',
    },
    { title: 'a general hospital, commercial', fields: ward('21'), context: inWard, message: 'other' },
  ],
  passes: [
    {
      title: 'the admission is dated',
      fields: { ...medicare, ...ward('21', '11/12/2026') },
      context: { ...asMedicare, ...inWard },
    },
    { title: 'a hospital outpatient department', fields: ward('22'), context: inWard },
  ],
  notChecked: [
    {
      title: 'box 18 is on another page',
      fields: ward('21', null),
      context: { ...inWard, seen: ['lines', 'diagnoses', 'patient', 'subscriber', 'billing', 'rendering', 'payer'] },
    },
  ],
};
