import { ageOn } from '../../claim/day.ts';
import { holding } from '../kinds/modifiers.ts';
import { bornOf } from '../patient.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Ages a program modifier is meant for, from and to; states set their own bands within a year or two. */
const AGES: Readonly<Record<string, readonly [number, number, string]>> = {
  HA: [0, 20, 'a program for children and adolescents'],
  HB: [18, Number.POSITIVE_INFINITY, 'a program for adults'],
  HC: [60, Number.POSITIVE_INFINITY, 'a program for older adults'],
};
const PROGRAMS = Object.keys(AGES);

export const rule: Rule = {
  id: 'mod.age-program',
  title: "A program modifier agrees with the patient's age.",
  scope: 'line',
  when: { mods: PROGRAMS },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'HCPCS Level II modifiers', section: 'HA, HB, HC' }],
  prevents: ['CO-4', 'CO-6'],
  reads: ['lines[].modifiers[]'],
  after: ['pat.dob-valid', 'date.before-dob'],
  fix: 'suggestion',
  messages: {
    age: {
      what: '{modifier} on line {line} says {program}, and the patient was {age}.',
      why: 'The program pays by age group and denies the line.',
      fix: "Put the modifier of the patient's age group, or correct the date of birth.",
    },
  },
  check(line, claim) {
    const cell = holding(line, PROGRAMS);
    const band = AGES[cell?.value ?? ''];
    if (!cell || !band) return notApplicable;
    const born = bornOf(claim);
    const on = line.dateFrom.value;
    if (born.value === null || on === null) return notChecked("the patient's age isn't known");
    const age = ageOn(born.value, on);
    const [from, to, program] = band;
    if (age >= from && age <= to) return pass;
    return finding('age', {
      path: cell.path,
      evidence: [born.path, line.dateFrom.path],
      data: { modifier: cell.value ?? '', line: line.index + 1, program, age },
    });
  },
};

const born = (date: string, modifier: string) => ({
  'patient.dob': date,
  'subscriber.dob': date,
  'lines[0].modifiers[0]': modifier,
});

export const examples: Examples = {
  fails: [
    {
      title: 'HA for an adult',
      fields: born('04/12/1991', 'HA'),
      message: 'age',
      path: 'lines[0].modifiers[0]',
    },
    { title: 'HA on the 21st birthday', fields: born('11/16/2005', 'HA'), message: 'age' },
    { title: 'HB the day before the 18th birthday', fields: born('11/17/2008', 'HB'), message: 'age' },
    { title: 'HC at 59', fields: born('01/02/1967', 'HC'), message: 'age' },
  ],
  passes: [
    { title: 'HA the day before the 21st birthday', fields: born('11/17/2005', 'HA') },
    { title: 'HB on the 18th birthday', fields: born('11/16/2008', 'HB') },
    { title: 'HC at 60', fields: born('01/02/1966', 'HC') },
  ],
  notChecked: [
    {
      title: 'the page never showed a birth date',
      fields: { 'patient.dob': null, 'subscriber.dob': null, 'lines[0].modifiers[0]': 'HA' },
      context: { seen: ['lines', 'patient.lastName', 'patient.firstName'] },
    },
  ],
};
