import { CRISIS_FIRST, CRISIS_FURTHER, EVALUATION, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { forbidsModifiers } from '../kinds/modifiers.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mod.hq-individual',
  title: 'HQ, group setting, does not stand on individual therapy.',
  scope: 'line',
  when: { mods: ['HQ'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'HCPCS Level II modifiers', section: 'HQ' }],
  prevents: ['CO-4'],
  reads: ['lines[].procedureCode', 'lines[].modifiers[]'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    group: {
      what: 'HQ on line {line} says group, and {code} is for one patient.',
      why: 'Code and modifier contradict each other, and the payer denies the line or pays it as a group.',
      fix: 'Remove HQ if it was an individual session; a therapy group is 90853.',
    },
  },
  // H0004 with HQ is how many programs bill a group, so H codes are left out.
  check: forbidsModifiers([
    {
      modifiers: ['HQ'],
      codes: new Set([...THERAPY, ...CRISIS_FIRST, ...CRISIS_FURTHER, ...EVALUATION, '90845']),
      message: 'group',
    },
  ]),
};

export const examples: Examples = {
  fails: [
    {
      title: 'HQ on individual therapy',
      fields: { 'lines[0].modifiers[0]': 'HQ' },
      message: 'group',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: 'HQ on a therapy group',
      fields: { 'lines[0].procedureCode': '90853', 'lines[0].modifiers[0]': 'HQ' },
    },
    {
      title: 'HQ on counseling by the quarter hour, which makes it a group in many programs',
      fields: { 'lines[0].procedureCode': 'H0004', 'lines[0].units': '3', 'lines[0].modifiers[0]': 'HQ' },
    },
  ],
};
