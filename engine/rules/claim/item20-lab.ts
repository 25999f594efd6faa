import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Laboratory tests of CPT and HCPCS. */
const LAB = /^(8\d{4}|G04[38]\d|G0659|P\d{4}|H0003)$/;

export const rule: Rule = {
  id: 'claim.item20-lab',
  title: 'A claim without a laboratory test says No to an outside laboratory.',
  scope: 'claim',
  when: { filled: ['claim.outsideLab'] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'item 20' }],
  prevents: ['CO-16'],
  reads: ['lines[].procedureCode'],
  fix: 'suggestion',
  messages: {
    lab: {
      what: 'Box 20 says Yes to an outside laboratory, but no line is a laboratory test.',
      why: 'The payer looks for a purchased test and its price, and asks or returns the claim.',
      fix: 'Answer No in box 20.',
    },
  },
  check(claim) {
    const outside = claim.flag('claim.outsideLab');
    if (outside.value !== true) return notApplicable;
    if (claim.lines.some(({ code }) => LAB.test(code.value ?? ''))) return pass;
    if (claim.lines.some(({ code }) => code.state === 'unseen')) return notChecked("the procedure codes weren't read");
    return finding('lab', { path: outside.path, evidence: claim.lines.map(({ code }) => code.path) });
  },
};

export const examples: Examples = {
  fails: [{ title: 'therapy', fields: { 'claim.outsideLab': 'YES' }, message: 'lab', path: 'claim.outsideLab' }],
  passes: [
    { title: 'No', fields: { 'claim.outsideLab': 'NO' } },
    {
      title: 'a drug screen sent out',
      fields: {
        'claim.outsideLab': 'YES',
        'lines[0].procedureCode': '80307',
        'claim.priorAuthorizationNumber': '36D0123456',
        'diagnoses[0].code': 'F11.20',
      },
      context: { authorizations: undefined },
    },
  ],
  notChecked: [
    {
      title: 'the lines are on another page',
      fields: { 'claim.outsideLab': 'YES', 'lines[0].procedureCode': null },
      context: { seen: ['claim', 'diagnoses'] },
    },
  ],
};
