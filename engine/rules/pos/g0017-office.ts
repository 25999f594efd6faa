import { HOSPITAL, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { bindsPlaces } from '../kinds/places.ts';
import type { Examples, Rule } from '../rule.ts';

const CRISIS_AWAY = ['G0017', 'G0018'];

export const rule: Rule = {
  id: 'pos.g0017-office',
  title: 'Crisis psychotherapy away from the office is not billed for the office or a facility.',
  scope: 'line',
  codes: CRISIS_AWAY,
  severity: 'error',
  confidence: 'high',
  sources: [
    {
      document: 'CMS CY2024 Physician Fee Schedule final rule',
      section: 'psychotherapy for crisis, CAA 2023 section 4123',
    },
  ],
  prevents: ['CO-5', 'M77'],
  effective: { from: '2024-01-01' },
  reads: ['lines[].placeOfService', 'lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'pos.valid-code'],
  fix: 'suggestion',
  messages: {
    place: {
      what: '{code} on line {line} has place {place}, an office or a facility.',
      why: 'Medicare pays it only where the non-facility rate applies and that is no office, such as a home or the street.',
      fix: 'Correct the place; crisis psychotherapy in the office or a facility is 90839 and 90840.',
    },
  },
  // The office and the places Medicare pays at the facility rate. 02 is left out: it says how, not where.
  check: bindsPlaces([
    {
      codes: new Set(CRISIS_AWAY),
      never: '06 08 11 19 21 22 23 24 26 31 34 41 42 51 52 53 56 61'.split(' '),
      message: 'place',
    },
  ]),
};

const crisis = (place: string) => ({
  ...MEDICARE,
  'lines[0].procedureCode': 'G0017',
  'lines[0].placeOfService': place,
});
const context = {
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: [{ line: 0, minutes: 60, modality: 'in-person' as const, patientLocation: 'other' as const }],
};

export const examples: Examples = {
  fails: [
    { title: 'in the office', fields: crisis('11'), context, message: 'place', path: 'lines[0].placeOfService' },
    { title: 'in the emergency room', fields: { ...crisis('23'), ...HOSPITAL }, context, message: 'place' },
  ],
  passes: [
    { title: 'from a mobile unit', fields: crisis('15'), context },
    { title: 'on the street', fields: crisis('27'), context },
  ],
};
