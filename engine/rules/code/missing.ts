import { type Examples, finding, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'code.missing',
  title: 'A service line has a date, a charge or units but no procedure code.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 24D' },
    { document: 'ASC X12N 005010X222A1', section: 'SV101-2' },
  ],
  prevents: ['M20'],
  reads: ['lines[].procedureCode'],
  fix: 'none',
  messages: {
    missing: {
      what: 'Line {line} has no procedure code.',
      why: 'A line without a code is returned before anybody looks at it.',
      fix: 'Enter the CPT or HCPCS code, or clear the line.',
    },
  },
  check(line) {
    if (line.code.state === 'value') return pass;
    return finding('missing', { path: line.code.path, data: { line: line.index + 1 } });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'dates and a charge, the code box is empty',
      fields: { 'lines[0].procedureCode': '' },
      message: 'missing',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'an empty second row is no line',
      fields: { 'lines[1].procedureCode': '', 'lines[1].placeOfService': '11' },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed the code column',
      fields: { 'lines[0].procedureCode': null },
      context: { seen: ['lines[0].dateFrom', 'lines[0].charge'] },
    },
  ],
};
