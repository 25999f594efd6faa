import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { firstFitting } from '../kinds/diagnosis-pairs.ts';
import { patientRoot, personBoxes } from '../patient.ts';
import { type Examples, finding, type Hit, notApplicable, notChecked, type Rule } from '../rule.ts';

const SEX_BOX = personBoxes('sex');
/** Medicare Code Editor, sex conflict: chapters 14 to 16 by range, and the mental disorders and visits named there. */
const WOMEN =
  /^(O|F(3281|5222|5231|525|53)|C5[1-8]|E28|D(25|2[678]|39)|N(7[0-7]|8|9[0-8])|Z(32|33|34|36|37|39|3A|64[01]))/;
const MEN = /^(F(5221|5232|524)|C6[0-3]|D(29|40)|N(4|5[0-3])|Z(125|854[5-9]))/;
const EITHER = new RegExp(`${WOMEN.source}|${MEN.source}`);

export const rule: Rule = {
  id: 'dx.sex-specific',
  title: "A diagnosis of one sex agrees with the patient's.",
  scope: 'claim',
  when: { diagnosed: ['O', 'F3281', 'F52', 'F53', 'C5', 'C6', 'E28', 'D', 'N', 'Z'] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Code Editor', section: 'sex conflict', edition: '41.1' }],
  prevents: ['CO-10', 'CO-7'],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.header-not-billable', 'pat.sex'],
  fix: 'none',
  messages: {
    conflict: {
      what: "Diagnosis {letter}, {code}, is one of {whose}, and the patient's sex is {sex}.",
      why: 'Many payers compare the two and deny the claim.',
      fix: 'Check both; if both are right, tell the payer in the way it asks for, often with KX.',
    },
  },
  check(claim) {
    if (!firstFitting(claim, EITHER)) return notApplicable;
    const sex = claim.sex(SEX_BOX[patientRoot(claim, SEX_BOX)][0] ?? '');
    if (sex.state === 'unseen') return notChecked("the patient's sex wasn't read on this page");
    // U and X conflict with nothing; KX tells the payer that both are right.
    if ((sex.value !== 'M' && sex.value !== 'F') || claim.lines.some(({ mods }) => mods.includes('KX'))) return [];
    const other = sex.value === 'M' ? WOMEN : MEN;
    const hits: Hit[] = [];
    for (const { code, position } of claim.diagnoses) {
      if (!other.test(code.value ?? '')) continue;
      const whose = sex.value === 'M' ? 'women' : 'men';
      const data = { letter: letter(position), code: dotted(code.value ?? ''), whose, sex: sex.value };
      hits.push(finding('conflict', { path: code.path, evidence: [sex.path], data }));
    }
    return hits;
  },
};

const of = (dx: string, sex: string) => ({
  'diagnoses[0].code': dx,
  'patient.sex': sex,
  'subscriber.sex': sex,
});

export const examples: Examples = {
  fails: [
    {
      title: 'depression after birth, a man',
      fields: of('F53.0', 'M'),
      message: 'conflict',
      path: 'diagnoses[0].code',
    },
    { title: 'erectile disorder, a woman', fields: of('F52.21', 'Female'), message: 'conflict' },
    {
      title: 'premenstrual disorder in place B, a man',
      fields: { ...of('F41.1', 'M'), 'diagnoses[1].code': 'F32.81', 'lines[0].diagnosisPointers': 'AB' },
      message: 'conflict',
      path: 'diagnoses[1].code',
    },
  ],
  passes: [
    { title: 'depression after birth, a woman', fields: of('F53.0', 'F') },
    { title: 'sex unknown to the plan', fields: of('F53.0', 'U') },
    { title: 'both right, and KX says so', fields: { ...of('F53.0', 'M'), 'lines[0].modifiers[0]': 'KX' } },
  ],
  notChecked: [
    {
      title: "the page never showed the patient's sex",
      fields: { 'diagnoses[0].code': 'F53.0', 'patient.sex': null, 'subscriber.sex': null },
      context: { seen: ['diagnoses', 'lines', 'patient.lastName'] },
    },
  ],
};
