import type { Claim } from '../../claim/claim.ts';
import { dotted } from '../../claim/normalise.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Circumstances, habits, histories and states: they explain a visit and are not what is treated. */
const SECONDARY = /^Z(1[6-9]|28|5[5-9]|60|6[2-8]|72|7[459]|8\d|9[0-9])/;
/** The tobacco visits may be billed for tobacco use alone. */
const TOBACCO_USE = 'Z720';
const TOBACCO_VISITS = new Set(['99406', '99407']);

export const rule: Rule = {
  id: 'dx.z-secondary-first',
  title: 'The first diagnosis is a condition, not a circumstance or a history.',
  scope: 'claim',
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'ICD-10-CM Official Guidelines', section: 'I.C.21.c' }],
  prevents: ['CO-167'],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.gap'],
  fix: 'suggestion',
  messages: {
    order: {
      what: '{code} stands first, before the condition {condition}.',
      why: 'It names a circumstance or a history; as the first diagnosis many payers deny it.',
      fix: 'Put {condition} first if that is what was treated, and change the pointers with it.',
    },
    alone: {
      what: '{code} names a circumstance or a history, and there is no condition beside it.',
      why: 'Most plans pay for treating a condition; with circumstances alone the service is often not covered.',
      fix: 'Enter the condition from the record if one was diagnosed; else ask the plan before sending.',
    },
  },
  check(claim) {
    const first = claim.diagnoses[0];
    if (!first) return notApplicable;
    const code = first.code.value ?? '';
    if (!SECONDARY.test(code) || (code === TOBACCO_USE && onlyTobaccoVisits(claim))) return pass;
    const condition = claim.diagnoses.find((other) => !/^[VWXYZ]/.test(other.code.value ?? 'Z'));
    const data = { code: dotted(code) };
    if (!condition) return finding('alone', { path: first.code.path, data });
    return finding('order', {
      path: first.code.path,
      data: { ...data, condition: dotted(condition.code.value ?? '') },
      evidence: [condition.code.path],
    });
  },
};

function onlyTobaccoVisits(claim: Claim): boolean {
  return claim.lines.every(({ code }) => TOBACCO_VISITS.has(code.value ?? ''));
}

const first = (code: string) => ({ 'diagnoses[0].code': code });

export const examples: Examples = {
  fails: [
    {
      title: 'a history of self-harm before the depression',
      fields: { ...first('Z91.51'), 'diagnoses[1].code': 'F33.1', 'lines[0].diagnosisPointers': 'AB' },
      message: 'order',
      path: 'diagnoses[0].code',
    },
    {
      title: 'the line points to the condition first, but A is the relationship problem',
      fields: { ...first('Z63.0'), 'diagnoses[1].code': 'F33.1', 'lines[0].diagnosisPointers': 'BA' },
      message: 'order',
    },
    { title: 'homelessness alone', fields: first('Z59.00'), message: 'alone' },
    {
      title: 'a relationship problem alone, in a group',
      fields: { ...first('Z63.0'), 'lines[0].procedureCode': '90853' },
      message: 'alone',
    },
  ],
  passes: [
    {
      title: 'the condition first',
      fields: { ...first('F33.1'), 'diagnoses[1].code': 'Z63.0', 'lines[0].diagnosisPointers': 'AB' },
    },
    { title: 'a counseling code may stand first', fields: first('Z71.89') },
    {
      title: 'so may an examination somebody asked for',
      fields: { ...first('Z04.6'), 'lines[0].procedureCode': '90791' },
    },
  ],
};
