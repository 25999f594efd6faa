import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Mileage, supplies and drugs are billed in parts of a unit. */
const FRACTIONAL = /^[AJ]\d{4}$/;

export const rule: Rule = {
  id: 'units.positive-integer',
  title: 'Units are a whole number of one or more.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 24G' },
    { document: 'ASC X12N 005010X222A1', section: 'SV104' },
  ],
  prevents: ['M53'],
  reads: ['lines[].units'],
  judgesShape: ['lines[].units'],
  fix: 'none',
  messages: {
    missing: {
      what: 'Line {line} has no units.',
      why: 'A line without units is returned before anybody looks at it.',
      fix: 'Enter the units; one session is 1.',
    },
    tooSmall: {
      what: 'Line {line} has {units} units.',
      why: 'Units start at 1; the line is returned.',
      fix: 'Enter the units that were given, or remove the line.',
    },
    fraction: {
      what: 'Line {line} has {units} units, which is not a whole number.',
      why: 'Behavioral-health codes are billed in whole units; the line is returned.',
      fix: 'Round to the whole units the documented minutes support.',
    },
    word: {
      what: 'Line {line} has "{units}" where the units belong.',
      why: 'Units are a number; the line is returned.',
      fix: 'Enter the units as a number.',
    },
  },
  check(line) {
    const { units } = line;
    if (units.value !== null && units.value > 0 && Number.isInteger(units.value)) return pass;
    const at = { path: units.path, data: { line: line.index + 1, units: units.raw } };
    if (units.state === 'blank') return finding('missing', at);
    if (units.state === 'odd') {
      return /\d/.test(units.raw)
        ? notChecked(`the units of line ${line.index + 1} are in a form that isn't understood`)
        : finding('word', at);
    }
    if (units.state !== 'value') return pass;
    if (units.value <= 0) return finding('tooSmall', at);
    return FRACTIONAL.test(line.code.value ?? '') ? notApplicable : finding('fraction', at);
  },
};

export const examples: Examples = {
  fails: [
    { title: 'nothing in the box', fields: { 'lines[0].units': '' }, message: 'missing', path: 'lines[0].units' },
    { title: 'zero', fields: { 'lines[0].units': '0' }, message: 'tooSmall', path: 'lines[0].units' },
    { title: 'less than zero', fields: { 'lines[0].units': '-1' }, message: 'tooSmall', path: 'lines[0].units' },
    { title: 'one and a half', fields: { 'lines[0].units': '1.5' }, message: 'fraction', path: 'lines[0].units' },
    { title: 'a word', fields: { 'lines[0].units': 'one' }, message: 'word', path: 'lines[0].units' },
  ],
  passes: [
    { title: '1.0 is one', fields: { 'lines[0].units': '1.0' } },
    { title: '001 is one', fields: { 'lines[0].units': '001' } },
  ],
  notChecked: [
    { title: 'the unit word beside the number', fields: { 'lines[0].units': 'UN1' } },
    {
      title: 'the page never showed units',
      fields: { 'lines[0].units': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
