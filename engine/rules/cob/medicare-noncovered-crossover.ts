import type { Claim, Line } from '../../claim/claim.ts';
import type { Facts } from '../../claim/context.ts';
import { adjusted, hasAnswer, hasProof, otherPayerOf } from '../cob.ts';
import { OHIO_MEDICAID } from '../example-lines.ts';
import { providerOf, standingOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Kinds of clinician Medicare never enrolls. */
const NEVER = new Set(['BCBA', 'tech', 'peer', 'staff']);

export const rule: Rule = {
  id: 'cob.medicare-noncovered-crossover',
  title: 'Medicaid gets proof where Medicare does not enroll the clinician.',
  scope: 'claim',
  when: { payers: ['medicaid'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: "State Medicaid programs' rules for patients with Medicare and Medicaid" }],
  prevents: ['CO-22', 'N4'],
  reads: ['claim.payerSequence'],
  supersedes: ['cob.medicaid-last', 'cob.primary-eob-missing'],
  fix: 'none',
  messages: {
    proof: {
      what: 'The patient has Medicare and Medicaid, and line {line} is by {who}, whom Medicare does not enroll.',
      why: 'Medicaid pays at once only with proof that Medicare will not; otherwise it waits for an answer.',
      fix: "Attach the Medicare denial, or enter the state's exemption code or note.",
    },
  },
  check(claim, { payer, facts }) {
    if (payer.kind !== 'medicaid') return notApplicable;
    const other = otherPayerOf(claim);
    if (!other?.payer.kind.startsWith('medicare')) return notApplicable;
    const line = claim.lines.find((one) => neverEnrolled(one, claim, facts));
    if (!line) return facts.practice?.providers ? notApplicable : notChecked("the clinician's license isn't known");
    if (hasAnswer(claim) || adjusted(line, claim) !== undefined || hasProof(claim)) return pass;
    return finding('proof', {
      path: 'otherPayer.paidDate',
      data: { line: line.index + 1, who: providerOf(line.renderingNpi.value, facts)?.credential ?? 'this clinician' },
      evidence: [
        'claim.payerSequence',
        other.path,
        'payer.name',
        'otherPayer.paidAmount',
        'lines[0].adjustments[0].amount',
      ],
    });
  },
};

function neverEnrolled(line: Line, claim: Claim, facts: Facts): boolean {
  const standing = standingOf(line, claim, facts);
  return standing?.kind === 'associate' || NEVER.has(standing?.classes[0] ?? '');
}

const dual = (changes: Record<string, string> = {}) => ({
  ...OHIO_MEDICAID,
  'claim.otherCoverage': 'Yes',
  'otherInsured.lastName': 'Okafor',
  'otherInsured.memberId': '1EG4TE5MK73',
  'otherPayer.name': 'Medicare Part B',
  ...changes,
});
const by = (credential: string) => ({
  profile: 'medicaid-OH' as const,
  payerKey: null,
  contract: null,
  practice: {
    npi: '1993999998',
    taxId: '311234567',
    providers: [{ npi: '1234567893', name: 'Sam Ruiz', credential, taxonomy: '101YM0800X' }],
  },
});

export const examples: Examples = {
  fails: [
    {
      title: 'an associate bills Medicaid at once',
      fields: dual(),
      context: by('LPC Associate'),
      also: ['prov.intern-supervised'],
      message: 'proof',
      path: 'otherPayer.paidDate',
    },
    {
      title: 'as the second payer, without an answer',
      fields: dual({ 'claim.payerSequence': 'secondary' }),
      context: by('LCSW-A'),
      also: ['prov.intern-supervised'],
      message: 'proof',
    },
  ],
  passes: [
    {
      title: 'the denial is attached',
      fields: dual({ 'claim.additionalInfo': 'MEDICARE DENIAL ATTACHED', 'claim.payerSequence': 'secondary' }),
      context: by('LPC Associate'),
    },
    {
      title: 'Medicare has answered',
      fields: dual({
        'claim.payerSequence': 'secondary',
        'otherPayer.paidDate': '11/20/2026',
        'otherPayer.paidAmount': '0.00',
        'lines[0].otherPayerPaid': '0.00',
        'lines[0].adjustments[0].group': 'PR',
        'lines[0].adjustments[0].reason': '170',
        'lines[0].adjustments[0].amount': '150.00',
      }),
      context: by('LPC Associate'),
    },
  ],
  notChecked: [
    {
      title: 'nobody knows the license',
      fields: dual({
        'claim.payerSequence': 'secondary',
        'otherPayer.paidDate': '11/20/2026',
        'otherPayer.paidAmount': '150.00',
      }),
      context: { ...by(''), practice: null },
    },
  ],
};
