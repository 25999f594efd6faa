import { diagnosed, inOffice } from '../example-lines.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, EVALUATION, FAMILY, GROUP_THERAPY, THERAPY } from '../groups.ts';
import { type DiagnosisRow, diagnosis, none, only, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

const CRISIS = [...CRISIS_FIRST, ...CRISIS_FURTHER];
const TREATMENT = [...THERAPY, ...EVALUATION, ...FAMILY, ...GROUP_THERAPY, '90845'];
/** Mental disorders, dementia's causes, abuse, a suicide attempt, and mental disorders around a birth. */
const DISORDER = /^(F|G3[01]|T7[4-6]|T1491|O906|O99[3]4)/;
/** Insomnia, cognitive and emotional symptoms, relationship, abuse and counseling encounters: paid by some plans. */
const DOUBTFUL = /^(G470|R4[156]|Z6[23]|Z69|Z7[01])/;
/** What brings people to an evaluation before a diagnosis stands: symptoms, examinations, surgery for obesity. */
const ASKED = /^(R|Z0[1-4]|Z13|E66)/;
/** Circumstances and histories: `dx.z-secondary-first` speaks about them. */
const CIRCUMSTANCE = /^Z(1[6-9]|28|5[5-9]|6[0-8]|72|7[459]|8\d|9[0-9])/;

const undiagnosed = none(DISORDER);
const undoubted = none(DOUBTFUL);
const circumstantial = only(CIRCUMSTANCE);

export const rule: Rule = {
  id: 'pair.psychotherapy-dx',
  title: 'Psychotherapy and psychiatric evaluations point to a mental disorder.',
  scope: 'line',
  codes: [...TREATMENT, ...CRISIS],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: "Medicare contractors' local coverage determinations, psychiatry and psychology services" },
    { document: 'Medicare Benefit Policy Manual', section: 'chapter 15, 160 and 170' },
  ],
  prevents: ['CO-50', 'CO-11'],
  reads: [],
  after: [...UNUSABLE_DIAGNOSIS, 'dx.z-secondary-first', 'dx.pointer-primary', 'dx.never-first'],
  fix: 'suggestion',
  messages: {
    none: {
      what: 'Line {line} bills {code} with {diagnoses}, and no mental disorder among them.',
      why: 'Payers cover it for treating a mental disorder and deny it as not necessary without one.',
      fix: 'Point to the disorder in the record if one was diagnosed; else ask the plan before sending.',
    },
    doubtful: {
      what: 'Line {line} bills {code} with {diagnoses} alone.',
      why: 'Some plans pay for that, many want a mental disorder that was treated.',
      fix: 'Point to the disorder in the record if one was diagnosed; else check the plan.',
      severity: 'warning',
    },
  },
  check: diagnosis(
    { message: 'doubtful', codes: EVALUATION, fails: undiagnosedBut(ASKED) },
    { message: 'none', codes: CRISIS, fails: (codes) => undiagnosed(codes) && undoubted(codes) },
    { message: 'doubtful', codes: TREATMENT, fails: undiagnosedBut(DOUBTFUL) },
    {
      message: 'none',
      codes: TREATMENT,
      fails: (codes) => undiagnosed(codes) && !circumstantial(codes),
    },
  ),
};

/** No disorder, but something that explains the visit. */
function undiagnosedBut(pattern: RegExp): DiagnosisRow['fails'] {
  const unexplained = none(pattern);
  return (codes) => undiagnosed(codes) && !unexplained(codes);
}

const code = (procedure: string) => ({ 'lines[0].procedureCode': procedure });

export const examples: Examples = {
  fails: [
    { title: 'diabetes alone', fields: diagnosed('E11.9'), message: 'none', path: 'lines[0].diagnosisPointers' },
    { title: 'a check-up', fields: diagnosed('Z00.00'), message: 'none' },
    {
      title: 'the disorder is on the claim, but the line points past it',
      fields: { ...diagnosed('F33.1', 'I10'), 'lines[0].diagnosisPointers': 'B' },
      message: 'none',
      also: ['dx.unused'],
    },
    {
      title: 'the pointers are on another page, but no diagnosis would do',
      fields: { ...diagnosed('I10', 'E11.9'), 'lines[0].diagnosisPointers': null },
      context: { seen: ['diagnoses', 'lines[0].procedureCode', 'lines[0].dateFrom'] },
      message: 'none',
      path: 'lines[0].procedureCode',
    },
    { title: 'insomnia alone', fields: diagnosed('G47.00'), message: 'doubtful' },
    {
      title: 'counseling for abuse, in a group',
      fields: { ...diagnosed('Z69.11'), ...code('90853') },
      message: 'doubtful',
    },
    {
      title: 'an evaluation before surgery',
      fields: { ...diagnosed('E66.01'), ...code('90791') },
      message: 'doubtful',
    },
    { title: 'an evaluation of a symptom', fields: { ...diagnosed('R44.0'), ...code('90791') }, message: 'doubtful' },
  ],
  passes: [
    { title: 'a disorder and an illness', fields: diagnosed('I10', 'F33.1') },
    { title: 'memory loss before its cause is known', fields: diagnosed('G30.9') },
    {
      title: 'a crisis before anybody knows the disorder',
      fields: { ...diagnosed('R45.851'), ...code('90839') },
      context: { sessions: inOffice(50) },
    },
    { title: 'abuse that is treated', fields: diagnosed('T74.11XA', 'Z63.0') },
    { title: 'a pregnancy with a mental disorder', fields: diagnosed('O99.342') },
  ],
  notChecked: [
    {
      title: 'one of the diagnoses it points to is on another page',
      fields: { ...diagnosed('I10'), 'diagnoses[1].code': null, 'lines[0].diagnosisPointers': 'AB' },
      context: { seen: ['diagnoses[0]', 'lines'] },
    },
    {
      title: 'the pointers are on another page',
      fields: { ...diagnosed('I10', 'F33.1'), 'lines[0].diagnosisPointers': null },
      context: { seen: ['diagnoses', 'lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
