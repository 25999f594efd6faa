import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'elig.network',
  title: 'A claim outside the network is not sent as one of a participating provider.',
  scope: 'claim',
  when: { facts: ['coverage'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: "Practice's record of networks" },
    { document: 'No Surprises Act', section: '45 CFR 149.610, good faith estimates' },
  ],
  prevents: ['CO-242', 'PR-242'],
  reads: ['claim.acceptAssignment'],
  fix: 'none',
  messages: {
    out: {
      what: "The provider is outside the plan's network, and box 27 accepts assignment.",
      why: 'Plans without benefits outside the network deny it; others pay less and the patient owes the rest.',
      fix: 'Check the benefits outside the network, and that the patient was told the price before.',
    },
  },
  check(claim, { facts }) {
    if (!/^(out|oon|non|no\b)/i.test(facts.coverage?.network ?? '')) return notApplicable;
    const accepted = claim.flag('claim.acceptAssignment');
    if (accepted.value !== true) return pass;
    return finding('out', { path: accepted.path, private: true });
  },
};

const network = (word: string) => ({ coverage: { network: word } });

export const examples: Examples = {
  fails: [{ title: 'outside', context: network('out'), message: 'out', path: 'claim.acceptAssignment' }],
  passes: [
    { title: 'inside', context: network('in') },
    { title: 'outside, and the patient is paid', fields: { 'claim.acceptAssignment': 'No' }, context: network('out') },
  ],
  notChecked: [
    {
      title: 'box 27 is on another page',
      fields: { 'claim.acceptAssignment': null },
      context: { ...network('out'), seen: ['lines', 'diagnoses'] },
    },
  ],
};
