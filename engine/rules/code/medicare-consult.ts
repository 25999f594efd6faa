import { HOSPITAL, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { notForPayer } from '../kinds/not-for-payer.ts';
import type { Examples, Rule } from '../rule.ts';

const OFFICE = ['99242', '99243', '99244', '99245'];
const WARD = ['99252', '99253', '99254', '99255'];

export const rule: Rule = {
  id: 'code.medicare-consult',
  title: 'Medicare takes no consultation codes.',
  scope: 'line',
  codes: [...OFFICE, ...WARD],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 12, section 30.6.10' },
    { document: 'CMS Physician Fee Schedule relative value file', section: 'status indicator I' },
  ],
  prevents: ['CO-96', 'CO-181'],
  effective: { from: '2010-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    office: {
      what: '{payer} does not take the consultation {code}.',
      why: 'Medicare has not paid consultations since 2010; it pays the visit for the place it was held at.',
      fix: 'Bill the new or established visit (99202 to 99215; in an emergency room 99281 to 99285) at the level that was documented.',
    },
    hospital: {
      what: '{payer} does not take the consultation {code}.',
      why: 'Medicare has not paid consultations since 2010; it pays the visit for the place it was held at.',
      fix: 'Bill the hospital or nursing facility visit (99221 to 99223, 99304 to 99306 for the first) at the level that was documented.',
    },
  },
  // Medicare Advantage plans decide for themselves.
  check: notForPayer([
    { codes: OFFICE, payers: ['medicare-ffs'], message: 'office' },
    { codes: WARD, payers: ['medicare-ffs'], message: 'hospital' },
  ]),
};

export const examples: Examples = {
  fails: [
    {
      title: 'an office consultation',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '99244' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [{ line: 0, minutes: 50 }] },
      message: 'office',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a consultation in a hospital',
      fields: {
        ...MEDICARE,
        'lines[0].procedureCode': '99253',
        ...HOSPITAL,
        'lines[0].placeOfService': '21',
        'claim.hospitalizationFrom': '11/10/2026',
      },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [{ line: 0, minutes: 50 }] },
      message: 'hospital',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the visit of a new patient',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '99204' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [{ line: 0, minutes: 50 }] },
    },
    {
      title: 'a commercial plan',
      fields: { 'lines[0].procedureCode': '99244' },
      context: { sessions: [{ line: 0, minutes: 50 }] },
    },
  ],
  notChecked: [
    {
      title: 'no page showed the payer',
      fields: { 'payer.name': null, 'payer.id': null, 'claim.type': null, 'lines[0].procedureCode': '99244' },
      context: { profile: null, payerKey: null, seen: ['lines'] },
    },
  ],
};
