import { formatMoney } from '../../claim/normalise.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'money.total-equals-lines',
  title: 'The total charge is the sum of the lines.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 28' },
    { document: 'ASC X12N 005010X222A1', section: 'CLM02, balancing' },
  ],
  prevents: ['M54'],
  reads: ['claim.totalCharge'],
  after: ['line.charge-missing'],
  fix: 'suggestion',
  messages: {
    differs: {
      what: 'The total charge is {total}, but the lines add up to {sum}.',
      why: 'A claim whose total does not equal its lines is returned.',
      fix: 'Enter {sum} as the total, or correct the line that is off by {gap}.',
    },
    missing: {
      what: 'The claim has no total charge; its lines add up to {sum}.',
      why: 'The total must be on the claim and equal its lines.',
      fix: 'Enter {sum} in box 28.',
    },
    'no-amount': {
      what: 'The total charge is {text}, which is no amount.',
      why: 'The payer cannot read a total that is not a number; the lines add up to {sum}.',
      fix: 'Enter {sum} in box 28.',
    },
  },
  check(claim) {
    if (claim.lines.length === 0) return notApplicable;
    let cents = 0;
    for (const { charge, index } of claim.lines) {
      if (charge.state === 'unseen') return notChecked(`the charge of line ${index + 1} wasn't read`);
      if (charge.state !== 'value') return notApplicable;
      cents += charge.value;
    }
    const total = claim.money('claim.totalCharge');
    if (total.state === 'value' && total.value === cents) return pass;
    const at = { path: total.path, evidence: claim.lines.map(({ charge }) => charge.path) };
    const sum = formatMoney(cents);
    if (total.state === 'odd') return finding('no-amount', { ...at, data: { text: total.raw, sum } });
    if (total.state !== 'value') return finding('missing', { ...at, data: { sum } });
    const data = { total: formatMoney(total.value), sum, gap: formatMoney(Math.abs(total.value - cents)) };
    return finding('differs', { ...at, data });
  },
};

const total = (text: string | null) => ({ 'claim.totalCharge': text });
const secondLine = {
  'lines[1].dateFrom': '11/09/2026',
  'lines[1].dateTo': '11/09/2026',
  'lines[1].placeOfService': '11',
  'lines[1].procedureCode': '90834',
  'lines[1].diagnosisPointers': 'A',
  'lines[1].charge': '160.00',
  'lines[1].units': '1',
  'lines[1].renderingNpi': '1234567893',
};
const sessions = [0, 1].map(
  (line) => ({ line, minutes: 45, modality: 'in-person', patientLocation: 'office' }) as const,
);

export const examples: Examples = {
  fails: [
    {
      title: 'ten dollars off',
      fields: { ...secondLine, ...total('300.00') },
      context: { sessions },
      message: 'differs',
      path: 'claim.totalCharge',
    },
    { title: 'one cent off', fields: total('150.01'), message: 'differs' },
    { title: 'empty', fields: total(''), message: 'missing' },
    { title: 'a word', fields: total('see lines'), message: 'no-amount' },
  ],
  passes: [
    { title: 'two lines', fields: { ...secondLine, ...total('310') }, context: { sessions } },
    { title: 'written with sign and blanks', fields: total('$ 150.00') },
  ],
  notChecked: [
    {
      title: 'the total is on a later page',
      fields: total(null),
      context: { seen: ['lines', 'diagnoses', 'patient', 'subscriber'] },
    },
  ],
};
