import { fiscalYear, toUs } from '../../claim/day.ts';
import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { faultyDiagnoses, type JudgedDiagnosis, statusEvidence } from '../diagnosis-status.ts';
import { type Examples, finding, type Hit, type NotChecked, notApplicable, notChecked, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule: Rule = {
  id: 'dx.valid-on-dos',
  title: 'Each diagnosis is an ICD-10-CM code on the date of service.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ICD-10-CM code files', edition: 'FY2021-FY2027' },
    { document: 'ICD-10-CM Official Guidelines', section: 'I.B.2' },
  ],
  prevents: ['CO-146', 'M76'],
  reads: ['diagnoses[].code'],
  after: ['date.from-required', 'date.future'],
  fix: 'suggestion',
  messages: {
    unknown: {
      what: 'Diagnosis {letter}, {code}, is not an ICD-10-CM code.',
      why: 'No edition from {first} to {last} lists it, so the claim is returned.',
      fix: 'Look the diagnosis up in the record and enter its code.',
    },
    ended: {
      what: 'Diagnosis {letter}, {code}, was no longer a code on {date}.',
      why: 'It was billable through 09/30/{end}; payers go by the code list of the date of service.',
      fix: 'Look up what replaced it and enter that.',
    },
    replaced: {
      what: 'Diagnosis {letter}, {code}, needed more characters on {date}.',
      why: 'It was billable through 09/30/{end}; since then only the more specific codes below it are.',
      fix: 'Enter the one that was documented: {instead}.',
    },
    early: {
      what: 'Diagnosis {letter}, {code}, was not a code yet on {date}.',
      why: 'It is billable from 10/01/{start} on; payers go by the code list of the date of service.',
      fix: 'Enter the code that was in use on {date}, or correct the date.',
    },
  },
  check(claim, context) {
    if (claim.diagnoses.length === 0) return notApplicable;
    const { icd10 } = context.tables;
    const answers: (Hit | NotChecked)[] = [];
    for (const judged of faultyDiagnoses(claim, icd10)) {
      const { status, line } = judged;
      if (judged.undated && claim.lines.some(({ dateFrom }) => dateFrom.state === 'unseen')) {
        answers.push(notChecked("the date of service wasn't read"));
      } else if (status.kind === 'outside') {
        const day = line?.dateFrom.value ?? context.asOf;
        answers.push(notChecked(`the ICD-10-CM codes of ${toUs(day)} aren't in the table`));
      } else if (status.kind === 'unknown') {
        answers.push(hit('unknown', judged, { first: icd10.firstYear, last: icd10.lastYear }));
      } else if (status.kind === 'other-years' && line) {
        const date = toUs(line.dateFrom.value ?? 0);
        if (status.instead.length > 0) {
          answers.push(hit('replaced', judged, { date, end: status.last, instead: choices(status.instead) }));
        } else if (fiscalYear(line.dateFrom.value ?? 0) > status.last) {
          answers.push(hit('ended', judged, { date, end: status.last }));
        } else {
          answers.push(hit('early', judged, { date, start: status.first - 1 }));
        }
      }
    }
    return answers;
  },
};

function hit(message: string, judged: JudgedDiagnosis, data: Record<string, string | number>): Hit {
  const { code, position } = judged.diagnosis;
  return finding(message, {
    path: code.path,
    data: { letter: letter(position), code: dotted(code.value ?? ''), ...data },
    evidence: message === 'unknown' ? [] : statusEvidence(judged),
  });
}

function choices(codes: readonly string[]): string {
  return listed(codes.map(dotted), 'or');
}

export const examples: Examples = {
  fails: [
    {
      title: 'F50.2 on the fifth day of FY2025, when it had become six codes',
      fields: { 'diagnoses[0].code': 'F50.2', 'lines[0].dateFrom': '10/05/2024', 'lines[0].dateTo': '10/05/2024' },
      asOf: '2024-11-01',
      message: 'replaced',
      path: 'diagnoses[0].code',
    },
    {
      title: 'F43.81 on the last day before it existed',
      fields: { 'diagnoses[0].code': 'F43.81', 'lines[0].dateFrom': '09/30/2022', 'lines[0].dateTo': '09/30/2022' },
      asOf: '2022-10-20',
      message: 'early',
    },
    {
      title: 'a code that left the list',
      fields: { 'diagnoses[1].code': 'M54.5', 'lines[0].diagnosisPointers': 'A' },
      message: 'replaced',
      path: 'diagnoses[1].code',
    },
    { title: 'right shape, no such code', fields: { 'diagnoses[0].code': 'F41.7' }, message: 'unknown' },
    {
      title: 'a code that ended without a successor below it',
      fields: {
        'diagnoses[1].code': 'S23.420A',
        'lines[0].diagnosisPointers': 'AB',
        'condition.otherAccident': 'Yes',
        'claim.accidentDate': '11/10/2026',
      },
      message: 'ended',
      path: 'diagnoses[1].code',
    },
  ],
  passes: [
    {
      title: 'F50.2 on its last day',
      fields: { 'diagnoses[0].code': 'F50.2', 'lines[0].dateFrom': '09/30/2024', 'lines[0].dateTo': '09/30/2024' },
      asOf: '2024-10-20',
    },
    {
      title: 'F43.81 on its first day',
      fields: { 'diagnoses[0].code': 'F43.81', 'lines[0].dateFrom': '10/01/2022', 'lines[0].dateTo': '10/01/2022' },
      asOf: '2022-10-20',
    },
    { title: 'F50.21 today', fields: { 'diagnoses[0].code': 'F50.21' } },
  ],
  notChecked: [
    {
      title: 'a visit before the table begins',
      fields: { 'lines[0].dateFrom': '11/16/2019', 'lines[0].dateTo': '11/16/2019' },
      asOf: '2019-12-01',
    },
  ],
};
