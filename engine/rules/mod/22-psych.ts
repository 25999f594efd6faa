import { inOffice, practiceOf } from '../example-lines.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, EM_VISITS, FAMILY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { forbidsModifiers } from '../kinds/modifiers.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mod.22-psych',
  title: 'Timed psychotherapy and visits are not billed as more than usual work.',
  scope: 'line',
  when: { mods: ['22'] },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT modifier 22', section: 'not for E/M; work beyond the procedure, not beyond its time' },
  ],
  prevents: ['CO-4'],
  reads: ['lines[].procedureCode', 'lines[].modifiers[]'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    more: {
      what: '22 on line {line} says {code} took more work than usual.',
      why: 'Time and level already say how much was done; payers drop 22 here or ask for records.',
      fix: 'Remove 22 from line {line}.',
    },
  },
  check: forbidsModifiers([
    {
      modifiers: ['22'],
      codes: new Set([...THERAPY, ...CRISIS_FIRST, ...CRISIS_FURTHER, ...FAMILY, ...EM_VISITS]),
      message: 'more',
    },
  ]),
};

export const examples: Examples = {
  fails: [
    {
      title: 'a long session',
      fields: { 'lines[0].procedureCode': '90837', 'lines[0].modifiers[0]': '22' },
      context: { sessions: inOffice(80) },
      message: 'more',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: '22 on electroconvulsive therapy',
      fields: { 'lines[0].procedureCode': '90870', 'lines[0].modifiers[0]': '22', 'rendering.taxonomy': '2084P0800X' },
      context: { practice: practiceOf('MD', '2084P0800X') },
    },
    {
      title: 'the long session without it',
      fields: { 'lines[0].procedureCode': '90837', 'lines[0].modifiers[0]': '' },
      context: { sessions: inOffice(80) },
    },
  ],
};
