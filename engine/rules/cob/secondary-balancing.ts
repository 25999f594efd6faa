import { type Cents, formatMoney } from '../../claim/normalise.ts';
import { adjusted } from '../cob.ts';
import { AFTER_AETNA } from '../example-lines.ts';
import {
  type Examples,
  finding,
  type Hit,
  type NotChecked,
  notApplicable,
  notChecked,
  pass,
  type Rule,
} from '../rule.ts';

export const rule: Rule = {
  id: 'cob.secondary-balancing',
  title: "The first payer's payment and adjustments add up to the charge.",
  scope: 'claim',
  when: { filled: ['otherPayer.paidAmount', 'lines[].otherPayerPaid'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: '1.4.1, balancing' }],
  prevents: ['CO-129', 'CO-23'],
  reads: [],
  after: ['cob.primary-eob-missing', 'line.charge-missing'],
  fix: 'none',
  messages: {
    line: {
      what: 'Line {line} charges {charge}, but the first payer paid {paid} and adjusted {adjusted}.',
      why: 'Payment and adjustments must add up to the charge; the claim is returned before anybody reads it.',
      fix: "Enter payment and every adjustment of the line as on the first payer's remittance.",
    },
    claim: {
      what: 'The first payer paid {paid} for the claim, but {lines} for its lines.',
      why: 'The two must be the same; the claim is returned before anybody reads it.',
      fix: "Compare both with the first payer's remittance.",
    },
  },
  check(claim) {
    const whole = claim.money('otherPayer.paidAmount');
    const answers: (Hit | NotChecked)[] = [];
    let isPaid = whole.raw !== '';
    let balanced = 0;
    let sum: Cents | null = 0;
    for (const line of claim.lines) {
      const paid = claim.money(`lines[${line.index}].otherPayerPaid`);
      const adjustments = adjusted(line, claim);
      isPaid ||= paid.raw !== '';
      sum = sum === null || paid.value === null ? null : sum + paid.value;
      if (paid.state === 'odd' || adjustments === null) {
        answers.push(notChecked(`the first payer's amounts of line ${line.index + 1} aren't understood`));
      }
      if (adjustments === undefined || adjustments === null || paid.value === null || line.charge.value === null)
        continue;
      balanced++;
      if (paid.value + adjustments === line.charge.value) continue;
      answers.push(
        finding('line', {
          path: paid.path,
          data: {
            line: line.index + 1,
            charge: formatMoney(line.charge.value),
            paid: formatMoney(paid.value),
            adjusted: formatMoney(adjustments),
          },
          evidence: [line.charge.path, `lines[${line.index}].adjustments[0].amount`],
        }),
      );
    }
    if (!isPaid) return notApplicable;
    const differs = whole.value !== null && sum !== null && claim.lines.length > 0 && whole.value !== sum;
    if (differs && answers.length === 0) {
      const data = { paid: formatMoney(whole.value ?? 0), lines: formatMoney(sum ?? 0) };
      return finding('claim', { path: whole.path, data, evidence: ['lines[0].otherPayerPaid'] });
    }
    if (answers.length > 0) return answers;
    return balanced > 0 ? pass : notApplicable;
  },
};

const second = (changes: Record<string, string | null>) => ({
  ...AFTER_AETNA,
  'payer.name': 'Cigna',
  'payer.id': '62308',
  'subscriber.memberId': 'U4455667701',
  ...changes,
});
const context = { payerKey: 'cigna', contract: null };

export const examples: Examples = {
  fails: [
    {
      title: 'ten dollars short',
      fields: second({ 'lines[0].adjustments[1].amount': '10.00' }),
      context,
      message: 'line',
      path: 'lines[0].otherPayerPaid',
    },
    {
      title: 'a cent too much',
      fields: second({ 'lines[0].adjustments[0].amount': '50.01' }),
      context,
      message: 'line',
    },
    {
      title: 'another payment for the whole claim',
      fields: second({ 'otherPayer.paidAmount': '85.00' }),
      context,
      message: 'claim',
      path: 'otherPayer.paidAmount',
    },
  ],
  passes: [
    { title: 'paid, written off, left', fields: second({}), context },
    {
      title: 'all of it denied',
      fields: second({
        'otherPayer.paidAmount': '0.00',
        'lines[0].otherPayerPaid': '0',
        'lines[0].adjustments[0].reason': '96',
        'lines[0].adjustments[0].amount': '130.00',
      }),
      context,
    },
    { title: 'the first payer' },
  ],
  notChecked: [
    { title: 'words in place of an amount', fields: second({ 'lines[0].adjustments[0].amount': 'see EOB' }), context },
  ],
};
