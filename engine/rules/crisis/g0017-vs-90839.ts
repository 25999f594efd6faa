import { AT_MEDICARE, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = { codes: ['90839', '90840'], beside: ['G0017', 'G0018'] };

export const rule: Rule = {
  id: 'crisis.g0017-vs-90839',
  title: 'Crisis psychotherapy of a day is billed by place: G0017 outside the office or 90839 in it, not both.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'CY 2024 Physician Fee Schedule final rule', section: 'psychotherapy for crisis, G0017 and G0018' },
  ],
  prevents: ['CO-97', 'CO-B15'],
  effective: { from: '2024-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'addon.primary-missing', 'crisis.once-per-day'],
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} and {other} on line {otherLine} bill one crisis twice, same day and provider.',
      why: 'G0017 and G0018 are crisis psychotherapy outside the office, 90839 and 90840 inside it; a crisis is one of the two.',
      fix: 'Where was the patient met? Keep the codes of that place and remove the others.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'Both are crisis psychotherapy, told apart by the place; one crisis is one of the two.',
      fix: 'If it was one crisis, take line {line} out or correct the earlier claim.',
    },
  },
  check: notTogether([ROW]),
};

const crisis = { ...MEDICARE, ...SECOND_LINE, 'lines[0].procedureCode': '90839', 'lines[1].procedureCode': 'G0017' };
const context = {
  ...AT_MEDICARE,
  sessions: [
    { line: 0, minutes: 60, modality: 'in-person', patientLocation: 'office' } as const,
    { line: 1, minutes: 60, modality: 'in-person', patientLocation: 'home' } as const,
  ],
};

export const examples: Examples = {
  fails: [
    {
      title: 'both for one day',
      fields: { ...crisis, 'lines[1].placeOfService': '12' },
      context,
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the other one was billed before',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '90839' },
      context: {
        ...context,
        history: [
          {
            status: 'paid',
            memberId: '1EG4TE5MK73',
            lines: [{ dateFrom: '2026-11-16', procedureCode: 'G0017', renderingNpi: '1234567893' }],
          },
        ],
      },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'two crises of two days',
      fields: {
        ...crisis,
        'lines[1].placeOfService': '12',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
      context,
    },
  ],
};
