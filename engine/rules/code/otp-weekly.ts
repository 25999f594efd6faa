import { SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { nearHit, servicesNear, undated } from '../near.ts';
import { type Examples, pass, type Rule } from '../rule.ts';

/** The weekly bundles of an opioid treatment program, one for each drug and one without. */
const WEEKS = ['G2067', 'G2068', 'G2069', 'G2070', 'G2071', 'G2072', 'G2073', 'G2074', 'G2075'];

export const rule: Rule = {
  id: 'code.otp-weekly',
  title: 'An opioid treatment program bills one bundle for seven days.',
  scope: 'line',
  codes: WEEKS,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Claims Processing Manual', section: 'chapter 39, section 30' }],
  prevents: ['CO-119', 'CO-151', 'CO-97'],
  effective: { from: '2020-01-01' },
  reads: ['lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim'],
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'none',
  messages: {
    twice: {
      what: '{code} on {date} falls into the week of {other} on {otherDate}, {place}.',
      why: 'A weekly bundle covers seven days in a row, and one is paid for them.',
      fix: 'Keep one bundle for the week, or correct the date if the week began on another day.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    if (day === null) return undated(line);
    // Of two lines of this claim the later is told.
    const other = servicesNear(line, claim, context, WEEKS, day - 6, day + 6).find(
      (near) => !near.line || near.day < day || (near.day === day && near.line.index < line.index),
    );
    return other ? nearHit('twice', line, other) : pass;
  },
};

const PATIENT = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' };
const earlier = (dateFrom: string, procedureCode: string) => [
  { status: 'paid', patientKey: PATIENT, lines: [{ dateFrom, procedureCode }] },
];
const program = { 'lines[0].procedureCode': 'G2067', 'lines[0].placeOfService': '58', 'diagnoses[0].code': 'F11.20' };
const second = (date: string) => ({
  ...SECOND_LINE,
  'lines[1].procedureCode': 'G2074',
  'lines[1].placeOfService': '58',
  'lines[1].dateFrom': date,
  'lines[1].dateTo': date,
});

export const examples: Examples = {
  fails: [
    {
      title: 'six days apart',
      fields: { ...program, ...second('11/22/2026') },
      message: 'twice',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the other bundle is on an earlier claim',
      fields: program,
      context: { history: earlier('2026-11-12', 'G2067') },
      message: 'twice',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'seven days apart', fields: { ...program, ...second('11/09/2026') } },
    {
      title: 'the week before is on an earlier claim',
      fields: program,
      context: { history: earlier('2026-11-09', 'G2067') },
    },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { ...program, ...second('11/09/2026'), 'lines[1].dateFrom': null, 'lines[1].dateTo': null },
      context: { seen: ['lines[0]', 'lines[1].procedureCode'] },
    },
  ],
};
