import { recogniseFrom } from '../../payers/recognise.ts';
import { MASKED } from '../masked.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { MEDICAID_NUMBERS } from './medicaid-id.data.ts';

export const rule: Rule = {
  id: 'sub.medicaid-id',
  title: "A Medicaid number has the shape of the state's numbers.",
  scope: 'claim',
  when: { payers: ['medicaid'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: "State Medicaid programs' provider manuals", section: 'member identification' }],
  prevents: ['CO-31', 'N382'],
  reads: ['subscriber.memberId'],
  after: ['sub.member-id-format'],
  fix: 'none',
  messages: {
    shape: {
      what: 'The Medicaid number {text} does not look like one of {state}: {shape}.',
      why: 'The program does not find the patient by it.',
      fix: "Compare it with the card or look it up; a plan's own number goes to that plan, not to the state.",
    },
  },
  check(claim, { payer }) {
    // Managed care plans have numbers of their own: only the state's own program, by its name, is meant.
    if (payer.kind !== 'medicaid' || !/^medicaid/.test(recogniseFrom(payer.name, '', '', {}).key ?? ''))
      return notApplicable;
    const shape = MEDICAID_NUMBERS[payer.state ?? ''];
    if (!shape) return notApplicable;
    const { path, raw, value } = claim.id('subscriber.memberId');
    if (value === null || shape[0].test(value)) return pass;
    if (MASKED.test(raw)) return notChecked('the page hides part of the member ID');
    const data = { text: raw, state: payer.state ?? '', shape: shape[1] };
    return finding('shape', { path, data, evidence: ['payer.name'] });
  },
};

const member = (memberId: string | null, payer = 'Medi-Cal') => ({
  'payer.name': payer,
  'payer.id': '',
  'claim.type': 'MEDICAID',
  'subscriber.memberId': memberId,
});
const context = { profile: null, payerKey: null, contract: null };

export const examples: Examples = {
  fails: [
    {
      title: 'seven characters in California',
      fields: member('9123456'),
      context,
      message: 'shape',
      path: 'subscriber.memberId',
      also: ['sub.payer-id'],
    },
    {
      title: 'nine digits in Ohio',
      fields: { ...member('910000123', 'Ohio Medicaid'), 'payer.id': 'OHMCD' },
      context,
      message: 'shape',
    },
  ],
  passes: [
    { title: 'the short number of California', fields: member('91234567A'), context },
    { title: 'the card of California', fields: member('91234567A23251'), context },
    { title: 'New York', fields: member('ab12345c', 'New York Medicaid'), context },
    {
      title: 'a plan nobody knows has, too',
      fields: member('100234567', 'Buckeye Care Partners'),
      context: { ...context, profile: 'medicaid-OH' },
    },
    { title: 'a plan has numbers of its own', fields: member('100234567', 'Molina Healthcare of Ohio'), context },
  ],
  notChecked: [
    { title: 'not on this page', fields: member(null), context: { ...context, seen: ['payer', 'claim', 'lines'] } },
  ],
};
