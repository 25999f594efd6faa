import { type Examples, finding, type Hit, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mod.invalid-code',
  title: 'Every modifier is one of the CPT or HCPCS modifiers.',
  scope: 'line',
  when: { mods: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CPT and HCPCS modifiers', edition: '2024-06' },
    { document: 'ASC X12N 005010X222A1', section: 'SV101-3 to SV101-6' },
  ],
  prevents: ['CO-4', 'CO-182', 'N822', 'N823'],
  reads: ['lines[].modifiers[]'],
  fix: 'none',
  messages: {
    unknown: {
      what: '{modifier} on line {line} is no modifier of CPT or HCPCS.',
      why: 'The payer rejects the line, or drops the modifier and pays differently.',
      fix: "Check the modifier against the visit and the payer's list, and correct or remove it.",
    },
    shape: {
      what: '"{modifier}" on line {line} is no modifier: a modifier has two letters or digits.',
      why: 'The payer rejects the line, or drops the modifier and pays differently.',
      fix: 'Correct the modifier or clear the box.',
    },
  },
  check(line, _claim, { tables }) {
    if (line.modifiers.length === 0) return notApplicable;
    const hits: Hit[] = [];
    for (const cell of line.modifiers) {
      if (cell.state !== 'value' || tables.modifier(cell.value)) continue;
      const at = { path: cell.path, data: { modifier: cell.raw, line: line.index + 1 } };
      hits.push(finding(/^[A-Z0-9]{2}$/.test(cell.value) ? 'unknown' : 'shape', at));
    }
    if (hits.length > 0) return hits;
    return line.mods.length > 0 ? pass : notApplicable;
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '9S for 95',
      fields: { 'lines[0].modifiers[0]': '9S' },
      message: 'unknown',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'one digit',
      fields: { 'lines[0].modifiers[0]': '5' },
      message: 'shape',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'the second of two',
      fields: { 'lines[0].modifiers[0]': 'AJ', 'lines[0].modifiers[1]': 'Y2' },
      message: 'unknown',
      path: 'lines[0].modifiers[1]',
    },
  ],
  passes: [
    { title: 'lower case is no difference', fields: { 'lines[0].modifiers[0]': 'aj' } },
    {
      title: 'an empty box between two',
      fields: { 'lines[0].modifiers[0]': 'AJ', 'lines[0].modifiers[1]': '', 'lines[0].modifiers[2]': 'HO' },
    },
  ],
};
