import { earlierClaim, inOffice, SECOND_LINE } from '../example-lines.ts';
import { SEPARATE_MODIFIERS, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = { codes: THERAPY, beside: ['90853'], separable: SEPARATE_MODIFIERS };

export const rule: Rule = {
  id: 'group.with-individual',
  title: 'Group and individual therapy on one day say that these were two sessions.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 1', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter I, modifiers on either line' },
  ],
  prevents: ['CO-236', 'CO-97'],
  effective: { from: '2014-10-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    together: {
      what: '{code} on line {line} stands beside group therapy {other} on line {otherLine}, same day and provider.',
      why: 'The payer counts {code} as part of the group session unless a modifier says that it was a session of its own.',
      fix: 'Were these two sessions with times of their own in the notes? If so, the payer looks for 59 or XE on line {line}; if not, remove it.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'The payer counts individual therapy as part of the group session unless a modifier says that it was a session of its own.',
      fix: 'Were these two sessions with times of their own in the notes? If so, the payer looks for 59 or XE on the individual one; if not, only one is billed.',
    },
  },
  check: notTogether([ROW]),
};

const context = {
  sessions: inOffice(45, 50),
};
const both = { ...SECOND_LINE, 'lines[1].procedureCode': '90853' };

export const examples: Examples = {
  fails: [
    { title: '90834 and 90853', fields: both, context, message: 'together', path: 'lines[0].procedureCode' },
    {
      title: 'the group session was billed before',
      context: { history: [earlierClaim('2026-11-16', '90853')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the individual session was billed before',
      fields: { 'lines[0].procedureCode': '90853' },
      context: { history: [earlierClaim('2026-11-16', '90837')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: '59 on 90834', fields: { ...both, 'lines[0].modifiers[0]': '59' }, context },
    {
      title: 'the individual session was billed before with XE',
      fields: { 'lines[0].procedureCode': '90853' },
      context: { history: [earlierClaim('2026-11-16', '90837', { modifiers: ['XE'] })] },
    },
    {
      title: "the group session is another provider's",
      fields: { ...both, 'lines[1].renderingNpi': '1245319599' },
      context,
    },
  ],
  notChecked: [
    {
      title: 'the modifiers of the earlier claim are not known',
      context: {
        history: [
          {
            memberId: 'W123456789',
            lines: [{ dateFrom: '2026-11-16', procedureCode: '90853', renderingNpi: '1234567893' }],
          },
        ],
      },
    },
  ],
};
