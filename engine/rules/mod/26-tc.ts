import { practiceOf } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

const MODIFIERS = ['26', 'TC'];

export const rule: Rule = {
  id: 'mod.26-tc',
  title: 'A behavioral-health service has no professional or technical part of its own.',
  scope: 'line',
  when: { mods: MODIFIERS },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Physician Fee Schedule', section: 'PC/TC indicator 0, 3, 5, 7, 9' }],
  prevents: ['CO-4'],
  reads: ['lines[].procedureCode', 'lines[].modifiers[]'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    part: {
      what: '{modifier} on line {line} bills a part of {code}, which has no parts.',
      why: 'Only services with a professional and a technical component take 26 or TC; the line is denied.',
      fix: 'Remove {modifier} from line {line}.',
    },
  },
  check(line, _claim, { tables }) {
    const cell = holding(line, MODIFIERS);
    const code = line.code.value;
    // State codes (H, S, T) may give TC a meaning of the program's own.
    if (!cell || code === null || !/^[\dG]/.test(code)) return notApplicable;
    // No code of the behavioral-health table has the indicator 1 that would allow the two; other codes may.
    if (!tables.procedure(code)) return pass;
    const data = { modifier: cell.value ?? '', code, line: line.index + 1 };
    return finding('part', { path: cell.path, evidence: [line.code.path], data });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '26 on the evaluation of tests',
      fields: { 'lines[0].procedureCode': '96130', 'lines[0].modifiers[0]': '26', 'rendering.taxonomy': '103TC0700X' },
      context: { practice: practiceOf('PhD', '103TC0700X') },
      message: 'part',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: "TC behind a state's modifier on a rating scale",
      fields: { 'lines[0].procedureCode': '96127', 'lines[0].modifiers[0]': 'U1', 'lines[0].modifiers[1]': 'TC' },
      message: 'part',
      path: 'lines[0].modifiers[1]',
    },
  ],
  passes: [
    {
      title: '26 on an electroencephalogram, which has two parts',
      fields: { 'lines[0].procedureCode': '95816', 'lines[0].modifiers[0]': '26' },
    },
    { title: 'another modifier', fields: { 'lines[0].modifiers[0]': '59' } },
  ],
};
