import { STIMULATION } from '../groups.ts';
import { diagnosis, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

const SEVERE = /^F3[23]2/;
/** Many commercial policies and some Medicare contractors cover obsessive-compulsive disorder too. */
const COVERED = /^F(3[23]2|42)/;

export const rule: Rule = {
  id: 'pair.tms-dx',
  title: 'Magnetic stimulation points to severe depression.',
  scope: 'line',
  codes: STIMULATION,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: "Medicare contractors' local coverage determinations, transcranial magnetic stimulation" },
    { document: "Payers' medical policies on transcranial magnetic stimulation" },
  ],
  prevents: ['CO-11', 'CO-55'],
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'none',
  messages: {
    none: {
      what: 'Line {line} bills {code} with {diagnoses}; it is covered for severe depression, F32.2 or F33.2.',
      why: 'Coverage rules list severe major depression without psychotic symptoms; others are denied.',
      fix: 'Compare with the authorization and the record; the diagnosis must be the one that was documented.',
    },
    obsessive: {
      what: 'Line {line} bills {code} with {diagnoses}; not every Medicare contractor covers that.',
      why: "Obsessive-compulsive disorder is in some contractors' coverage rules only.",
      fix: "Check your contractor's coverage rule before sending.",
      severity: 'warning',
    },
  },
  check: diagnosis(
    { message: 'none', fails: none(COVERED) },
    { message: 'obsessive', when: (_line, _claim, { payer }) => payer.kind === 'medicare-ffs', fails: none(SEVERE) },
  ),
};

const tms = (diagnosis: string) => ({
  'lines[0].procedureCode': '90867',
  'claim.priorAuthorizationNumber': 'A2217088',
  'diagnoses[0].code': diagnosis,
});

/** What the authorization covers is another rule's affair. */
const context = { authorizations: undefined };

export const examples: Examples = {
  fails: [
    {
      title: 'moderate depression',
      fields: tms('F33.1'),
      context,
      message: 'none',
      path: 'lines[0].diagnosisPointers',
    },
    { title: 'with psychotic symptoms', fields: tms('F32.3'), context, message: 'none' },
    {
      title: 'obsessions and Medicare',
      fields: {
        ...tms('F42.2'),
        'payer.name': 'Medicare Part B Ohio',
        'claim.type': 'MEDICARE',
        'claim.priorAuthorizationNumber': '',
        'subscriber.memberId': '1EG4TE5MK73',
      },
      context: { ...context, profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
      message: 'obsessive',
    },
  ],
  passes: [
    { title: 'recurrent, severe', fields: tms('F33.2'), context },
    { title: 'obsessions at a commercial plan', fields: tms('F42.2'), context },
  ],
};
