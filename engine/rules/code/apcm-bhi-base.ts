import { MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { servicesNear, undated } from '../near.ts';
import { calendarMonth } from '../periods.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';
import { DATES_UNREAD, maybeCompanion } from '../same-day.ts';
import { APCM, APCM_BEHAVIORAL } from './apcm.data.ts';

export const rule: Rule = {
  id: 'code.apcm-bhi-base',
  title: 'Behavioral add-ons to advanced primary care have that care in the same month.',
  scope: 'line',
  codes: APCM_BEHAVIORAL,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS CY2026 Physician Fee Schedule final rule', section: 'G0568 to G0570' }],
  prevents: ['CO-107', 'CO-B15', 'N674'],
  effective: { from: '2026-01-01' },
  reads: ['lines[].dateFrom'],
  after: UNUSABLE_CODE,
  supersedes: ['addon.primary-missing'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: '{code} is added to advanced primary care, and none (G0556 to G0558) stands in that month.',
      why: 'It is paid only to the practitioner who bills the base code for the same calendar month.',
      fix: 'Add the base code if that care was given; otherwise bill 99484, 99492 or 99493 if the minutes support it.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    if (day === null) return undated(line);
    const [from, to] = calendarMonth(day);
    if (servicesNear(line, claim, context, APCM, from, to).length > 0) return pass;
    if (maybeCompanion(line, claim, APCM)) return notChecked(DATES_UNREAD);
    if ((context.facts.historySince ?? from) > from) {
      return notChecked('claims before this one are known for a short time only');
    }
    return finding('missing', {
      path: line.code.path,
      evidence: [line.dateFrom.path],
      data: { code: line.code.value ?? '' },
    });
  },
};

const PATIENT = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' };
const earlier = (dateFrom: string, procedureCode: string) => [
  { status: 'paid', patientKey: PATIENT, lines: [{ dateFrom, procedureCode }] },
];
const medicare = { profile: 'medicare-ffs' as const, payerKey: 'medicare', sessions: [] };
const month = { ...MEDICARE, 'lines[0].procedureCode': 'G0569' };

export const examples: Examples = {
  fails: [
    { title: 'alone', fields: month, context: medicare, message: 'missing', path: 'lines[0].procedureCode' },
    {
      title: 'the base code is of the month before',
      fields: month,
      context: { ...medicare, history: earlier('2026-10-31', 'G0557') },
      message: 'missing',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the base code on another day of the month',
      fields: {
        ...month,
        ...SECOND_LINE,
        'lines[1].procedureCode': 'G0557',
        'lines[1].dateFrom': '11/02/2026',
        'lines[1].dateTo': '11/02/2026',
      },
      context: medicare,
    },
    {
      title: 'the base code is on an earlier claim of the month',
      fields: month,
      context: { ...medicare, history: earlier('2026-11-01', 'G0558') },
    },
  ],
  notChecked: [
    {
      title: 'claims are known for the last week only',
      fields: month,
      context: { ...medicare, history: [], historySince: '2026-11-09' },
    },
  ],
};
