import { MEDICARE } from '../example-lines.ts';
import { diagnosis, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

/** Nicotine dependence, effects of tobacco, a history of it, smoking in pregnancy. */
const TOBACCO = /^(F172|T652|Z87891|O9933)/;
/** Use that is no dependence: not on Medicare's list. */
const TOBACCO_OR_USE = /^(F172|T652|Z87891|O9933|Z720)/;

export const rule: Rule = {
  id: 'pair.tobacco',
  title: 'Tobacco counseling points to tobacco.',
  scope: 'line',
  codes: ['99406', '99407'],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 18, 150' },
    { document: 'Medicare National Coverage Determination', section: '210.4.1' },
  ],
  prevents: ['CO-11'],
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'suggestion',
  messages: {
    none: {
      what: 'Line {line} bills {code}, tobacco counseling, with {diagnoses}.',
      why: 'It is paid for nicotine dependence, effects of tobacco or a history of it.',
      fix: 'Add the tobacco diagnosis from the record and point the line to it.',
    },
  },
  check: diagnosis(
    { message: 'none', fails: none(TOBACCO_OR_USE) },
    { message: 'none', when: (_line, _claim, { payer }) => payer.kind === 'medicare-ffs', fails: none(TOBACCO) },
  ),
};

const counseling = (diagnosis: string) => ({ 'lines[0].procedureCode': '99406', 'diagnoses[0].code': diagnosis });
const context = { sessions: [] };

export const examples: Examples = {
  fails: [
    {
      title: 'anxiety',
      fields: counseling('F41.1'),
      context,
      message: 'none',
      path: 'lines[0].diagnosisPointers',
    },
    { title: 'chewing something else', fields: counseling('F12.20'), context, message: 'none' },
    {
      title: 'use alone, at Medicare',
      fields: { ...counseling('Z72.0'), ...MEDICARE },
      context: { ...context, profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
      message: 'none',
    },
  ],
  passes: [
    { title: 'cigarettes', fields: counseling('F17.210'), context },
    { title: 'use alone, at a commercial plan', fields: counseling('Z72.0'), context },
  ],
};
