import { ageOn } from '../../claim/day.ts';
import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { bornOf } from '../patient.ts';
import { type Examples, finding, type Hit, notApplicable, notChecked, type Rule } from '../rule.ts';

/** Codes with ages that fit them, from and to, as their titles and the Medicare Code Editor say. */
const AGES: readonly (readonly [RegExp, number, number])[] = [
  [/^F0[123]/, 18, 130],
  [/^F508[34]/, 18, 130],
  [/^F98(21|3)/, 0, 17],
  [/^F642/, 0, 17],
  [/^F53/, 9, 64],
  [/^Z1341/, 0, 5],
  [/^Z72810/, 0, 17],
  [/^Z72811/, 15, 130],
  [/^Z69010|^Z69020/, 0, 17],
];
const SOME_AGE = new RegExp(AGES.map(([pattern]) => pattern.source).join('|'));

export const rule: Rule = {
  id: 'dx.age-group',
  title: "A diagnosis of one age group agrees with the patient's age.",
  scope: 'claim',
  when: { diagnosed: ['F0', 'F508', 'F98', 'F642', 'F53', 'Z1341', 'Z7281', 'Z690'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'ICD-10-CM tabular list', section: 'titles of F50.8, F64, F98', edition: 'FY2027' },
    { document: 'CMS Medicare Code Editor', section: 'age conflict', edition: '41.1' },
  ],
  prevents: ['CO-6', 'CO-9'],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.header-not-billable', 'pat.dob-valid', 'date.before-dob'],
  fix: 'none',
  messages: {
    age: {
      what: 'Diagnosis {letter}, {code}, is meant for ages {ages}, and the patient was {age}.',
      why: 'Many payers compare the two and deny the claim.',
      fix: 'Check the diagnosis and the date of birth; some disorders have one code for children and one for adults.',
    },
  },
  check(claim) {
    const hits: Hit[] = [];
    let met = false;
    for (const { code, position } of claim.diagnoses) {
      if (!SOME_AGE.test(code.value ?? '')) continue;
      const [, from, to] = AGES.find(([pattern]) => pattern.test(code.value ?? '')) ?? [];
      if (from === undefined || to === undefined) continue;
      met = true;
      const born = bornOf(claim);
      const line = claim.lines.find(({ dateFrom }) => dateFrom.state === 'value');
      if (born.value === null || line?.dateFrom.state !== 'value') return notChecked("the patient's age isn't known");
      const age = ageOn(born.value, line.dateFrom.value);
      if (age < 0 || (age >= from && age <= to)) continue;
      hits.push(
        finding('age', {
          path: code.path,
          evidence: [born.path, line.dateFrom.path],
          data: {
            letter: letter(position),
            code: dotted(code.value ?? ''),
            ages: to === 130 ? `${from} and over` : `${from} to ${to}`,
            age,
          },
        }),
      );
    }
    return met ? hits : notApplicable;
  },
};

const of = (dx: string, dob: string) => ({
  'diagnoses[0].code': dx,
  'patient.dob': dob,
  'subscriber.dob': dob,
});

export const examples: Examples = {
  fails: [
    {
      title: 'gender identity disorder of childhood at 30',
      fields: of('F64.2', '04/12/1996'),
      message: 'age',
      path: 'diagnoses[0].code',
    },
    { title: 'pica of childhood on the 18th birthday', fields: of('F98.3', '11/16/2008'), message: 'age' },
    { title: 'pica in adults the day before the 18th birthday', fields: of('F50.83', '11/17/2008'), message: 'age' },
    { title: 'dementia at 12', fields: of('F03.90', '04/12/2014'), message: 'age' },
  ],
  passes: [
    { title: 'gender dysphoria of adults at 30', fields: of('F64.0', '04/12/1996') },
    { title: 'pica of childhood the day before the 18th birthday', fields: of('F98.3', '11/17/2008') },
    { title: 'pica in adults on the 18th birthday', fields: of('F50.83', '11/16/2008') },
  ],
  notChecked: [
    {
      title: 'the page never showed a birth date',
      fields: { 'diagnoses[0].code': 'F64.2', 'patient.dob': null, 'subscriber.dob': null },
      context: { seen: ['diagnoses', 'lines', 'patient.lastName'] },
    },
  ],
};
