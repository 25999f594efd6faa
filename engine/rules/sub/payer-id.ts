import { placeOf } from '../../claim/boxes.ts';
import { requiredWhen } from '../kinds/required-when.ts';
import type { Examples, Rule } from '../rule.ts';

const NAME = placeOf('payer.name');

export const rule: Rule = {
  id: 'sub.payer-id',
  title: 'An electronic claim names its payer by number.',
  scope: 'claim',
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'loop 2010BB NM109' }],
  prevents: ['CO-16', 'CO-109'],
  reads: [],
  fix: 'none',
  messages: {
    missing: {
      what: 'The payer ID is {text}.',
      why: 'Clearinghouses send a claim by that number, not by the name.',
      fix: "Enter the payer's number from your clearinghouse's list.",
    },
  },
  check: requiredWhen({
    message: 'missing',
    when: (claim, { facts }) => facts.medium !== 'paper' && claim.holds(NAME),
    boxes: ['payer.id'],
    holds: (text) => /^(?=.*[A-Z0-9]{3})(?!0+$|UNK|NONE|TBD|N\/?A$)[A-Z0-9 -]{3,15}$/i.test(text),
    because: ['payer.name'],
    ifShown: ['payer.id'],
  }),
};

export const examples: Examples = {
  fails: [
    { title: 'empty', fields: { 'payer.id': '' }, message: 'missing', path: 'payer.id' },
    { title: 'a filler', fields: { 'payer.id': '00000' }, message: 'missing' },
  ],
  passes: [
    { title: 'five digits', fields: { 'payer.id': '87726' } },
    { title: 'letters', fields: { 'payer.id': 'vaccn' } },
    { title: "the payer's own portal has no such box", fields: { 'payer.id': null } },
    { title: 'paper', fields: { 'payer.id': '' }, context: { medium: 'paper' } },
  ],
};
