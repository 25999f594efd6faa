import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'testing.two-tests',
  title: 'Giving and scoring tests is billed for two tests or more.',
  scope: 'line',
  codes: ['96136', '96138'],
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychological and neuropsychological testing', section: '96136, 96138: two or more tests' },
  ],
  prevents: ['CO-150', 'CO-4'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    one: {
      what: '{code} on line {line} stands for two tests or more; {tests} was given.',
      why: 'A single scale has a code of its own, and the payer takes the difference back.',
      fix: 'Bill 96127 for a brief rating scale or 96146 for one automated test, or correct the number of tests.',
    },
  },
  check(line, _claim, context) {
    const tests = context.session(line)?.tests ?? null;
    if (tests === null) return notChecked(`how many tests were given isn't known for line ${line.index + 1}`);
    if (tests > 1) return pass;
    return finding('one', {
      path: line.code.path,
      data: { code: line.code.value ?? '', line: line.index + 1, tests: tests === 1 ? 'one' : 'none' },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'one test',
      fields: { 'lines[0].procedureCode': '96136' },
      context: { sessions: [{ line: 0, minutes: 30, tests: 1 }] },
      message: 'one',
      path: 'lines[0].procedureCode',
      also: ['testing.eval-required'],
    },
  ],
  passes: [
    {
      title: 'two tests',
      fields: { 'lines[0].procedureCode': '96138' },
      context: { sessions: [{ line: 0, minutes: 30, tests: 2 }] },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how many',
      fields: { 'lines[0].procedureCode': '96138' },
      context: { sessions: [{ line: 0, minutes: 30 }] },
    },
  ],
};
