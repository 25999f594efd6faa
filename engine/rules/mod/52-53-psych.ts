import { CRISIS_FIRST, CRISIS_FURTHER, EM_VISITS, EVALUATION, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { forbidsModifiers } from '../kinds/modifiers.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mod.52-53-psych',
  title: 'Psychotherapy, evaluations and visits are not billed as reduced or broken off.',
  scope: 'line',
  when: { mods: ['52', '53'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'AMA CPT modifiers 52 and 53' },
    { document: 'AMA CPT psychotherapy guidelines', section: 'time' },
  ],
  prevents: ['CO-4'],
  reads: ['lines[].procedureCode', 'lines[].modifiers[]'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    reduced: {
      what: '{modifier} on line {line} says {code} was reduced or broken off.',
      why: 'A shorter session has a code of its own or none; many payers deny the modifier here or hold the claim.',
      fix: 'Remove {modifier} and bill the code that the recorded minutes or the work support.',
    },
  },
  check: forbidsModifiers([
    {
      modifiers: ['52', '53'],
      codes: new Set([...THERAPY, ...CRISIS_FIRST, ...CRISIS_FURTHER, ...EVALUATION, ...EM_VISITS]),
      message: 'reduced',
    },
  ]),
};

export const examples: Examples = {
  fails: [
    {
      title: '45 minutes of therapy with 52',
      fields: { 'lines[0].modifiers[0]': '52' },
      message: 'reduced',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'an evaluation broken off, 53 in the second box',
      fields: { 'lines[0].procedureCode': '90791', 'lines[0].modifiers[0]': 'AJ', 'lines[0].modifiers[1]': '53' },
      message: 'reduced',
      path: 'lines[0].modifiers[1]',
    },
  ],
  passes: [
    {
      title: '52 on a health behavior intervention',
      fields: { 'lines[0].procedureCode': '96158', 'lines[0].modifiers[0]': '52' },
    },
    { title: 'the shorter code without 52', fields: { 'lines[0].modifiers[0]': '59' } },
  ],
};
