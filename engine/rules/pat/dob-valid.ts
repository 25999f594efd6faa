import { ageOn, toUs } from '../../claim/day.ts';
import { bornOf } from '../patient.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

const OLDEST = 120;
/** Nobody is too old after fewer days; spares the calendar for nearly every claim. */
const SURELY_YOUNGER = OLDEST * 365;
const TWO_DIGIT_YEAR = /^(\d{1,2}\s*[-/. ]\s*\d{1,2}\s*[-/. ]\s*\d{2}|\d{6})$/;

export const rule: Rule = {
  id: 'pat.dob-valid',
  title: "The patient's birth date is there and possible.",
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 3' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2010 DMG02' },
  ],
  prevents: ['CO-31', 'N329'],
  reads: [],
  judgesShape: ['patient.dob', 'subscriber.dob'],
  fix: 'none',
  messages: {
    missing: {
      what: "The patient's birth date is missing.",
      why: 'The payer finds the patient by name and birth date.',
      fix: 'Enter it as MM/DD/YYYY.',
    },
    'no-date': {
      what: "The patient's birth date is {text}, which is no date.",
      why: 'The month comes first, then the day, then the year; the calendar has no such day.',
      fix: 'Enter it as MM/DD/YYYY.',
    },
    'two-digits': {
      what: "The patient's birth date, {text}, has a year of two digits.",
      why: 'It could be of this century or the last, and the payer may not find the patient.',
      fix: 'Enter all four digits of the year.',
    },
    future: {
      what: "The patient's birth date, {date}, is in the future.",
      why: 'The payer does not find the patient.',
      fix: 'Correct it as on the insurance card.',
    },
    old: {
      what: 'The birth date {date} makes the patient {age} years old.',
      why: 'Nobody is that old, so the payer does not find the patient.',
      fix: 'Check the year.',
    },
  },
  check(claim, { asOf }) {
    const dob = bornOf(claim);
    const { path } = dob;
    if (dob.state === 'unseen') return notChecked("the patient's birth date wasn't read on this page");
    if (dob.state === 'odd') {
      if (/[*•●xX]{2}/.test(dob.raw)) return notChecked("the page hides the patient's birth date");
      return finding(TWO_DIGIT_YEAR.test(dob.raw) ? 'two-digits' : 'no-date', { path, data: { text: dob.raw } });
    }
    if (dob.state !== 'value') return finding('missing', { path });
    if (dob.value > asOf) return finding('future', { path, data: { date: toUs(dob.value) } });
    if (asOf - dob.value <= SURELY_YOUNGER) return pass;
    const age = ageOn(dob.value, asOf);
    return age > OLDEST ? finding('old', { path, data: { date: toUs(dob.value), age } }) : pass;
  },
};

const born = (date: string | null) => ({ 'patient.dob': date, 'subscriber.dob': date });

export const examples: Examples = {
  fails: [
    { title: 'empty', fields: born(''), message: 'missing', path: 'patient.dob' },
    { title: '30 February', fields: born('02/30/1990'), message: 'no-date' },
    { title: 'two digits', fields: born('04/12/88'), message: 'two-digits' },
    { title: 'tomorrow', fields: born('11/24/2026'), message: 'future' },
    { title: '121 years old', fields: born('11/22/1905'), message: 'old' },
  ],
  passes: [
    { title: '28 February', fields: born('02/28/1990') },
    { title: 'eight digits', fields: born('04121988') },
    { title: '120 years old', fields: born('11/24/1905') },
    {
      title: 'the patient is the insured, and the portal asks only for the insured',
      fields: { 'patient.dob': null },
    },
  ],
  notChecked: [
    { title: 'on another page', fields: born(null), context: { seen: ['lines', 'diagnoses', 'patient.lastName'] } },
    { title: 'the page hides it', fields: born('**/**/1988') },
  ],
};
