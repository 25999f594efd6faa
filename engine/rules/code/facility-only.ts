import { HOSPITAL, MEDICARE, OHIO_MEDICAID } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { codesOf, type NotForPayer, notForPayer } from '../kinds/not-for-payer.ts';
import type { Examples, Rule } from '../rule.ts';

const ROWS: readonly NotForPayer[] = [
  {
    codes: ['G0176', 'G0177', 'G0410', 'G0411', 'G0463'],
    payers: ['medicare-ffs', 'medicare-advantage', 'medicaid', 'commercial', 'tricare', 'va', 'unknown'],
  },
  // Medicaid programs of many states take the partial-hospital day on a professional claim.
  { codes: ['H0035', 'S0201'], payers: ['medicare-ffs', 'medicare-advantage', 'commercial', 'tricare', 'va'] },
];

export const rule: Rule = {
  id: 'code.facility-only',
  title: 'Services of a facility program are billed by the facility, not on a professional claim.',
  scope: 'line',
  codes: codesOf(ROWS),
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 4, section 260' },
    { document: 'CMS Hospital Outpatient Prospective Payment System', section: 'addendum B' },
  ],
  prevents: ['CO-170', 'CO-96', 'N200'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['code.medicare-hcpcs-h'],
  fix: 'suggestion',
  messages: {
    notTaken: {
      what: '{code} on line {line} belongs to a facility program, and this is a professional claim.',
      why: 'Hospitals and community mental health centers bill it on a UB-04 or 837I; on this form it is denied.',
      fix: 'Let the facility bill it, or bill the CPT code of what the clinician did; keep it if your contract puts the program on this form.',
    },
  },
  check: notForPayer(ROWS),
};

export const examples: Examples = {
  fails: [
    {
      title: 'a group of a partial hospital at Medicare',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'G0410', 'lines[0].placeOfService': '52' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [] },
      message: 'notTaken',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a partial-hospital day at a commercial plan warns',
      fields: {
        'lines[0].procedureCode': 'H0035',
        'lines[0].placeOfService': '52',
        'claim.priorAuthorizationNumber': 'A2217088',
      },
      context: { sessions: [], authorizations: undefined },
      message: 'notTaken',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'group psychotherapy by the clinician',
      fields: { ...MEDICARE, ...HOSPITAL, 'lines[0].procedureCode': '90853', 'lines[0].placeOfService': '52' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare', sessions: [] },
    },
    {
      title: 'a partial-hospital day at Medicaid',
      fields: {
        ...OHIO_MEDICAID,
        'lines[0].procedureCode': 'H0035',
        'lines[0].placeOfService': '52',
        'claim.priorAuthorizationNumber': 'A2217088',
      },
      context: { profile: 'medicaid-OH', payerKey: 'medicaid-oh', sessions: [], authorizations: undefined },
    },
  ],
  notChecked: [
    {
      title: 'no page showed the payer',
      fields: { 'payer.name': null, 'payer.id': null, 'claim.type': null, 'lines[0].procedureCode': 'S0201' },
      context: { profile: null, payerKey: null, seen: ['lines'] },
    },
  ],
};
