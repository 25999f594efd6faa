import { dayOf, toUs } from '../../claim/day.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx.fy-change',
  title: 'The diagnosis table here holds the fiscal year of the visit.',
  scope: 'claim',
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'ICD-10-CM code files', section: 'in force from October 1 to September 30' }],
  prevents: ['CO-146', 'M76'],
  reads: [],
  after: ['date.future'],
  fix: 'none',
  messages: {
    newYear: {
      what: 'Line {line} is dated {date}; the diagnosis codes known here end with 09/30/{end}.',
      why: 'Diagnosis codes change every October 1, so these could not be checked for that day.',
      fix: 'Load the newer code files, or look each diagnosis up before sending.',
    },
  },
  check(claim, { tables: { icd10 } }) {
    if (claim.diagnoses.length === 0) return notApplicable;
    const end = dayOf(icd10.lastYear, 9, 30) ?? 0;
    for (const { dateFrom, index } of claim.lines) {
      if (dateFrom.value === null || dateFrom.value <= end) continue;
      const data = { line: index + 1, date: toUs(dateFrom.value), end: icd10.lastYear };
      return finding('newYear', { path: dateFrom.path, data });
    }
    return pass;
  },
};

const on = (date: string) => ({ 'lines[0].dateFrom': date, 'lines[0].dateTo': date });

export const examples: Examples = {
  fails: [
    {
      title: 'on the first day of a year that is not in the table',
      fields: on('10/01/2027'),
      asOf: '2027-10-08',
      message: 'newYear',
      path: 'lines[0].dateFrom',
    },
  ],
  passes: [
    { title: 'on the last day of the last year', fields: on('09/30/2027'), asOf: '2027-10-08' },
    { title: 'in FY2027', fields: on('10/15/2026') },
  ],
};
