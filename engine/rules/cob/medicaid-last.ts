import { hasAnswer, hasProof, isSecondary, otherPayerOf } from '../cob.ts';
import { OHIO_MEDICAID } from '../example-lines.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Programs that pay after Medicaid, and care that is no insurance. */
const AFTER_MEDICAID = /\b(indian health|ihs|ryan white|crime victims?|title v|wic|va|veterans?)\b/i;

export const rule: Rule = {
  id: 'cob.medicaid-last',
  title: 'Medicaid pays after every other plan.',
  scope: 'claim',
  when: { payers: ['medicaid'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: '42 CFR', section: '433.139' }],
  prevents: ['CO-22'],
  reads: ['claim.payerSequence'],
  fix: 'none',
  messages: {
    first: {
      what: 'The claim goes to Medicaid as the first payer, but the patient also has {other}.',
      why: 'By law Medicaid pays last, and denies a claim the other plan has not answered.',
      fix: 'Send it to the other plan first, then to Medicaid with its answer; correct the coverage if it has ended.',
    },
  },
  check(claim, { payer }) {
    if (payer.kind !== 'medicaid') return notApplicable;
    const other = otherPayerOf(claim);
    const yes = claim.flag('claim.otherCoverage');
    if (!other && yes.value !== true) return notApplicable;
    if (isSecondary(claim) || hasAnswer(claim) || hasProof(claim)) return pass;
    if (other && (other.payer.kind === 'medicaid' || AFTER_MEDICAID.test(claim.text(other.path).raw))) return pass;
    if (claim.lines.length === 0) return notChecked("the service lines weren't read on this page");
    // States pay preventive care of children at once and collect from the other plan themselves.
    if (claim.lines.some(({ index }) => /^(y|s2|nu|av|st)/i.test(claim.text(`lines[${index}].epsdt`).raw))) return pass;
    return finding('first', {
      path: 'claim.payerSequence',
      data: { other: other ? claim.text(other.path).raw : 'another plan (box 11d)' },
      evidence: [other?.path ?? yes.path, 'payer.name'],
    });
  },
};

const medicaid = (changes: Record<string, string | null> = {}) => ({
  ...OHIO_MEDICAID,
  'claim.otherCoverage': 'Yes',
  'otherInsured.lastName': 'Okafor',
  'otherInsured.memberId': 'W123456789',
  'otherPayer.name': 'Aetna',
  ...changes,
});
const context = { profile: 'medicaid-OH', payerKey: null, contract: null } as const;

export const examples: Examples = {
  fails: [
    { title: 'a group plan beside it', fields: medicaid(), context, message: 'first', path: 'claim.payerSequence' },
    {
      title: 'Medicare beside it',
      fields: medicaid({ 'otherPayer.name': 'Medicare Part B' }),
      context,
      message: 'first',
    },
  ],
  passes: [
    {
      title: 'no other plan',
      fields: medicaid({ 'claim.otherCoverage': 'No', 'otherPayer.name': '', 'otherInsured.lastName': '' }),
      context,
    },
    {
      title: 'after the other plan',
      fields: medicaid({
        'claim.payerSequence': 'secondary',
        'otherPayer.paidDate': '11/20/2026',
        'otherPayer.paidAmount': '0.00',
        'lines[0].otherPayerPaid': '0.00',
        'lines[0].adjustments[0].group': 'PR',
        'lines[0].adjustments[0].reason': '1',
        'lines[0].adjustments[0].amount': '150.00',
      }),
      context,
    },
    { title: 'a screening of a child', fields: medicaid({ 'lines[0].epsdt': 'Y' }), context },
    {
      title: 'the Indian Health Service pays later still',
      fields: medicaid({ 'otherPayer.name': 'Indian Health Service' }),
      context,
    },
  ],
  notChecked: [
    {
      title: 'the sequence is on another page',
      fields: medicaid({ 'claim.payerSequence': null }),
      context: {
        ...context,
        seen: ['payer', 'claim.type', 'claim.otherCoverage', 'otherPayer.name', 'lines', 'diagnoses'],
      },
    },
  ],
};
