import { SECOND_LINE } from '../example-lines.ts';
import { EVALUATION, isVisit, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { companions } from '../same-day.ts';

export const rule: Rule = {
  id: 'mod.25-on-non-em',
  title: 'Modifier 25 stands on an E/M visit.',
  scope: 'line',
  when: { mods: ['25'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT modifier 25' }, { document: 'NCCI Policy Manual', section: 'chapter I' }],
  prevents: ['CO-4'],
  reads: ['lines[].modifiers[]'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    move: {
      what: '25 stands on {code}, which is no visit; the visit is {em} on line {emLine}.',
      why: '25 says that a visit was separate from something else that day; on other codes the line is rejected.',
      fix: 'Remove 25 from line {line}. Was the visit on line {emLine} separate from it? Then 25 belongs there.',
    },
    remove: {
      what: '25 stands on {code}, which is no visit.',
      why: '25 says that a visit was separate from something else that day; on other codes the line is rejected.',
      fix: 'Remove 25 from line {line}.',
    },
  },
  check(line, claim) {
    const cell = line.modifiers.find(({ value }) => value === '25');
    const code = line.code.value;
    // Evaluations carry 25 at some payers, and Level II codes stand for visits of clinics and programs.
    if (!cell || code === null || !/^\d{4}[0-9T]$/.test(code) || EVALUATION.includes(code)) return notApplicable;
    if (isVisit(code)) return pass;
    const em = companions(line, claim).find((other) => isVisit(other.code.value));
    const data = { code, line: line.index + 1, em: em?.code.value ?? '', emLine: (em?.index ?? 0) + 1 };
    return finding(em ? 'move' : 'remove', { path: cell.path, evidence: [line.code.path], data });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '25 on psychotherapy',
      fields: { 'lines[0].modifiers[0]': '25' },
      message: 'remove',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: '25 on the rating scale instead of the visit',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99213',
        'lines[1].procedureCode': '96127',
        'lines[1].modifiers[0]': '25',
      },
      message: 'move',
      path: 'lines[1].modifiers[0]',
    },
  ],
  passes: [
    { title: '25 on a visit', fields: { 'lines[0].procedureCode': '99213', 'lines[0].modifiers[0]': '25' } },
    {
      title: '25 on an evaluation, which some payers want',
      fields: { 'lines[0].procedureCode': '90791', 'lines[0].modifiers[0]': '25' },
    },
  ],
};
