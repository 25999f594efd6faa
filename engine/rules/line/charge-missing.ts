import type { Claim } from '../../claim/claim.ts';
import { formatMoney } from '../../claim/normalise.ts';
import { type Examples, finding, pass, type Rule } from '../rule.ts';

/** Quality and reporting codes are sent without a fee. */
const REPORTING = /^(\d{4}F|[GM][89]\d{3}|M1\d{3})$/;
/** Where one of these carries the payment, the lines beside it may be sent at nothing. */
const ENCOUNTER = new Set(['T1015', 'T1040', 'T1041', 'G0466', 'G0467', 'G0468', 'G0469', 'G0470']);

export const rule: Rule = {
  id: 'line.charge-missing',
  title: 'Each service line has a charge.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 24F' },
    { document: 'ASC X12N 005010X222A1', section: 'SV102' },
  ],
  prevents: ['M79'],
  reads: ['lines[].charge'],
  judgesShape: ['lines[].charge'],
  fix: 'none',
  messages: {
    missing: {
      what: 'Line {line} has no charge.',
      why: 'A line without its charge is returned before anybody looks at it.',
      fix: 'Enter the fee for the service times its units.',
    },
    zero: {
      what: 'Line {line} is charged at {amount}.',
      why: 'A payer pays at most what is charged, so nothing would come.',
      fix: 'Enter the fee for the service times its units.',
    },
    negative: {
      what: 'Line {line} has a charge below zero: {amount}.',
      why: 'Charges are never negative; credits are not sent on claims.',
      fix: 'Enter the fee for the service times its units.',
    },
    decimals: {
      what: 'Line {line} has a charge in fractions of a cent: {text}.',
      why: 'Amounts have two decimals; a third one gets the claim returned or reads as thousands.',
      fix: 'Enter dollars and cents, such as 150.00.',
    },
    'no-amount': {
      what: 'Line {line} is charged at {text}, which is no amount.',
      why: 'The payer cannot read a charge that is not a number.',
      fix: 'Enter dollars and cents, such as 150.00.',
    },
  },
  check({ charge, code, index }, claim) {
    const line = index + 1;
    if (charge.state === 'odd') {
      const message = /^\$?\s*[\d,]*\.\d{3,}$/.test(charge.raw) ? 'decimals' : 'no-amount';
      return finding(message, { path: charge.path, data: { line, text: charge.raw } });
    }
    if (charge.state !== 'value') return finding('missing', { path: charge.path, data: { line } });
    if (charge.value > 0 || (charge.value === 0 && mayBeFree(code.value ?? '', claim))) return pass;
    const data = { line, amount: formatMoney(charge.value) };
    return finding(charge.value === 0 ? 'zero' : 'negative', { path: charge.path, data, evidence: [code.path] });
  },
};

function mayBeFree(code: string, claim: Claim): boolean {
  return REPORTING.test(code) || claim.lines.some((line) => ENCOUNTER.has(line.code.value ?? ''));
}

const charged = (text: string, total = text) => ({ 'lines[0].charge': text, 'claim.totalCharge': total });

export const examples: Examples = {
  fails: [
    { title: 'empty', fields: charged('', '150.00'), message: 'missing', path: 'lines[0].charge' },
    { title: 'nothing', fields: charged('0'), message: 'zero' },
    { title: 'below zero', fields: charged('-150.00'), message: 'negative' },
    { title: 'three decimals', fields: charged('150.000', '150.00'), message: 'decimals' },
    { title: 'a word', fields: charged('usual fee', '150.00'), message: 'no-amount' },
  ],
  passes: [
    { title: 'whole dollars', fields: charged('150') },
    { title: 'with sign, comma and cents', fields: charged('$1,150.00') },
    { title: 'one cent', fields: charged('.01') },
  ],
  notChecked: [
    {
      title: 'the page does not show charges',
      fields: { 'lines[0].charge': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
