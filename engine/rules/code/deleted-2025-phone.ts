import { fromIso, toUs } from '../../claim/day.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const FROM = fromIso('2025-01-01') ?? 0;

export const rule: Rule = {
  id: 'code.deleted-2025-phone',
  title: 'The phone visit codes 99441 to 99443 are gone since 2025.',
  scope: 'line',
  codes: ['99441', '99442', '99443'],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT 2025', section: 'deleted codes, telemedicine services' },
    { document: 'CMS CY2025 Physician Fee Schedule final rule' },
  ],
  prevents: ['CO-181', 'M51', 'N56'],
  reads: ['lines[].procedureCode'],
  supersedes: ['code.inactive-on-dos'],
  fix: 'suggestion',
  messages: {
    medicare: {
      what: '{code} ended on 12/31/2024; this visit is on {date}.',
      why: 'Medicare pays phone visits as office visits with modifier 93 since 2025.',
      fix: 'Bill the office visit that was documented with modifier 93; a brief call of 5 to 10 minutes is 98016.',
    },
    other: {
      what: '{code} ended on 12/31/2024; this visit is on {date}.',
      why: 'The phone visit codes were taken out of CPT and payers reject them.',
      fix: 'Ask whether the payer takes 98008 to 98015 or an office visit with modifier 93, and bill what was documented; a brief call of 5 to 10 minutes is 98016.',
    },
  },
  check(line, _claim, { payer }) {
    if (line.dateFrom.state === 'blank') return notApplicable;
    if (line.dateFrom.state !== 'value') return notChecked(`the date of line ${line.index + 1} isn't known`);
    if (line.dateFrom.value < FROM) return pass;
    const medicare = payer.kind === 'medicare-ffs' || payer.kind === 'medicare-advantage';
    return finding(medicare ? 'medicare' : 'other', {
      path: line.code.path,
      data: { code: line.code.value ?? '', date: toUs(line.dateFrom.value) },
      evidence: [line.dateFrom.path],
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '99442 on the first day without it',
      fields: {
        'lines[0].procedureCode': '99442',
        'lines[0].dateFrom': '01/01/2025',
        'lines[0].dateTo': '01/01/2025',
      },
      asOf: '2025-01-05',
      message: 'other',
      path: 'lines[0].procedureCode',
    },
    {
      title: '99443 to Medicare',
      fields: {
        'lines[0].procedureCode': '99443',
        'payer.name': 'Medicare Part B',
        'payer.id': 'MR034',
        'claim.type': 'MEDICARE',
        'subscriber.memberId': '1EG4TE5MK73',
      },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
      message: 'medicare',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '99442 on its last day',
      fields: {
        'lines[0].procedureCode': '99442',
        'lines[0].dateFrom': '12/31/2024',
        'lines[0].dateTo': '12/31/2024',
      },
      asOf: '2025-01-05',
    },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].procedureCode': '99442', 'lines[0].dateFrom': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
