import { toUs } from '../../claim/day.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'date.after-death',
  title: 'No service is dated after the patient died.',
  scope: 'line',
  when: { facts: ['patientFacts'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'Claim adjustment reason codes', section: '13' }],
  prevents: ['CO-13'],
  reads: ['lines[].dateFrom'],
  after: ['date.future', 'date.to-before-from'],
  fix: 'none',
  messages: {
    after: {
      what: 'Line {line} is dated {service}; the date of death on file is {death}.',
      why: 'Payers deny every service after it.',
      fix: 'Correct whichever date is wrong; a service that was not given must not be billed.',
    },
  },
  check({ dateFrom, dateTo, index }, _claim, { facts }) {
    const death = facts.patientFacts?.dateOfDeath ?? null;
    if (death === null || dateFrom.state === 'blank') return notApplicable;
    const late = [dateFrom, dateTo].find(({ value }) => value !== null && value > death);
    if (!late?.value) return pass;
    const data = { line: index + 1, service: toUs(late.value), death: toUs(death) };
    return finding('after', { path: late.path, data, private: true });
  },
};

const died = (dateOfDeath: string | null) => ({ patientFacts: { dateOfDeath } });

export const examples: Examples = {
  fails: [{ title: 'the day after', context: died('2026-11-15'), message: 'after', path: 'lines[0].dateFrom' }],
  passes: [
    { title: 'the same day', context: died('2026-11-16') },
    { title: 'alive', context: died(null) },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].dateFrom': null, 'lines[0].dateTo': null },
      context: { ...died('2026-11-15'), seen: ['lines[0].procedureCode', 'diagnoses'] },
    },
  ],
};
