import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { lineNames } from '../words.ts';

export const rule: Rule = {
  id: 'prov.rendering-same-billing',
  title: 'In an electronic claim the rendering provider is given only where it differs from the billing provider.',
  scope: 'claim',
  when: { facts: ['medium'] },
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'loop 2310B, situational rule' }],
  prevents: ['N253'],
  reads: [],
  after: ['prov.npi-luhn', 'prov.npi-type'],
  fix: 'none',
  messages: {
    same: {
      what: 'The rendering NPI on {lines} is the billing NPI.',
      why: 'In the electronic format the rendering provider is left out then; some payers return the claim otherwise.',
      fix: 'If your clearinghouse does not take it out, leave the rendering NPI empty.',
    },
  },
  check(claim, { facts }) {
    // On paper, and on forms that follow it, box 24J holds the NPI all the same.
    if (facts.medium !== 'electronic') return notApplicable;
    const billing = claim.id('billing.npi').value;
    if (billing === null) return notApplicable;
    const lines = claim.lines.filter(({ renderingNpi }) => renderingNpi.value === billing);
    const [first] = lines;
    if (!first || lines.length < claim.lines.length) return pass;
    const evidence = ['billing.npi', ...lines.map(({ renderingNpi }) => renderingNpi.path)];
    return finding('same', { path: first.renderingNpi.path, data: { lines: lineNames(lines) }, evidence });
  },
};

const solo = { 'billing.npi': '1234567893', 'billing.taxonomy': '1041C0700X' };
const alone = { practice: { npi: '1234567893', providers: [{ npi: '1234567893', credential: 'LCSW' }] } };

export const examples: Examples = {
  fails: [
    {
      title: 'a clinician who bills as herself',
      fields: solo,
      context: { ...alone, medium: 'electronic' },
      message: 'same',
      path: 'lines[0].renderingNpi',
    },
  ],
  passes: [
    {
      title: 'left out',
      fields: { ...solo, 'lines[0].renderingNpi': '', 'rendering.npi': '' },
      context: { ...alone, medium: 'electronic' },
    },
    {
      title: 'on paper box 24J holds it',
      fields: { ...solo, 'billing.zip': '45402' },
      context: { ...alone, medium: 'paper' },
    },
    { title: 'a group bills', context: { medium: 'electronic' } },
  ],
};
