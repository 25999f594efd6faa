import { SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

const LANGUAGE = /\b(interpret|translat|language|limited english|english proficien|asl\b|lep\b)/i;
/** What interactive complexity is for. */
const COMPLEX =
  /conflict|discord|disagree|maladaptive|emotion|reactiv|sentinel|abuse|neglect|mandated|report|play|toy|agitat|delay|impair|undevelop|lost|loss/i;

export const rule: Rule = {
  id: 'complexity.language',
  title: 'Interactive complexity is not added for an interpreter alone.',
  scope: 'line',
  codes: ['90785'],
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'AMA CPT interactive complexity guidelines', edition: '2022' }],
  prevents: ['CO-150'],
  effective: { from: '2022-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    interpreter: {
      what: '90785 on line {line} seems to be added for an interpreter or translation alone.',
      why: 'Since 2022 that is no ground for interactive complexity, and the patient may not pay for it.',
      fix: 'Remove line {line} unless another ground is documented; some Medicaid programs pay T1013 for the interpreter.',
    },
  },
  check(line, claim, context) {
    const boxes = [claim.text(`lines[${line.index}].note`), claim.text('claim.additionalInfo')];
    const text = [context.session(line)?.reason, ...boxes.map(({ raw }) => raw)].join(' ');
    if (COMPLEX.test(text)) return pass;
    if (!LANGUAGE.test(text)) return notChecked(`why 90785 was added on line ${line.index + 1} isn't known`);
    return finding('interpreter', {
      path: line.code.path,
      evidence: boxes.map(({ path }) => path),
      data: { line: line.index + 1 },
    });
  },
};

const office = (reason?: string) => ({
  sessions: [
    { line: 0, minutes: 45, modality: 'in-person' as const, patientLocation: 'office' as const },
    { line: 1, ...(reason ? { reason } : {}) },
  ],
});

export const examples: Examples = {
  fails: [
    {
      title: 'the note names an interpreter',
      fields: { ...SECOND_LINE, 'lines[1].note': 'Spanish interpreter present' },
      message: 'interpreter',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the clinician names the language',
      fields: SECOND_LINE,
      context: office('session held in another language'),
      message: 'interpreter',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: 'guardians in conflict',
      fields: SECOND_LINE,
      context: office('guardians in conflict about treatment'),
    },
    {
      title: 'an interpreter and a report of abuse',
      fields: { ...SECOND_LINE, 'lines[1].note': 'Interpreter; mandated report filed' },
    },
  ],
  notChecked: [{ title: 'nobody said why', fields: SECOND_LINE, context: office() }],
};
