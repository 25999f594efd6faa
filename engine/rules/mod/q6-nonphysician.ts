import { MEDICARE } from '../example-lines.ts';
import { holding } from '../kinds/modifiers.ts';
import { classOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const MODIFIERS = ['Q5', 'Q6'];

export const rule: Rule = {
  id: 'mod.q6-nonphysician',
  title: 'At Medicare only physicians bill for somebody who stands in for them.',
  scope: 'line',
  when: { mods: MODIFIERS },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Claims Processing Manual', section: 'chapter 1, sections 30.2.10 and 30.2.11' }],
  prevents: ['CO-4', 'CO-185'],
  reads: ['lines[].modifiers[]'],
  fix: 'none',
  messages: {
    standIn: {
      what: '{modifier} on line {line} says somebody stood in for the provider, who is no physician ({from}).',
      why: 'Medicare knows such arrangements for physicians and physical therapists only.',
      fix: 'Do not send the visit under the absent provider; whoever gave it enrolls and bills it.',
    },
  },
  check(line, claim, { payer, facts }) {
    const cell = holding(line, MODIFIERS);
    if (!cell || (payer.kind !== 'medicare-ffs' && payer.kind !== 'medicare-advantage')) return notApplicable;
    const found = classOf(line, claim, facts);
    if (!found) return notChecked("the rendering provider's license isn't known");
    if (found.class === 'MD') return pass;
    return finding('standIn', {
      path: cell.path,
      evidence: [line.renderingNpi.path],
      // A plan may allow more than Medicare itself.
      ...(payer.kind === 'medicare-advantage' ? { confidence: 'medium' as const } : {}),
      data: { modifier: cell.value ?? '', line: line.index + 1, from: found.from },
    });
  },
};

const as = (credential: string | null, taxonomy: string | null = null) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  practice: { npi: '1993999998', providers: [{ npi: '1234567893', credential, taxonomy }] },
});

export const examples: Examples = {
  fails: [
    {
      title: 'a social worker with Q6',
      fields: { ...MEDICARE, 'lines[0].modifiers[0]': 'Q6' },
      context: as('LCSW'),
      message: 'standIn',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'a psychologist with Q5, by taxonomy',
      fields: { ...MEDICARE, 'rendering.taxonomy': '103TC0700X', 'lines[0].modifiers[0]': 'Q5' },
      context: as(null, '103TC0700X'),
      message: 'standIn',
    },
  ],
  passes: [
    {
      title: 'a psychiatrist with Q6',
      fields: { ...MEDICARE, 'rendering.taxonomy': '2084P0800X', 'lines[0].modifiers[0]': 'Q6' },
      context: as('MD', '2084P0800X'),
    },
  ],
  notChecked: [
    {
      title: 'nobody knows the license',
      fields: { ...MEDICARE, 'rendering.taxonomy': '', 'lines[0].modifiers[0]': 'Q6' },
      context: as(null),
    },
  ],
};
