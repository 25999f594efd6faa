import { UNUSABLE_CODE } from '../groups.ts';
import { forbidsModifiers } from '../kinds/modifiers.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mod.hr-hs',
  title: 'HR and HS agree with the family code about whether the client was there.',
  scope: 'line',
  when: { mods: ['HR', 'HS'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'HCPCS Level II modifiers', section: 'HR and HS' }],
  prevents: ['CO-4'],
  reads: ['lines[].procedureCode', 'lines[].modifiers[]'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    without: {
      what: '{modifier} on line {line} says the client was there, and {code} is for the family without the client.',
      why: 'Code and modifier contradict each other, and the payer denies the line or asks for records.',
      fix: 'Correct the code or the modifier to who was in the session: HS belongs to {code}.',
    },
    with: {
      what: '{modifier} on line {line} says the client was not there, and {code} is for the family with the client.',
      why: 'Code and modifier contradict each other, and the payer denies the line or asks for records.',
      fix: 'Correct the code or the modifier to who was in the session: HR belongs to {code}.',
    },
  },
  check: forbidsModifiers([
    { modifiers: ['HR'], codes: new Set(['90846', '96170', '96171']), message: 'without' },
    { modifiers: ['HS'], codes: new Set(['90847', '96167', '96168']), message: 'with' },
  ]),
};

export const examples: Examples = {
  fails: [
    {
      title: 'family without the client, with HR',
      fields: { 'lines[0].procedureCode': '90846', 'lines[0].modifiers[0]': 'HR' },
      message: 'without',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'family with the client, with HS behind HO',
      fields: { 'lines[0].procedureCode': '90847', 'lines[0].modifiers[0]': 'HO', 'lines[0].modifiers[1]': 'HS' },
      message: 'with',
      path: 'lines[0].modifiers[1]',
    },
  ],
  passes: [
    {
      title: 'family without the client, with HS',
      fields: { 'lines[0].procedureCode': '90846', 'lines[0].modifiers[0]': 'HS' },
    },
    {
      title: 'family with the client, with HR',
      fields: { 'lines[0].procedureCode': '90847', 'lines[0].modifiers[0]': 'HR' },
    },
  ],
};
