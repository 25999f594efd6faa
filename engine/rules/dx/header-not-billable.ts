import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { faultyDiagnoses } from '../diagnosis-status.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule: Rule = {
  id: 'dx.header-not-billable',
  title: 'Each diagnosis is coded to its last character.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ICD-10-CM Official Guidelines', section: 'I.B.2' },
    { document: 'ICD-10-CM code files', edition: 'FY2021-FY2027' },
  ],
  prevents: ['CO-146', 'M76'],
  reads: ['diagnoses[].code'],
  fix: 'suggestion',
  messages: {
    header: {
      what: 'Diagnosis {letter}, {code}, is not complete: it needs more characters.',
      why: 'Payers take only the complete codes below it.',
      fix: 'Enter the one that was documented: {instead}.',
    },
    many: {
      what: 'Diagnosis {letter}, {code}, is not complete: it needs more characters.',
      why: 'Payers take only the complete codes below it.',
      fix: 'Enter the one that was documented; there are many, the first are {instead}.',
    },
  },
  check(claim, context) {
    if (claim.diagnoses.length === 0) return notApplicable;
    const hits: Hit[] = [];
    for (const judged of faultyDiagnoses(claim, context.tables.icd10)) {
      if (judged.status.kind !== 'header') continue;
      const { instead, more } = judged.status;
      const { code, position } = judged.diagnosis;
      hits.push(
        finding(more ? 'many' : 'header', {
          path: code.path,
          data: {
            letter: letter(position),
            code: dotted(code.value ?? ''),
            instead: listed(instead.map(dotted), more ? 'and' : 'or'),
          },
        }),
      );
    }
    return hits;
  },
};

export const examples: Examples = {
  fails: [
    { title: 'F33.4 has three codes below it', fields: { 'diagnoses[0].code': 'F33.4' }, message: 'header' },
    {
      title: 'F33.4 on a day to come: a heading is one on every day',
      fields: { 'diagnoses[0].code': 'F33.4', 'lines[0].dateFrom': '12/01/2026', 'lines[0].dateTo': '12/01/2026' },
      message: 'header',
      also: ['date.future'],
    },
    { title: 'F33 alone', fields: { 'diagnoses[0].code': 'F33' }, message: 'many', path: 'diagnoses[0].code' },
    {
      title: 'F06 in place B',
      fields: { 'diagnoses[1].code': 'F06', 'lines[0].diagnosisPointers': 'AB' },
      message: 'many',
      path: 'diagnoses[1].code',
    },
  ],
  passes: [
    { title: 'F33.41 is complete', fields: { 'diagnoses[0].code': 'F33.41' } },
    { title: 'F42.2 is complete with four characters', fields: { 'diagnoses[0].code': 'F422' } },
    { title: 'a category without subdivision', fields: { 'diagnoses[0].code': 'F22' } },
  ],
};
