import { names } from '../authorization.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'elig.benefit-not-covered',
  title: 'The service is among the benefits of the plan.',
  scope: 'line',
  when: { facts: ['coverage'] },
  severity: 'error',
  confidence: 'medium',
  sources: [{ document: 'ASC X12N 005010X279A1', section: 'EB01, service types MH, A4-A8, AI' }],
  prevents: ['CO-204', 'N130', 'PR-204'],
  reads: [],
  fix: 'none',
  messages: {
    'not-covered': {
      what: 'Line {line} bills {code}, and the benefits on file do not cover it.',
      why: 'The plan denies it as not a benefit, and the patient may owe it.',
      fix: 'Look the benefits up again; if it is not covered, tell the patient the price before billing.',
    },
  },
  check({ code, index }, _claim, { facts }) {
    const benefits = facts.coverage?.benefits;
    if (!benefits || code.value === null) return notApplicable;
    const named = benefits.filter(({ codes }) => names(codes, code.value ?? ''));
    if (named.length === 0) return notApplicable;
    if (!named.every(({ covered, visitsPerYear }) => covered === false || visitsPerYear === 0)) return pass;
    return finding('not-covered', { path: code.path, data: { line: index + 1, code: code.value }, private: true });
  },
};

const benefit = (changes: { covered?: boolean; visitsPerYear?: number }, ...codes: string[]) => ({
  coverage: { benefits: [{ codes, ...changes }] },
});

export const examples: Examples = {
  fails: [
    {
      title: 'said not to be covered',
      context: benefit({ covered: false }, '90832-90838'),
      message: 'not-covered',
      path: 'lines[0].procedureCode',
    },
    { title: 'no visits at all', context: benefit({ visitsPerYear: 0 }, '90834'), message: 'not-covered' },
  ],
  passes: [
    { title: 'covered', context: benefit({ covered: true, visitsPerYear: 30 }, '90834') },
    { title: 'another service is not covered', context: benefit({ covered: false }, '97153') },
  ],
};
