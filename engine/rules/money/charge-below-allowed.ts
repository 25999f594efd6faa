import { formatMoney } from '../../claim/normalise.ts';
import { rateOf } from '../rates.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'money.charge-below-allowed',
  title: 'The charge is not below what the payer allows.',
  scope: 'line',
  when: { facts: ['contract.rates'] },
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: "Practice's fee schedule" }],
  prevents: [],
  reads: ['lines[].charge', 'lines[].units'],
  after: ['line.charge-missing', 'units.positive-integer'],
  fix: 'none',
  messages: {
    below: {
      what: 'Line {line} charges {charge} for {code}; your contract allows {allowed}.',
      why: 'Payers pay the lower of the two.',
      fix: 'Compare the charge with your fee schedule.',
    },
  },
  check(line, _claim, { facts }) {
    const rate = rateOf(line, facts);
    if (rate === undefined) return notApplicable;
    const { charge, units, code, index } = line;
    const allowed = rate * (units.value ?? 1);
    if (charge.value === null || charge.value <= 0 || charge.value >= allowed) return pass;
    const data = {
      line: index + 1,
      code: code.value ?? '',
      charge: formatMoney(charge.value),
      allowed: formatMoney(allowed),
    };
    return finding('below', { path: charge.path, data, evidence: [units.path], private: true });
  },
};

const rates = (allowed: number) => ({ contract: { filingDays: 120, rates: [{ code: '90834', allowed }] } });

export const examples: Examples = {
  fails: [{ title: 'less than allowed', context: rates(150.01), message: 'below', path: 'lines[0].charge' }],
  passes: [
    { title: 'as much as allowed', context: rates(150) },
    {
      title: 'no rate for this code',
      context: { contract: { filingDays: 120, rates: [{ code: '90837', allowed: 200 }] } },
    },
  ],
  notChecked: [
    {
      title: 'the charge is on another page',
      fields: { 'lines[0].charge': null },
      context: { ...rates(150), seen: ['lines[0].procedureCode', 'diagnoses'] },
    },
  ],
};
