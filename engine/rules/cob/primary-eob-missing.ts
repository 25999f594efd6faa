import type { Claim } from '../../claim/claim.ts';
import { adjusted, hasProof, isSecondary } from '../cob.ts';
import { AFTER_AETNA } from '../example-lines.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule: Rule = {
  id: 'cob.primary-eob-missing',
  title: "A claim to the second payer carries the first payer's answer.",
  scope: 'claim',
  when: { secondary: true },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'loops 2320 and 2430' }],
  prevents: ['MA04', 'N4', 'CO-22'],
  reads: [],
  fix: 'none',
  messages: {
    missing: {
      what: "The claim goes to the {sequence} payer, but lacks the first payer's {parts}.",
      why: 'The second payer pays only what the first one left, and returns a claim that does not say it.',
      fix: "Enter it from the first payer's remittance.",
    },
  },
  check(claim, { facts, payer }) {
    // On paper the remittance goes along as a sheet of its own.
    if (facts.medium === 'paper' || !isSecondary(claim)) return notApplicable;
    // Medicaid takes a note where the first payer does not enroll the clinician or has denied for good.
    if (payer.kind === 'medicaid' && hasProof(claim)) return pass;
    const parts = missingParts(claim);
    const [first] = parts;
    if (!first) return pass;
    if (parts.some(({ path }) => !claim.seen(path)))
      return notChecked("the first payer's answer wasn't read on this page");
    const sequence = /^(t|3)/i.test(claim.text('claim.payerSequence').raw) ? 'third' : 'second';
    return finding('missing', {
      path: first.path,
      data: { sequence, parts: listed(parts.map(({ name }) => name)) },
      evidence: ['claim.payerSequence', ...parts.map(({ path }) => path)],
    });
  },
};

/** The boxes of the first payer's answer that are empty; adjustments are needed where it paid less than was charged. */
function missingParts(claim: Claim): { path: string; name: string }[] {
  const paidDate = claim.text('otherPayer.paidDate');
  const whole = claim.text('otherPayer.paidAmount');
  let charged = 0;
  let paid = 0;
  let isPaid = whole.state === 'value';
  let isAdjusted = false;
  for (const line of claim.lines) {
    const own = claim.money(`lines[${line.index}].otherPayerPaid`);
    charged += line.charge.value ?? 0;
    paid += own.value ?? 0;
    isPaid ||= own.value !== null;
    isAdjusted ||= adjusted(line, claim) !== undefined;
  }
  const parts = paidDate.state === 'value' ? [] : [{ path: paidDate.path, name: 'payment date' }];
  if (!isPaid) parts.push({ path: whole.path, name: 'paid amount' });
  else if (!isAdjusted && Math.max(paid, claim.money(whole.path).value ?? 0) < charged) {
    parts.push({ path: 'lines[0].adjustments[0].amount', name: 'adjustments' });
  }
  return parts;
}

const second = (changes: Record<string, string | null>) => ({ ...AFTER_AETNA, ...CIGNA, ...changes });
const CIGNA = { 'payer.name': 'Cigna', 'payer.id': '62308', 'subscriber.memberId': 'U4455667701' };
const context = { payerKey: 'cigna', contract: null };
const noAdjustments = {
  'lines[0].adjustments[0].group': null,
  'lines[0].adjustments[0].reason': null,
  'lines[0].adjustments[0].amount': null,
  'lines[0].adjustments[1].group': null,
  'lines[0].adjustments[1].reason': null,
  'lines[0].adjustments[1].amount': null,
};

export const examples: Examples = {
  fails: [
    {
      title: 'nothing',
      fields: second({
        ...noAdjustments,
        'otherPayer.paidDate': '',
        'otherPayer.paidAmount': '',
        'lines[0].otherPayerPaid': '',
      }),
      context,
      message: 'missing',
      path: 'otherPayer.paidDate',
    },
    { title: 'no date', fields: second({ 'otherPayer.paidDate': '' }), context, message: 'missing' },
    { title: 'no adjustments', fields: second(noAdjustments), context, message: 'missing' },
  ],
  passes: [
    { title: 'all of it', fields: second({}), context },
    {
      title: 'paid in full needs no adjustments',
      fields: second({ ...noAdjustments, 'otherPayer.paidAmount': '150.00', 'lines[0].otherPayerPaid': '150.00' }),
      context,
    },
    { title: 'the first payer' },
    {
      title: 'on paper',
      fields: second({
        ...noAdjustments,
        'otherPayer.paidDate': '',
        'otherPayer.paidAmount': '',
        'lines[0].otherPayerPaid': '',
      }),
      context: { ...context, medium: 'paper' },
    },
  ],
  notChecked: [
    {
      title: 'on another page',
      fields: { ...CIGNA, 'claim.payerSequence': 'secondary' },
      context: { ...context, seen: ['claim', 'lines[0].procedureCode', 'lines[0].charge', 'diagnoses'] },
    },
  ],
};
