import type { Claim } from '../../claim/claim.ts';
import { standsBefore } from '../kinds/diagnosis-pairs.ts';
import type { Examples, Rule } from '../rule.ts';

/**
 * What says that the pregnancy matters to this visit: chapter 15 without the weeks after birth, supervision, weeks of
 * gestation. Z33.1 says the pregnancy is incidental, and then chapter 15 is not used.
 */
const PREGNANT = /^(O([0-7]|8[0-4]|9[89A])|Z34|Z3A)/;
const INCIDENTAL = /^Z331/;

const chapter15First = standsBefore({ after: /^F(?!53)/, before: /^O993[1-4]/, when: isPregnant }, true);

export const rule: Rule = {
  id: 'dx.pregnancy-first',
  title: 'In pregnancy the chapter 15 code stands before the mental disorder.',
  scope: 'claim',
  when: { diagnoses: 2 },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'ICD-10-CM Official Guidelines', section: 'I.C.15.a.1 and I.C.15.l' }],
  prevents: ['MA63'],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.header-not-billable', 'dx.gap'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: 'The claim says pregnant, and diagnosis {letter}, {code}, has no O99.3 code before it.',
      why: 'In pregnancy a disorder is coded from chapter 15 first: O99.34- mental, O99.31- alcohol, O99.32- drugs.',
      fix: 'Enter the O99.3 code of the trimester before {code}, unless the record calls the pregnancy incidental.',
    },
    incidental: {
      what: 'Z33.1 stands beside diagnosis {letter}, {code}.',
      why: 'It says that the pregnancy has nothing to do with the disorder; without such a note chapter 15 comes first.',
      fix: 'Leave it if the record calls the pregnancy incidental; else enter the O99.3 code before {code}.',
      severity: 'info',
    },
    order: {
      what: 'Diagnosis {letter}, {code}, stands before {first}.',
      why: 'Chapter 15 codes come first in pregnancy; the disorder behind says which one it is.',
      fix: 'Move {first} before {code} and change the pointers with it.',
    },
  },
  check(claim, context) {
    const answer = chapter15First(claim, context);
    const missing = 'kind' in answer && answer.kind === 'finding' && answer.message === 'missing';
    return missing && !has(claim, PREGNANT) ? { ...answer, message: 'incidental' } : answer;
  },
};

function isPregnant(claim: Claim): boolean {
  return has(claim, PREGNANT) || has(claim, INCIDENTAL);
}

function has({ diagnoses }: Claim, pattern: RegExp): boolean {
  return diagnoses.some(({ code }) => pattern.test(code.value ?? ''));
}

const two = (a: string, b: string) => ({
  'diagnoses[0].code': a,
  'diagnoses[1].code': b,
  'lines[0].diagnosisPointers': 'AB',
});

export const examples: Examples = {
  fails: [
    {
      title: 'depression in the 20th week',
      fields: two('F32.1', 'Z3A.20'),
      message: 'missing',
      path: 'diagnoses[0].code',
    },
    {
      title: 'the chapter 15 code behind the disorder',
      fields: two('F32.1', 'O99.343'),
      message: 'order',
      path: 'diagnoses[0].code',
    },
    { title: 'a pregnancy called incidental', fields: two('F32.1', 'Z33.1'), message: 'incidental' },
  ],
  passes: [
    { title: 'the chapter 15 code first', fields: two('O99.343', 'F32.1') },
    { title: 'depression after birth has a code of its own', fields: { 'diagnoses[0].code': 'F53.0' } },
  ],
};
