import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'code.taxonomy-dev',
  title: 'G0566 is no behavioral code; two digits swapped make it one.',
  scope: 'line',
  codes: ['G0566'],
  severity: 'warning',
  confidence: 'low',
  sources: [{ document: 'HCPCS Level II', section: 'G0560, G0566', edition: '2025' }],
  prevents: ['CO-11', 'CO-170'],
  effective: { from: '2025-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    swapped: {
      what: 'G0566 on line {line} stands for an analysis of images.',
      why: 'It fits no behavioral-health service; G0560, safety planning, is a digit away.',
      fix: 'Check the code against the notes and correct it.',
    },
  },
  check: (line) => finding('swapped', { path: line.code.path, data: { line: line.index + 1 } }),
};

export const examples: Examples = {
  fails: [
    {
      title: 'G0566',
      fields: { 'lines[0].procedureCode': 'G0566' },
      context: { sessions: [] },
      message: 'swapped',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [{ title: 'G0560', fields: { 'lines[0].procedureCode': 'G0560' }, context: { sessions: [] } }],
};
