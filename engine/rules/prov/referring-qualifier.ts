import type { Claim } from '../../claim/claim.ts';
import { type Examples, finding, type Hit, type NotChecked, notApplicable, notChecked, type Rule } from '../rule.ts';

const NAMES = ['referring.name', 'referring.lastName'] as const;
const KNOWN = /^(DN|DK|DQ|REFERRING|ORDERING|SUPERVISING)\b/i;
/** Ordering and supervising providers may be the one who gave the service. */
const MAY_BE_RENDERING = /^(DK|DQ|ORDERING|SUPERVISING)\b/i;

export const rule: Rule = {
  id: 'prov.referring-qualifier',
  title: 'The provider in box 17 comes with a qualifier and an NPI, and is not the rendering provider.',
  scope: 'claim',
  when: { filled: ['referring.name', 'referring.lastName', 'referring.npi'] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'items 17 and 17b' },
    { document: 'ASC X12N 005010X222A1', section: 'loops 2310A and 2420E' },
  ],
  prevents: ['CO-16', 'N286', 'N265'],
  reads: [],
  after: ['prov.npi-luhn'],
  fix: 'none',
  messages: {
    'no-qualifier': {
      what: 'Box 17 names a provider, but not in what role.',
      why: 'Without DN, DK or DQ in front the payer cannot use the name and returns the claim.',
      fix: 'Enter DN for who referred the patient, DK for who ordered the service, DQ for who supervised it.',
    },
    'other-qualifier': {
      what: 'The qualifier {text} in box 17 is none of DN, DK and DQ.',
      why: 'The payer cannot tell in what role the provider stands and returns the claim.',
      fix: 'Enter DN for who referred the patient, DK for who ordered the service, DQ for who supervised it.',
    },
    'no-npi': {
      what: 'Box 17 names a provider, but 17b has no NPI.',
      why: 'Payers look the provider up by NPI and return the claim without it.',
      fix: 'Enter the NPI of the provider in box 17, or leave both empty if nobody referred the patient.',
    },
    self: {
      what: 'The referring NPI is the rendering NPI on the claim.',
      why: 'Nobody refers a patient to themselves; payers that want a referral deny the line.',
      fix: 'Enter who referred the patient, or empty box 17 if nobody did.',
    },
  },
  check(claim) {
    const npi = claim.id('referring.npi');
    const name = NAMES.map((path) => claim.text(path)).find(({ state }) => state === 'value');
    if (!name && npi.value === null) return notApplicable;
    const at = name?.path ?? npi.path;
    const answers: (Hit | NotChecked)[] = [];
    const qualifier = claim.text('referring.qualifier');
    const evidence = [at];
    // Some portals ask for the NPI alone; the name is what the qualifier stands before.
    if (name && qualifier.state === 'unseen')
      answers.push(notChecked("the qualifier of box 17 wasn't read on this page"));
    else if (name && qualifier.state === 'blank')
      answers.push(finding('no-qualifier', { path: qualifier.path, evidence }));
    else if (qualifier.state === 'value' && !KNOWN.test(qualifier.raw)) {
      answers.push(finding('other-qualifier', { path: qualifier.path, data: { text: qualifier.raw }, evidence }));
    }
    if (name && npi.state === 'blank') answers.push(finding('no-npi', { path: npi.path, evidence }));
    if (name && npi.state === 'unseen') answers.push(notChecked("box 17b wasn't read on this page"));
    const self = npi.value !== null && !MAY_BE_RENDERING.test(qualifier.raw) && rendering(claim, npi.value);
    if (self) answers.push(finding('self', { path: npi.path, evidence: [self, qualifier.path] }));
    return answers;
  },
};

/** The path that holds an NPI as the rendering one. */
function rendering(claim: Claim, npi: string): string | undefined {
  return claim.lines.find(({ renderingNpi }) => renderingNpi.value === npi)?.renderingNpi.path;
}

const box17 = (qualifier: string | null, npi: string | null, name = 'Lee Marsh MD') => ({
  'referring.name': name,
  'referring.qualifier': qualifier,
  'referring.npi': npi,
});

export const examples: Examples = {
  fails: [
    { title: 'no qualifier', fields: box17('', '1245319599'), message: 'no-qualifier', path: 'referring.qualifier' },
    { title: '82 is the rendering provider', fields: box17('82', '1245319599'), message: 'other-qualifier' },
    { title: 'no NPI', fields: box17('DN', ''), message: 'no-npi', path: 'referring.npi' },
    {
      title: 'referred by who gave the therapy',
      fields: box17('DN', '1234567893'),
      message: 'self',
      path: 'referring.npi',
    },
  ],
  passes: [
    { title: 'referred by the family doctor', fields: box17('DN', '1245319599') },
    { title: 'the qualifier in words of a list', fields: box17('DN - Referring provider', '1245319599') },
    { title: 'who ordered the test gave it too', fields: box17('DK', '1234567893') },
  ],
  notChecked: [
    {
      title: 'the page has no box for the qualifier',
      fields: box17(null, '1245319599'),
      context: {
        seen: [
          'lines',
          'diagnoses',
          'patient',
          'subscriber',
          'billing',
          'rendering',
          'claim',
          'payer',
          'referring.name',
          'referring.npi',
        ],
      },
    },
  ],
};
