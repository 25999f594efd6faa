import { placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { formatMoney } from '../../claim/normalise.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const PAID = placeOf('claim.amountPaid');

export const rule: Rule = {
  id: 'money.paid-exceeds',
  title: 'The amount paid is not more than the total charge.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 29' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2300 AMT F5' },
  ],
  prevents: ['CO-16', 'M54'],
  reads: [],
  after: ['line.charge-missing'],
  fix: 'none',
  messages: {
    more: {
      what: 'The amount paid, {paid}, is more than the total charge, {total}.',
      why: 'The payer reads it as nothing left to pay, or returns the claim.',
      fix: 'Enter only what the patient paid for these lines.',
    },
    negative: {
      what: 'The amount paid is below zero: {paid}.',
      why: 'Refunds and credits are not sent on a claim.',
      fix: 'Enter what the patient paid for these lines, or leave the box empty.',
    },
  },
  check(claim) {
    // Nothing paid, as nearly every claim says it.
    if (claim.shown(PAID) === '0.00') return notApplicable;
    const paid = claim.money(PAID.path);
    // A lone dash is how pages print an empty box.
    if (paid.state === 'odd' && /^[-–—]+$/.test(paid.raw)) return notApplicable;
    if (paid.state === 'odd') return notChecked("the amount paid isn't a number");
    if (paid.state !== 'value') return notApplicable;
    const data = { paid: formatMoney(paid.value) };
    if (paid.value < 0) return finding('negative', { path: paid.path, data });
    if (paid.value === 0) return pass;
    const total = claim.money('claim.totalCharge');
    // A total that is wrong itself says nothing about the payment: the larger of the two counts.
    const charged = Math.max(total.value ?? -1, sumOfLines(claim) ?? -1);
    if (charged < 0) return total.state === 'unseen' ? notChecked("the total charge wasn't read") : notApplicable;
    if (paid.value <= charged) return pass;
    const evidence = [total.path, ...claim.lines.map(({ charge }) => charge.path)];
    return finding('more', { path: paid.path, data: { ...data, total: formatMoney(charged) }, evidence });
  },
};

function sumOfLines(claim: Claim): number | null {
  let sum = 0;
  for (const { charge } of claim.lines) {
    if (charge.value === null) return null;
    sum += charge.value;
  }
  return claim.lines.length > 0 ? sum : null;
}

const paid = (text: string) => ({ 'claim.amountPaid': text });

export const examples: Examples = {
  fails: [
    { title: 'more than was charged', fields: paid('400.00'), message: 'more', path: 'claim.amountPaid' },
    { title: 'a cent more', fields: paid('150.01'), message: 'more' },
    { title: 'below zero', fields: paid('-25.00'), message: 'negative' },
  ],
  passes: [
    { title: 'a copay', fields: paid('25.00') },
    { title: 'all of it', fields: paid('150.00') },
    { title: 'left empty', fields: paid('') },
    { title: 'a dash for nothing', fields: paid('-') },
  ],
  notChecked: [{ title: 'words in the box', fields: paid('see note') }],
};
