import { patientRoot, personBoxes } from '../patient.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const SEX_BOX = personBoxes('sex');

export const rule: Rule = {
  id: 'pat.sex',
  title: "The patient's sex is one the claim can carry.",
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ASC X12N 005010X222A1', section: 'loop 2010 DMG03' },
    { document: 'NUCC 1500 instruction manual', section: 'item 3' },
  ],
  prevents: ['CO-16', 'MA39'],
  reads: [],
  judgesShape: ['patient.sex', 'subscriber.sex'],
  fix: 'none',
  messages: {
    missing: {
      what: "The patient's sex is missing.",
      why: 'An electronic claim needs M, F or U.',
      fix: 'Enter it as the plan has it on file; U where it is unknown.',
    },
    other: {
      what: "The patient's sex is {text}, but the claim carries only M, F or U.",
      why: 'Anything else gets an electronic claim returned.',
      fix: 'Enter what the plan has on file; U where it is neither.',
    },
  },
  check(claim, { facts }) {
    const sex = claim.sex(SEX_BOX[patientRoot(claim, SEX_BOX)][0] ?? '');
    if (sex.state === 'unseen') return notChecked("the patient's sex wasn't read on this page");
    // The paper form leaves the box empty where the sex is unknown.
    if (sex.state === 'blank') {
      return facts.medium === 'paper' ? notApplicable : finding('missing', { path: sex.path });
    }
    if (sex.state === 'value' && sex.value !== 'X') return pass;
    return finding('other', { path: sex.path, data: { text: sex.raw } });
  },
};

const sex = (text: string | null) => ({ 'patient.sex': text, 'subscriber.sex': text });

export const examples: Examples = {
  fails: [
    { title: 'X', fields: sex('X'), message: 'other', path: 'patient.sex' },
    { title: 'a word the claim has no letter for', fields: sex('Nonbinary'), message: 'other' },
    { title: 'empty on an electronic claim', fields: sex(''), message: 'missing' },
  ],
  passes: [
    { title: 'unknown', fields: sex('U') },
    { title: 'as a word', fields: sex('female') },
    { title: 'empty on paper', fields: sex(''), context: { medium: 'paper' } },
  ],
  notChecked: [
    { title: 'on another page', fields: sex(null), context: { seen: ['lines', 'diagnoses', 'patient.lastName'] } },
  ],
};
