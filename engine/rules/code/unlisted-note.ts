import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

/** Codes for what has no code. */
const UNLISTED: readonly string[] = ['90899', '96999', '97039', '97139', '97799', '99199', '99429', '99499', '99600'];

export const rule: Rule = {
  id: 'code.unlisted-note',
  title: 'An unlisted service says what it was.',
  scope: 'line',
  codes: UNLISTED,
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 Claim Form Reference Instruction Manual', section: 'item 24, shaded line' },
    { document: 'ASC X12N 005010X222A1', section: 'SV101-7' },
  ],
  prevents: ['CO-163', 'CO-226', 'CO-252', 'M51'],
  reads: [],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    bare: {
      what: '{code} on line {line} is an unlisted service, and nothing says what it was.',
      why: 'Without a description the payer cannot price it and asks for records or denies it.',
      fix: 'Add a short description to the line (the shaded part of 24) and name a code it can be compared with.',
    },
  },
  check(line, claim) {
    const boxes = [claim.text(`lines[${line.index}].note`), claim.text('claim.additionalInfo')];
    if (boxes.some(({ state }) => state === 'value')) return pass;
    if (boxes.some(({ state }) => state === 'unseen')) {
      return notChecked(`the note of line ${line.index + 1} can't be seen on this page`);
    }
    return finding('bare', {
      path: line.code.path,
      evidence: boxes.map(({ path }) => path),
      data: { code: line.code.value ?? '', line: line.index + 1 },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'no description',
      fields: { 'lines[0].procedureCode': '90899' },
      context: { sessions: [] },
      message: 'bare',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'a description on the line',
      fields: { 'lines[0].procedureCode': '90899', 'lines[0].note': 'Equine-assisted session, compare 90834' },
      context: { sessions: [] },
    },
    {
      title: 'a description in box 19',
      fields: { 'lines[0].procedureCode': '99499', 'claim.additionalInfo': 'Unlisted E/M, compare 99213' },
      context: { sessions: [] },
    },
  ],
  notChecked: [
    {
      title: 'the page shows no note',
      fields: { 'lines[0].procedureCode': '90899' },
      context: { seen: ['lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
