import { placeOf } from '../../claim/boxes.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

const ZIP = placeOf('billing.zip');
const ZIP9 = /^\d{5}[\s-]*(?!0000)\d{4}$/;

export const rule: Rule = {
  id: 'prov.billing-zip9',
  title: 'The billing ZIP code has its nine digits.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'loop 2010AA N403' }],
  prevents: ['CO-16', 'N258'],
  reads: [],
  fix: 'none',
  messages: {
    five: {
      what: 'The billing ZIP code {zip} has five digits; electronic claims carry nine.',
      why: 'Some portals and clearinghouses add the other four, others return the claim.',
      fix: 'Add the four digits the post office gives for your address.',
      severity: 'warning',
    },
    zeros: {
      what: 'The billing ZIP code ends in 0000, which the post office does not use.',
      why: 'Clearinghouses know the filler and return the claim.',
      fix: 'Enter the four digits the post office gives for your address.',
    },
    length: {
      what: 'The billing ZIP code {zip} has {digits}; electronic claims carry nine.',
      why: 'The payer cannot match the address and returns the claim.',
      fix: 'Enter all nine digits.',
    },
  },
  check(claim, { facts }) {
    if (facts.medium === 'paper') return notApplicable;
    if (ZIP9.test(claim.shown(ZIP))) return pass;
    const zip = claim.text('billing.zip');
    const digits = zip.raw.replace(/[\s-]/g, '');
    if (zip.state !== 'value' || !/^\d+$/.test(digits)) return notApplicable;
    const data = { zip: zip.raw };
    if (digits.length === 5) return finding('five', { path: zip.path, data });
    if (digits.length !== 9) {
      const count = digits.length === 1 ? '1 digit' : `${digits.length} digits`;
      return finding('length', { path: zip.path, data: { ...data, digits: count } });
    }
    return digits.endsWith('0000') ? finding('zeros', { path: zip.path, data }) : pass;
  },
};

const zip = (text: string | null) => ({ 'billing.zip': text });

export const examples: Examples = {
  fails: [
    { title: 'five digits', fields: zip('45402'), message: 'five', path: 'billing.zip' },
    { title: 'filled up with zeros', fields: zip('45402-0000'), message: 'zeros' },
    { title: 'eight digits', fields: zip('45402123'), message: 'length' },
  ],
  passes: [
    { title: 'nine digits', fields: zip('454021234') },
    { title: 'with a blank', fields: zip('45402 1234') },
    { title: 'five digits on paper', fields: zip('45402'), context: { medium: 'paper' } },
  ],
};
