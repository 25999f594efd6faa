import type { Claim } from '../../claim/claim.ts';
import { type Cents, formatMoney } from '../../claim/normalise.ts';
import { AFTER_AETNA, MEDICARE } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'money.paid-medicare',
  title: 'The amount paid on a Medicare claim is what the patient paid.',
  scope: 'claim',
  when: {
    payers: ['medicare-ffs', 'medicare-advantage'],
    filled: ['otherPayer.paidAmount', 'lines[].otherPayerPaid'],
  },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.4, item 29' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2300 AMT F5' },
  ],
  prevents: ['CO-23', 'MA04'],
  reads: ['claim.amountPaid'],
  after: ['money.paid-exceeds'],
  fix: 'none',
  messages: {
    payer: {
      what: 'The amount paid, {paid}, holds what {other} paid ({amount}).',
      why: 'Medicare takes the box for the payment of the patient and pays less, or sends the patient a refund.',
      fix: "Leave only the patient's payment there; the other payer's belongs to its own boxes.",
    },
  },
  check(claim, { payer }) {
    if (payer.kind !== 'medicare-ffs' && payer.kind !== 'medicare-advantage') return notApplicable;
    const other = claim.money('otherPayer.paidAmount');
    const lines = sumOfPaid(claim);
    const amount = other.value || lines;
    if (!amount || amount < 0) return notApplicable;
    const paid = claim.money('claim.amountPaid');
    if (paid.value === null || (paid.value !== amount && paid.value !== amount + patientShare(claim))) return pass;
    return finding('payer', {
      path: paid.path,
      data: {
        paid: formatMoney(paid.value),
        amount: formatMoney(amount),
        other: claim.text('otherPayer.name').value ?? 'the other payer',
      },
      evidence: [other.path],
    });
  },
};

function sumOfPaid(claim: Claim): Cents {
  return claim.lines.reduce((sum, { index }) => sum + (claim.money(`lines[${index}].otherPayerPaid`).value ?? 0), 0);
}

/** What the other payer left to the patient: adjustments of group PR. */
function patientShare(claim: Claim): Cents {
  let share = 0;
  for (const path in claim.fields) {
    if (!path.endsWith('].group') || claim.code(path).value !== 'PR') continue;
    share += claim.money(path.replace(/group$/, 'amount')).value ?? 0;
  }
  return share;
}

const second = (paid: string) => ({
  ...MEDICARE,
  ...AFTER_AETNA,
  'claim.insuranceTypeCode': '12',
  'subscriber.groupNumber': '0877001',
  'claim.amountPaid': paid,
});
const context = { profile: 'medicare-ffs', payerKey: 'medicare-ffs', contract: null } as const;

export const examples: Examples = {
  fails: [
    {
      title: "the first payer's payment",
      fields: second('80.00'),
      context,
      message: 'payer',
      path: 'claim.amountPaid',
    },
    { title: 'with the copay on top', fields: second('100.00'), context, message: 'payer' },
  ],
  passes: [
    { title: 'the copay', fields: second('20.00'), context },
    { title: 'nothing', fields: second('0.00'), context },
  ],
  notChecked: [
    {
      title: 'not on this page',
      fields: { ...second('0.00'), 'claim.amountPaid': null },
      context: { ...context, seen: ['payer', 'otherPayer', 'lines', 'diagnoses'] },
    },
  ],
};
