import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

const SHAPE = /^(\d{4}[0-9FTUAM]|[A-V]\d{4})$/;

export const rule: Rule = {
  id: 'code.unknown',
  title: 'The procedure code is in one of the code tables.',
  scope: 'line',
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'CPT and HCPCS codes named in the loaded tables' }],
  prevents: ['CO-181', 'M51'],
  reads: ['lines[].procedureCode'],
  after: ['code.format'],
  fix: 'none',
  messages: {
    unknown: {
      what: '{code} is in none of the code lists loaded here.',
      why: 'It may be a slip, or a code newer than the lists; payers reject codes they cannot find.',
      fix: 'Look {code} up in the current CPT or HCPCS book before sending.',
    },
  },
  check(line, _claim, { tables }) {
    const code = line.code.value;
    if (code === null) return notApplicable;
    // No table holds a code of another shape; the catalogue is the quickest to ask, and has nearly every one.
    if (tables.procedure(code) || tables.knowsCode(code)) return pass;
    if (!SHAPE.test(code)) return notApplicable;
    return finding('unknown', { path: line.code.path, data: { code } });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'two digits swapped into no code',
      fields: { 'lines[0].procedureCode': '90843' },
      message: 'unknown',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'an H code that does not exist',
      fields: { 'lines[0].procedureCode': 'H9999' },
      message: 'unknown',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'a psychiatric evaluation', fields: { 'lines[0].procedureCode': '90791' } },
    { title: 'a Level II code outside behavioral health', fields: { 'lines[0].procedureCode': 'S0215' } },
  ],
};
