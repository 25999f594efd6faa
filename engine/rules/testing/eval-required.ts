import { earlierCodes } from '../earlier.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const GIVEN = ['96136', '96137', '96138', '96139'];
const EVALUATED = ['96130', '96131', '96132', '96133'];
/** Days before and after in which the evaluation of a testing lies. */
const REACH = 30;

export const rule: Rule = {
  id: 'testing.eval-required',
  title: 'Tests that were given are evaluated in the same testing.',
  scope: 'claim',
  codes: GIVEN,
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'AMA CPT psychological and neuropsychological testing guidelines' }],
  prevents: ['CO-150'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    none: {
      what: 'Tests are billed on line {line}, and no evaluation of them within 30 days (96130 or 96132).',
      why: 'Scores are worth little to the payer without the evaluation, and some plans deny tests without one.',
      fix: 'Bill the evaluation too once it is done and documented.',
    },
  },
  check(claim, context) {
    const line = claim.lines.find(({ code }) => GIVEN.includes(code.value ?? ''));
    const day = line?.dateFrom.value;
    if (!line || day == null) return notApplicable;
    const first = day - REACH;
    const codes = earlierCodes(claim, context, first, day + REACH);
    if (EVALUATED.some((code) => codes.has(code) || claim.lines.some((one) => one.code.value === code))) return pass;
    const { history, historySince } = context.facts;
    if (!history || (historySince ?? first) > first) return notChecked("other claims of this testing aren't known");
    return finding('none', {
      path: line.code.path,
      evidence: [line.dateFrom.path],
      data: { line: line.index + 1 },
    });
  },
};

const PATIENT = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' };
const earlier = (dateFrom: string, procedureCode: string) => [
  { status: 'paid', patientKey: PATIENT, lines: [{ dateFrom, procedureCode }] },
];

export const examples: Examples = {
  fails: [
    {
      title: 'a technician alone',
      fields: { 'lines[0].procedureCode': '96138' },
      context: { sessions: [{ line: 0, minutes: 30 }] },
      message: 'none',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'an evaluation 31 days before',
      fields: { 'lines[0].procedureCode': '96136' },
      context: { sessions: [{ line: 0, minutes: 30 }], history: earlier('2026-10-16', '96130') },
      message: 'none',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the evaluation is on the claim',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96138', 'lines[1].procedureCode': '96132' },
      context: { sessions: [{ line: 0, minutes: 30 }] },
    },
    {
      title: 'the evaluation is on an earlier claim, 30 days before',
      fields: { 'lines[0].procedureCode': '96136' },
      context: { sessions: [{ line: 0, minutes: 30 }], history: earlier('2026-10-17', '96130') },
    },
  ],
  notChecked: [
    {
      title: 'earlier claims are not known',
      fields: { 'lines[0].procedureCode': '96136' },
      context: { sessions: [{ line: 0, minutes: 30 }], history: undefined },
    },
  ],
};
