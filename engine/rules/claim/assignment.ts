import type { ProviderClass } from '../../codes/tables.ts';
import { OHIO_MEDICAID } from '../example-lines.ts';
import { classOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** 42 U.S.C. 1395u(b)(18)(C): Medicare pays these only on assignment. */
const MANDATORY: Readonly<Partial<Record<ProviderClass, string>>> = {
  PSY: 'psychologists',
  CSW: 'clinical social workers',
  MFT: 'marriage and family therapists',
  MHC: 'mental health counselors',
  NPP: 'nurse practitioners, nurse specialists and physician assistants',
};

export const rule: Rule = {
  id: 'claim.assignment',
  title: 'Assignment is accepted where the law demands it.',
  scope: 'claim',
  when: { payers: ['medicare-ffs', 'medicaid'] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'Social Security Act', section: '1842(b)(18)' },
    { document: 'Medicare Claims Processing Manual', section: 'chapter 1, 30.3.1' },
    { document: '42 CFR', section: '447.15' },
  ],
  prevents: ['CO-111', 'MA09'],
  reads: ['claim.acceptAssignment'],
  fix: 'suggestion',
  messages: {
    medicare: {
      what: 'Assignment is not accepted, but Medicare pays {who} only on assignment.',
      why: 'The law leaves this kind of provider no choice, and the claim is returned or changed.',
      fix: 'Answer Yes in box 27.',
    },
    medicaid: {
      what: 'Assignment is not accepted, but this is a Medicaid claim.',
      why: 'A Medicaid provider takes its payment as payment in full.',
      fix: 'Answer Yes in box 27.',
    },
  },
  check(claim, { payer, facts }) {
    if (payer.kind !== 'medicare-ffs' && payer.kind !== 'medicaid') return notApplicable;
    const accepted = claim.flag('claim.acceptAssignment');
    if (accepted.state === 'blank') return notApplicable;
    if (accepted.state === 'odd') return notChecked("the answer in box 27 isn't understood");
    if (accepted.value !== false) return pass;
    if (payer.kind === 'medicaid') return finding('medicaid', { path: accepted.path, evidence: ['payer.name'] });
    const classes = claim.lines.map((line) => ({ line, found: classOf(line, claim, facts) }));
    for (const { line, found } of classes) {
      const who = found && MANDATORY[found.class];
      if (who) {
        const evidence = [line.renderingNpi.path, 'payer.name'];
        return finding('medicare', { path: accepted.path, data: { who }, evidence });
      }
    }
    return classes.some(({ found }) => !found) ? notChecked("the rendering provider's license isn't known") : pass;
  },
};

const medicare = (answer: string) => ({
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
  'claim.acceptAssignment': answer,
});
const medicaid = (answer: string) => ({
  ...OHIO_MEDICAID,
  'claim.acceptAssignment': answer,
});
const provider = (credential: string | null, taxonomy: string | null) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare-ffs',
  practice: { npi: '1993999998', providers: [{ npi: '1234567893', credential, taxonomy }] },
});

export const examples: Examples = {
  fails: [
    {
      title: 'a social worker and Medicare',
      fields: medicare('No'),
      context: provider('LCSW', null),
      message: 'medicare',
      path: 'claim.acceptAssignment',
    },
    {
      title: 'a psychologist known by the taxonomy alone',
      fields: { ...medicare('C'), 'rendering.taxonomy': '103TC0700X' },
      context: provider(null, '103TC0700X'),
      message: 'medicare',
    },
    {
      title: 'Medicaid',
      fields: medicaid('No'),
      context: { profile: 'medicaid-OH', payerKey: null },
      message: 'medicaid',
    },
  ],
  passes: [
    { title: 'accepted', fields: medicare('Yes'), context: provider('LCSW', null) },
    {
      title: 'a physician may choose',
      fields: { ...medicare('No'), 'rendering.taxonomy': '2084P0800X' },
      context: provider('MD', '2084P0800X'),
    },
    { title: 'a commercial plan', fields: { 'claim.acceptAssignment': 'No' } },
  ],
  notChecked: [
    {
      title: 'Medicare, and nobody knows the license',
      fields: { ...medicare('No'), 'rendering.taxonomy': '' },
      context: { ...provider(null, null), practice: null },
    },
  ],
};
