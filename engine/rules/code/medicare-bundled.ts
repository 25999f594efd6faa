import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { notForPayer } from '../kinds/not-for-payer.ts';
import type { Examples, Rule } from '../rule.ts';

/** Status B of the fee schedule, 2024: reports, records and conferences. */
const BUNDLED = ['90885', '90887', '90889', '99366', '99367', '99368'];

export const rule: Rule = {
  id: 'code.medicare-bundled',
  title: 'Services that Medicare always bundles have no line of their own.',
  scope: 'line',
  codes: BUNDLED,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS Physician Fee Schedule relative value file', section: 'status indicator B', edition: '2024' },
  ],
  prevents: ['CO-234', 'CO-97'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['pos.telehealth-non-listed', 'ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    notTaken: {
      what: 'Medicare never pays {code} on line {line} by itself.',
      why: 'It has status B: it counts as part of the other services and is denied even when it stands alone.',
      fix: 'Remove line {line}; the patient may not be billed for it.',
    },
  },
  check: notForPayer([{ codes: BUNDLED, payers: MEDICARE_KINDS }]),
};

export const examples: Examples = {
  fails: [
    {
      title: 'talking with the family about results',
      fields: { ...MEDICARE, ...SECOND_LINE, 'lines[1].procedureCode': '90887' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare' },
      message: 'notTaken',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: 'a commercial plan',
      fields: { 'lines[0].procedureCode': '90887' },
      context: { sessions: [] },
    },
  ],
  notChecked: [
    {
      title: 'no page showed the payer',
      fields: { 'payer.name': null, 'payer.id': null, 'claim.type': null, 'lines[0].procedureCode': '90889' },
      context: { profile: null, payerKey: null, seen: ['lines'] },
    },
  ],
};
