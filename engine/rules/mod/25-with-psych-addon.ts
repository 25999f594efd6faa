import { codesThatDay } from '../earlier.ts';
import { SECOND_LINE, THIRD_LINE } from '../example-lines.ts';
import { EM_VISITS, THERAPY_WITH_EM } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions, maybeCompanion } from '../same-day.ts';

/** What goes with a visit without making 25 necessary: its psychotherapy, and what is added to either. */
const PART_OF_IT: readonly string[] = [...THERAPY_WITH_EM, '90785', 'G2211', '99417', 'G2212'];

export const rule: Rule = {
  id: 'mod.25-with-psych-addon',
  title: 'A visit needs no 25 for the psychotherapy added to it.',
  scope: 'line',
  codes: EM_VISITS,
  severity: 'info',
  confidence: 'high',
  sources: [{ document: 'AMA CPT psychiatry guidelines', section: 'psychotherapy with E/M' }],
  prevents: [],
  reads: ['lines[].modifiers[]'],
  after: ['addon.em-psych'],
  fix: 'suggestion',
  messages: {
    needless: {
      what: '25 on {em} is not needed for {addOn} on line {addOnLine}.',
      why: 'That therapy code is made to go with a visit; some plans still ask for 25, most do not.',
      fix: 'Remove 25 unless this payer asks for it or something else was done that day.',
    },
  },
  check(line, claim, context) {
    const cell = holding(line, ['25']);
    if (!cell) return notApplicable;
    const [addOn] = companions(line, claim, THERAPY_WITH_EM);
    if (!addOn) return notApplicable;
    if (maybeCompanion(line, claim)) return pass;
    for (const { code } of companions(line, claim)) if (!PART_OF_IT.includes(code.value)) return pass;
    // What another claim of the day holds may be the reason for 25.
    for (const code of codesThatDay(line, claim, context)) if (!PART_OF_IT.includes(code)) return pass;
    return finding('needless', {
      path: cell.path,
      evidence: codeAndDate(line, addOn),
      data: { em: line.code.value ?? '', addOn: addOn.code.value, addOnLine: addOn.index + 1 },
    });
  },
};

const visit = {
  ...SECOND_LINE,
  'lines[0].procedureCode': '99213',
  'lines[0].modifiers[0]': '25',
  'lines[1].procedureCode': '90833',
};
const sessions = [
  { line: 0, minutes: 45, modality: 'in-person' as const, patientLocation: 'office' as const },
  { line: 1, minutes: 20, modality: 'in-person' as const, patientLocation: 'office' as const },
];

export const examples: Examples = {
  fails: [
    {
      title: 'a visit with added therapy and nothing else',
      fields: visit,
      context: { sessions },
      message: 'needless',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: 'an injection that day too',
      fields: { ...visit, ...THIRD_LINE, 'lines[2].procedureCode': '96372' },
      context: { sessions },
    },
    { title: 'without 25', fields: { ...visit, 'lines[0].modifiers[0]': '' }, context: { sessions } },
    { title: 'no therapy that day', fields: { ...visit, 'lines[1].procedureCode': '96127' }, context: { sessions } },
  ],
};
