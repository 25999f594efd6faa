import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const SHAPE = /^(\d{4}[0-9FTUAM]|[A-V]\d{4})$/;
/** Local codes that some state Medicaid programs still use. */
const LOCAL = /^[W-Z]\d{4}$/;
const WITH_MODIFIERS = /^(\d{4}[0-9FTUAM]|[A-V]\d{4})[-,.:/]?((?:[-,.]?[A-Z0-9]{2}){1,4})$/;
/** A list that shows the code with its label is not the biller's mistake. */
const LABELLED = /^\s*(\d{4}[0-9FTUAM]|[A-V]\d{4})(?:\s+|\s*[-–—:(,]\s*)[A-Za-z][A-Za-z /]{4,}/i;
/** Letters typed for the digit they look like. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };

export const rule: Rule = {
  id: 'code.format',
  title: 'The procedure code has the shape of a CPT or HCPCS code.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ASC X12N 005010X222A1', section: 'SV101-2' },
    { document: 'CPT and HCPCS Level II code sets' },
  ],
  prevents: ['CO-181', 'M51'],
  reads: ['lines[].procedureCode'],
  fix: 'suggestion',
  messages: {
    typo: {
      what: '"{code}" has a letter where a digit belongs; {right} is a code.',
      why: 'A code the payer cannot find is rejected before anybody looks at the claim.',
      fix: 'Enter {right} if that was meant.',
    },
    modifierInside: {
      what: '"{code}" holds the code {right} and modifiers in one box.',
      why: 'The payer reads the whole box as one code and cannot find it.',
      fix: 'Leave {right} in this box and put {modifiers} into the modifier boxes.',
    },
    shape: {
      what: '"{code}" is no CPT or HCPCS code: those have five characters, such as 90834 or H0031.',
      why: 'A code the payer cannot find is rejected before anybody looks at the claim.',
      fix: 'Check the code against the visit note and type it again.',
    },
  },
  check(line, _claim, { tables, payer }) {
    if (line.code.state === 'blank') return notApplicable;
    if (line.code.state !== 'value') return notChecked(codeUnread(line.index));
    const code = line.code.value;
    if (tables.procedure(code) || SHAPE.test(code)) return pass;
    if (LOCAL.test(code) && (payer.kind === 'medicaid' || payer.kind === 'unknown')) return pass;
    if (LABELLED.test(line.code.raw)) {
      return notChecked(`the procedure code of line ${line.index + 1} stands with words in one box`);
    }
    const path = line.code.path;
    const right = [digits(code, 0), digits(code, 1)].find((text) => SHAPE.test(text) && tables.knowsCode(text));
    if (right) return finding('typo', { path, data: { code: line.code.raw, right } });
    const parts = WITH_MODIFIERS.exec(code);
    if (parts?.[1] && parts[2]) {
      const modifiers = parts[2].match(/[A-Z0-9]{2}/g)?.join(', ') ?? '';
      return finding('modifierInside', { path, data: { code: line.code.raw, right: parts[1], modifiers } });
    }
    return finding('shape', { path, data: { code: line.code.raw } });
  },
};

function codeUnread(index: number): string {
  return `the procedure code of line ${index + 1} wasn't read`;
}

/** The code with every look-alike letter from place `from` on turned into its digit. */
function digits(code: string, from: number): string {
  return [...code].map((char, at) => (at < from ? char : (LOOKALIKES[char] ?? char))).join('');
}

export const examples: Examples = {
  fails: [
    {
      title: 'the letter O for a zero',
      fields: { 'lines[0].procedureCode': '9O834' },
      message: 'typo',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'code and modifier in one box',
      fields: { 'lines[0].procedureCode': '90834-95' },
      message: 'modifierInside',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'four digits',
      fields: { 'lines[0].procedureCode': '9083' },
      message: 'shape',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a local code at a commercial payer',
      fields: { 'lines[0].procedureCode': 'W1793' },
      message: 'shape',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'lower case and blanks are no difference', fields: { 'lines[0].procedureCode': ' h0031 ' } },
    {
      title: 'a Category III code ends in T',
      fields: { 'lines[0].procedureCode': '0373T', 'lines[0].units': '3', 'diagnoses[0].code': 'F84.0' },
    },
  ],
  notChecked: [
    {
      title: 'the list runs the code and its label together',
      fields: { 'lines[0].procedureCode': '90834-Psychotherapy 45' },
    },
    {
      title: 'the page never showed the code column',
      fields: { 'lines[0].procedureCode': null },
      context: { seen: ['lines[0].dateFrom', 'lines[0].charge'] },
    },
  ],
};
