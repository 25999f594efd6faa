import type { Diagnosis } from '../../claim/claim.ts';
import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import type { Icd10 } from '../../codes/tables.ts';
import { codeStatus, faultyDiagnoses } from '../diagnosis-status.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';

/** ICD-9-CM: three digits first (300.02). Its V and E codes look like ICD-10-CM and are judged by the table. */
const ICD9 = /^\d{3}\d{0,2}$/;
/** What is read or typed in place of a digit. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

export const rule: Rule = {
  id: 'dx.format',
  title: 'Each diagnosis has the shape of an ICD-10-CM code.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ICD-10-CM Official Guidelines', section: 'I.A.2' },
    { document: 'NUCC 1500 instruction manual', section: 'item 21' },
  ],
  prevents: ['M64', 'M76'],
  reads: ['diagnoses[].code'],
  fix: 'suggestion',
  messages: {
    shape: {
      what: 'Diagnosis {letter}, {code}, does not look like an ICD-10-CM code.',
      why: 'A code is a letter, two characters, then up to four more after the dot; anything else is returned.',
      fix: 'Look the code up and enter it again.',
    },
    lookalike: {
      what: 'Diagnosis {letter}, {code}, has a letter where a digit belongs.',
      why: 'O and 0, and I, L and 1, look alike, but only the digit makes a code.',
      fix: 'Enter {right} if that is what was meant.',
    },
    icd9: {
      what: 'Diagnosis {letter}, {code}, looks like an ICD-9 code.',
      why: 'ICD-9 codes ended with visits after 09/30/2015.',
      fix: 'Enter the ICD-10-CM code of the diagnosis.',
    },
  },
  check(claim, context) {
    if (claim.diagnoses.length === 0) return notApplicable;
    const hits: Hit[] = [];
    const { icd10 } = context.tables;
    for (const { diagnosis, status } of faultyDiagnoses(claim, icd10)) {
      if (status.kind === 'malformed') hits.push(judge(diagnosis, icd10));
    }
    return hits;
  },
};

function judge({ code: cell, position }: Diagnosis, icd10: Icd10): Hit {
  const code = cell.value ?? '';
  const data = { letter: letter(position), code: cell.raw };
  if (ICD9.test(code)) return finding('icd9', { path: cell.path, data });
  const right = code.charAt(0) + code.slice(1).replace(/[OIL]/g, (character) => LOOKALIKES[character] ?? character);
  if (right !== code && codeStatus(right, icd10.lastYear, icd10).kind === 'billable') {
    return finding('lookalike', { path: cell.path, data: { ...data, right: dotted(right) } });
  }
  return finding('shape', { path: cell.path, data });
}

export const examples: Examples = {
  fails: [
    {
      title: 'a small L for the 1',
      fields: { 'diagnoses[0].code': 'F4l.1' },
      message: 'lookalike',
      path: 'diagnoses[0].code',
    },
    { title: 'words', fields: { 'diagnoses[0].code': 'anxiety' }, message: 'shape' },
    { title: 'eight characters', fields: { 'diagnoses[0].code': 'T14.91XAA' }, message: 'shape' },
    {
      title: 'an ICD-9 code in place B',
      fields: { 'diagnoses[1].code': '300.02', 'lines[0].diagnosisPointers': 'AB' },
      message: 'icd9',
      path: 'diagnoses[1].code',
    },
  ],
  passes: [
    { title: 'with its dot', fields: { 'diagnoses[0].code': 'F33.1' } },
    { title: 'without its dot and in small letters', fields: { 'diagnoses[0].code': 'f331' } },
    {
      title: 'a letter in the third place',
      fields: { 'diagnoses[1].code': 'O9A.311', 'lines[0].diagnosisPointers': 'AB' },
    },
  ],
};
