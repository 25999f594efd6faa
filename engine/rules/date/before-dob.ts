import { toUs } from '../../claim/day.ts';
import { bornOf } from '../patient.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'date.before-dob',
  title: 'No service is dated before the patient was born.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ASC X12N 005010X222A1', section: 'loop 2010 DMG02' },
    { document: 'NUCC 1500 instruction manual', section: 'items 3 and 24A' },
  ],
  prevents: ['CO-14', 'N329'],
  reads: ['lines[].dateFrom'],
  after: ['date.from-required', 'pat.dob-valid', 'date.future'],
  fix: 'none',
  messages: {
    before: {
      what: 'Line {line} is dated {date}, before the patient was born on {born}.',
      why: 'One of the two dates is wrong, and the payer can only return the claim.',
      fix: 'Compare both with the record and correct the wrong one.',
    },
  },
  check({ dateFrom, index }, claim) {
    const born = bornOf(claim);
    if (born.state === 'unseen') return notChecked("the patient's birth date wasn't read");
    if (dateFrom.state === 'unseen') return notChecked(`the date of line ${index + 1} wasn't read`);
    if (born.state !== 'value' || dateFrom.state !== 'value') return notApplicable;
    if (dateFrom.value >= born.value) return pass;
    return finding('before', {
      path: dateFrom.path,
      data: { line: index + 1, date: toUs(dateFrom.value), born: toUs(born.value) },
      evidence: [born.path],
    });
  },
};

const born = (date: string) => ({ 'patient.dob': date, 'subscriber.dob': date });
const dated = (date: string) => ({ 'lines[0].dateFrom': date, 'lines[0].dateTo': date });

export const examples: Examples = {
  fails: [
    {
      title: 'two days before',
      fields: { ...born('11/18/2026'), ...dated('11/16/2026') },
      message: 'before',
      path: 'lines[0].dateFrom',
    },
  ],
  passes: [
    { title: 'on the first day', fields: { ...born('11/16/2026'), ...dated('11/16/2026') } },
    { title: 'long after', fields: dated('11/09/2026') },
  ],
  notChecked: [
    {
      title: 'the birth date is on another page',
      fields: { 'patient.dob': null, 'subscriber.dob': null },
      context: { seen: ['lines', 'diagnoses'] },
    },
  ],
};
