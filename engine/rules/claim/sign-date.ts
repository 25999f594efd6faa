import { toUs } from '../../claim/day.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'claim.sign-date',
  title: 'The claim is signed after its last service and not in the future.',
  scope: 'claim',
  when: { filled: ['rendering.signatureDate'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'item 31' }],
  prevents: ['CO-16', 'MA81'],
  reads: [],
  after: ['date.future', 'date.to-before-from'],
  fix: 'none',
  messages: {
    early: {
      what: 'The claim is signed {signed}, before the service of {last} on line {line}.',
      why: 'The signature says that the services were given, so it cannot come before them.',
      fix: 'Correct the date of the signature or of the service.',
    },
    future: {
      what: 'The claim is signed {signed}; today is {today}.',
      why: 'A date that has not come yet is returned.',
      fix: 'Enter the day of the signature.',
    },
  },
  check(claim, { asOf }) {
    const signed = claim.date('rendering.signatureDate');
    if (signed.state === 'odd' && /\d/.test(signed.raw))
      return notChecked("the date of the signature isn't understood");
    if (signed.value === null) return notApplicable;
    const { path } = signed;
    const data = { signed: toUs(signed.value) };
    if (signed.value > asOf) return finding('future', { path, data: { ...data, today: toUs(asOf) } });
    for (const line of claim.lines) {
      for (const { value, path: service } of [line.dateTo, line.dateFrom]) {
        if (value === null || value <= signed.value) continue;
        return finding('early', {
          path,
          data: { ...data, last: toUs(value), line: line.index + 1 },
          evidence: [service],
        });
      }
    }
    return pass;
  },
};

const signed = (date: string) => ({ 'rendering.signatureDate': date });

export const examples: Examples = {
  fails: [
    {
      title: 'a day before the visit',
      fields: signed('11/15/2026'),
      message: 'early',
      path: 'rendering.signatureDate',
    },
    { title: 'tomorrow', fields: signed('11/24/2026'), message: 'future' },
  ],
  passes: [
    { title: 'the day of the visit', fields: signed('11/16/2026') },
    { title: 'today', fields: signed('11/23/26') },
    { title: 'not dated', fields: signed('') },
    { title: 'words in place of a date', fields: signed('on file') },
  ],
  notChecked: [{ title: 'no date', fields: signed('16th of November 2026') }],
};
