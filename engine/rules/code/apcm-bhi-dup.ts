import { MEDICARE, SECOND_LINE, THIRD_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { nearHit, servicesNear, undated } from '../near.ts';
import { calendarMonth } from '../periods.ts';
import { type Examples, pass, type Rule } from '../rule.ts';
import { APCM_BEHAVIORAL } from './apcm.data.ts';

const BY_TIME = ['99484', '99492', '99493', '99494', 'G2214'];

export const rule: Rule = {
  id: 'code.apcm-bhi-dup',
  title: 'Behavioral care of a month is billed by time or added to primary care, not both.',
  scope: 'line',
  codes: APCM_BEHAVIORAL,
  severity: 'error',
  confidence: 'medium',
  sources: [{ document: 'CMS CY2026 Physician Fee Schedule final rule', section: 'G0568 to G0570' }],
  prevents: ['CO-97', 'CO-B15'],
  effective: { from: '2026-01-01' },
  reads: ['lines[].dateFrom'],
  after: UNUSABLE_CODE,
  supersedes: ['code.apcm-bhi-base', 'addon.primary-missing', 'ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    both: {
      what: '{code} on line {line} and {other} on {otherDate}, {place}, bill the same month of care twice.',
      why: 'Both stand for the same work; one of them is paid.',
      fix: 'Keep the add-on with its base code (G0556 to G0558), or the code by time.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    if (day === null) return undated(line);
    const [from, to] = calendarMonth(day);
    const other = servicesNear(line, claim, context, BY_TIME, from, to)[0];
    return other ? nearHit('both', line, other, 'medium') : pass;
  },
};

const PATIENT = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' };
const earlier = (dateFrom: string, procedureCode: string) => [
  { status: 'paid', patientKey: PATIENT, lines: [{ dateFrom, procedureCode }] },
];
const medicare = { profile: 'medicare-ffs' as const, payerKey: 'medicare', sessions: [{ line: 2, minutes: 60 }] };
const month = {
  ...MEDICARE,
  ...SECOND_LINE,
  'lines[0].procedureCode': 'G0568',
  'lines[1].procedureCode': 'G0556',
};

export const examples: Examples = {
  fails: [
    {
      title: 'beside collaborative care by time',
      fields: { ...month, ...THIRD_LINE, 'lines[2].procedureCode': '99492' },
      context: medicare,
      also: ['ncci.new-codes-unchecked'],
      message: 'both',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the care by time is on an earlier claim of the month',
      fields: month,
      context: { ...medicare, history: earlier('2026-11-02', '99484') },
      also: ['ncci.new-codes-unchecked'],
      message: 'both',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'the add-on with its base', fields: month, context: medicare },
    {
      title: 'the care by time was the month before',
      fields: month,
      context: { ...medicare, history: earlier('2026-10-30', '99492') },
    },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].procedureCode': 'G0568', 'lines[0].dateFrom': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
