import { excludesModifiers } from '../kinds/modifiers.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mod.59-x-exclusive',
  title: 'A line has 59 or one of XE, XS, XP, XU, not both.',
  scope: 'line',
  when: { mods: ['59', 'XE', 'XS', 'XP', 'XU'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS MLN1783722, proper use of modifiers 59, XE, XP, XS and XU' }],
  prevents: ['CO-4'],
  effective: { from: '2015-01-01' },
  reads: ['lines[].modifiers[]'],
  fix: 'none',
  messages: {
    both: {
      what: '{one} and {two} on line {line} say the same thing twice.',
      why: 'XE, XS, XP and XU each stand for one kind of 59, and the payer takes one of the two.',
      fix: 'Keep the one that says how the services were separate, if they were; some plans know only 59.',
    },
  },
  check: excludesModifiers([[['59'], ['XE', 'XS', 'XP', 'XU']]]),
};

export const examples: Examples = {
  fails: [
    {
      title: '59 and XE',
      fields: { 'lines[0].modifiers[0]': '59', 'lines[0].modifiers[1]': 'XE' },
      message: 'both',
      path: 'lines[0].modifiers[1]',
    },
    {
      title: 'XU first, 59 in the fourth box',
      fields: { 'lines[0].modifiers[0]': 'XU', 'lines[0].modifiers[3]': '59' },
      message: 'both',
      path: 'lines[0].modifiers[3]',
    },
  ],
  passes: [
    { title: 'XE alone', fields: { 'lines[0].modifiers[0]': 'XE' } },
    { title: '59 alone', fields: { 'lines[0].modifiers[0]': '59' } },
  ],
};
