import { diagnosis, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

/**
 * Mental disorders, screening encounters, check-ups and examinations, pregnancy and the weeks after, symptoms of
 * mind and behavior, circumstances and histories of mental disorders.
 */
const FITS = /^(F|Z0[0-2]|Z13|Z3[349]|O|R4|Z5[5-9]|Z6|Z7[0-3]|Z81|Z86[45]|Z91[45]|G|T7[46]|T1491)/;

export const rule: Rule = {
  id: 'pair.96127-dx',
  title: 'A brief behavioral screen points to why it was given.',
  scope: 'line',
  codes: ['96127'],
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: "Payers' policies on brief emotional and behavioral assessments" }],
  prevents: ['CO-49', 'CO-11'],
  reads: [],
  after: [...UNUSABLE_DIAGNOSIS, 'dx.z-secondary-first'],
  fix: 'suggestion',
  messages: {
    none: {
      what: 'Line {line} bills {code}, a brief screen, with {diagnoses}.',
      why: 'Payers want a reason for the screen: a disorder, a symptom or a screening encounter.',
      fix: 'Add the reason from the record, such as Z13.31 for a depression screen, and point the line to it.',
    },
  },
  check: diagnosis({ message: 'none', fails: none(FITS) }),
};

const screen = (diagnosis: string) => ({ 'lines[0].procedureCode': '96127', 'diagnoses[0].code': diagnosis });

export const examples: Examples = {
  fails: [
    { title: 'a vaccination', fields: screen('Z23'), message: 'none', path: 'lines[0].diagnosisPointers' },
    { title: 'high blood pressure', fields: screen('I10'), message: 'none' },
  ],
  passes: [
    { title: 'a depression screen', fields: screen('Z13.31') },
    { title: 'a check-up of a child', fields: screen('Z00.129') },
    { title: 'a disorder', fields: screen('F32.1') },
    { title: 'after a birth', fields: screen('Z39.2') },
  ],
};
