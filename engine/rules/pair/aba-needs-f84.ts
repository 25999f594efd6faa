import { AUTISM, diagnosed, OHIO_MEDICAID } from '../example-lines.ts';
import { ABA } from '../groups.ts';
import { diagnosis, firstNot, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule, RuleContext } from '../rule.ts';

const AUTISTIC = /^F84/;
const isMedicaid = (_line: unknown, _claim: unknown, { payer }: RuleContext) => payer.kind === 'medicaid';

export const rule: Rule = {
  id: 'pair.aba-needs-f84',
  title: 'Applied behavior analysis points first to autism.',
  scope: 'line',
  codes: ABA,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: "Payers' medical policies on applied behavior analysis" }],
  prevents: ['CO-11'],
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'suggestion',
  messages: {
    none: {
      what: 'Line {line} bills {code} with {diagnoses}, and no autism spectrum disorder among them.',
      why: 'Plans cover applied behavior analysis for autism and deny it for other conditions.',
      fix: 'Point to the autism diagnosis in the record; without one, ask the plan before sending.',
    },
    second: {
      what: 'Line {line} bills {code} and points to {diagnoses}; the autism spectrum disorder is not first.',
      why: 'The first pointer is the reason for the service, and plans cover this one for autism.',
      fix: 'Point to the autism spectrum disorder first if that was what was treated.',
    },
    medicaid: {
      what: 'Line {line} bills {code} with {diagnoses}; autism is not the first of them.',
      why: 'Some Medicaid programs cover it for other conditions of children, most for autism only.',
      fix: "Check the program's rule, or point first to the autism diagnosis in the record.",
      severity: 'warning',
    },
  },
  check: diagnosis(
    { message: 'medicaid', when: isMedicaid, fails: firstNot(AUTISTIC) },
    { message: 'none', fails: none(AUTISTIC) },
    { message: 'second', fails: firstNot(AUTISTIC) },
  ),
};

const aba = (first: string, second = '') => ({
  ...AUTISM,
  'lines[0].procedureCode': '97153',
  'lines[0].units': '3',
  ...diagnosed(first, second),
});

/** What the authorization covers is another rule's affair. */
const context = { authorizations: undefined };

export const examples: Examples = {
  fails: [
    { title: 'attention deficit', fields: aba('F90.2'), context, message: 'none', path: 'lines[0].diagnosisPointers' },
    { title: 'autism second', fields: aba('F90.2', 'F84.0'), context, message: 'second' },
    {
      title: 'Medicaid',
      fields: {
        ...aba('F90.2'),
        ...OHIO_MEDICAID,
      },
      context: { ...context, profile: 'medicaid-OH', payerKey: null, contract: null },
      message: 'medicaid',
    },
  ],
  passes: [
    { title: 'autism', fields: aba('F84.0'), context },
    { title: 'autism first', fields: aba('F84.0', 'F90.2'), context },
    { title: 'the pointers say so', fields: { ...aba('F90.2', 'F84.0'), 'lines[0].diagnosisPointers': 'BA' }, context },
  ],
};
