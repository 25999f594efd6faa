import { MEDICARE } from '../example-lines.ts';
import { requiredWhen } from '../kinds/required-when.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'claim.item11-none',
  title: 'On a paper claim to Medicare as first payer, box 11 says NONE.',
  scope: 'claim',
  when: { payers: ['medicare-ffs'], facts: ['medium'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.2, item 11' }],
  prevents: ['MA83', 'MA92'],
  reads: [],
  fix: 'suggestion',
  messages: {
    blank: {
      what: '{box} is empty on a paper claim to Medicare.',
      why: 'Medicare returns it: the box must say whether another insurer pays first.',
      fix: 'Enter NONE if there is no insurer before Medicare, else the policy or group number of that insurer.',
    },
  },
  check: requiredWhen({
    message: 'blank',
    when: (_claim, { payer, facts }) => facts.medium === 'paper' && payer.kind === 'medicare-ffs',
    boxes: ['subscriber.groupNumber'],
    because: ['payer.name'],
  }),
};

const context = { profile: 'medicare-ffs', payerKey: 'medicare-ffs', medium: 'paper' } as const;
const box = (text: string | null) => ({
  ...MEDICARE,
  'subscriber.groupNumber': text,
  'facility.name': 'Alder Street Therapy',
  'facility.address1': '200 Canal Road',
  'facility.city': 'Dayton',
  'facility.state': 'OH',
  'facility.zip': '45402',
});

export const examples: Examples = {
  fails: [{ title: 'empty', fields: box(''), context, message: 'blank', path: 'subscriber.groupNumber' }],
  passes: [
    { title: 'NONE', fields: box('NONE'), context },
    { title: 'empty on an electronic claim', fields: box(''), context: { ...context, medium: 'electronic' } },
    { title: 'another payer', context: { medium: 'paper' }, fields: { 'subscriber.groupNumber': '' } },
  ],
  notChecked: [
    { title: 'not on this page', fields: box(null), context: { ...context, seen: ['payer', 'claim', 'lines'] } },
  ],
};
