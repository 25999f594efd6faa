import { MEDICARE, practiceOf } from '../example-lines.ts';
import { OTP_BUNDLES, UNUSABLE_CODE } from '../groups.ts';
import { bindsPlaces } from '../kinds/places.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'pos.otp-58',
  title: 'The bundles of an opioid treatment program have its place of service, 58.',
  scope: 'line',
  codes: OTP_BUNDLES,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Claims Processing Manual', section: 'chapter 39, section 30' }],
  prevents: ['CO-5', 'M77'],
  effective: { from: '2020-01-01' },
  reads: ['lines[].placeOfService', 'lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'pos.valid-code'],
  supersedes: [
    'pos.telehealth-non-listed',
    'pos.in-person-with-telehealth-pos',
    'pos.02-vs-10',
    'mod.95-required',
    'mod.telehealth-no-pos',
  ],
  fix: 'suggestion',
  messages: {
    place: {
      what: '{code} on line {line} has place {place}.',
      why: 'Only opioid treatment programs bill it, and always with 58, counseling by video included.',
      fix: 'Enter 58; an office outside such a program bills G2086 to G2088 instead.',
    },
  },
  check: bindsPlaces([{ codes: new Set(OTP_BUNDLES), only: ['58'], message: 'place' }]),
};

const week = (place: string, code = 'G2067') => ({
  ...MEDICARE,
  'diagnoses[0].code': 'F11.20',
  'lines[0].procedureCode': code,
  'lines[0].placeOfService': place,
  'rendering.taxonomy': '2084P0800X',
  'billing.taxonomy': '261QM2800X',
});
const context = {
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: [],
  practice: practiceOf('MD', '2084P0800X'),
};

export const examples: Examples = {
  fails: [
    { title: 'in an office', fields: week('11'), context, message: 'place', path: 'lines[0].placeOfService' },
    { title: 'by telehealth', fields: week('10', 'G2080'), context, message: 'place' },
  ],
  passes: [{ title: 'in the program', fields: week('58'), context }],
};
