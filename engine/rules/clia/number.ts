import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Presumptive and definitive drug tests, and the other laboratory tests a behavioral-health practice runs. */
const LAB = [
  '80305',
  '80306',
  '80307',
  'G0480',
  'G0481',
  'G0482',
  'G0483',
  'G0659',
  '81002',
  '81003',
  '81025',
  '82075',
  '82947',
  '82962',
  '83036',
  '85018',
  '87804',
  '80061',
  '80178',
];
/** Two digits of the state, D, seven digits. */
const CLIA = /^(CLIA#?:?)?\d{2}D\d{7}$/;
/** Programs that always want the number; other payers do where the claim says the test is a waived one. */
const ALWAYS = new Set(['medicare-ffs', 'medicare-advantage', 'medicaid', 'tricare']);

export const rule: Rule = {
  id: 'clia.number',
  title: "A laboratory test carries the laboratory's CLIA number.",
  scope: 'claim',
  codes: LAB,
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 16, 70' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2300 REF X4' },
  ],
  prevents: ['MA120', 'CO-16', 'CO-B7'],
  reads: [],
  fix: 'none',
  messages: {
    missing: {
      what: 'Line {line} bills {code}, a laboratory test, without the CLIA number.',
      why: 'By law only certified laboratories are paid; without the number the line is returned.',
      fix: "Enter your CLIA number in box 23, such as 36D0123456; the laboratory's own where it was sent out.",
    },
    shape: {
      what: 'Line {line} bills {code}, a laboratory test, and box 23 holds {text}, which is no CLIA number.',
      why: 'By law only certified laboratories are paid; without the number the line is returned.',
      fix: 'Enter the CLIA number: two digits, D, seven digits. An authorization number goes on a claim of its own.',
    },
  },
  check(claim, { payer }) {
    const line = claim.lines.find(
      ({ code, mods }) => LAB.includes(code.value ?? '') && (ALWAYS.has(payer.kind) || mods.includes('QW')),
    );
    if (!line) return notApplicable;
    const own = claim.id(`lines[${line.index}].priorAuthorizationNumber`);
    const cells = [claim.id('claim.priorAuthorizationNumber'), own];
    if (cells.some(({ value }) => value !== null && CLIA.test(value))) return pass;
    const [box] = cells;
    if (!box || box.state === 'unseen') return notChecked("box 23, where the CLIA number stands, wasn't read");
    return finding(box.value === null ? 'missing' : 'shape', {
      path: box.path,
      data: { line: line.index + 1, code: line.code.value ?? '', text: box.raw },
      evidence: [line.code.path],
    });
  },
};

const screen = (number: string | null, modifier = 'QW') => ({
  'lines[0].procedureCode': '80305',
  'lines[0].modifiers[0]': modifier,
  'claim.priorAuthorizationNumber': number,
  'diagnoses[0].code': 'F11.20',
});
const context = { sessions: [], authorizations: undefined };

export const examples: Examples = {
  fails: [
    { title: 'no number', fields: screen(''), context, message: 'missing', path: 'claim.priorAuthorizationNumber' },
    { title: 'an authorization in its place', fields: screen('A2217088'), context, message: 'shape' },
    { title: 'a digit short', fields: screen('36D012345'), context, message: 'shape' },
  ],
  passes: [
    { title: 'the number', fields: screen('36D0123456'), context },
    { title: 'with dashes, small letters', fields: screen('36-d0123456'), context },
    { title: 'a commercial plan and a test not marked as waived', fields: screen('', ''), context },
  ],
  notChecked: [
    { title: 'not on this page', fields: screen(null), context: { ...context, seen: ['lines', 'diagnoses', 'payer'] } },
  ],
};
