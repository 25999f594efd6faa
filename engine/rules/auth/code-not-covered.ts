import { authorizationOf, covers, NOT_LOADED, names } from '../authorization.ts';
import { authorization, inOffice, SECOND_LINE } from '../example-lines.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule: Rule = {
  id: 'auth.code-not-covered',
  title: 'The authorization on the claim is for the code on the line.',
  scope: 'line',
  when: { authorization: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '15' },
    { document: 'The authorization on file' },
  ],
  prevents: ['CO-15', 'CO-197'],
  reads: ['lines[].procedureCode'],
  after: ['code.missing', 'auth.member-mismatch', 'code.format', 'code.unknown'],
  fix: 'none',
  messages: {
    'other-code': {
      what: 'Authorization {number} is for {approved}, but line {line} bills {code}.',
      why: 'The payer denies a code it did not approve.',
      fix: 'Bill the code that was approved if that is what was done, or ask the payer to add {code}.',
    },
    beside: {
      what: 'Authorization {number} is for {approved}, not for {code} on line {line}.',
      why: 'If the plan wants an authorization for {code} too, the line is denied.',
      fix: 'Make sure {code} goes without, or ask the payer to add it.',
      severity: 'warning',
    },
  },
  check(line, claim, { facts }) {
    const code = line.code.value;
    if (code === null) return notApplicable;
    const match = authorizationOf(line, claim, facts);
    if (match.kind === 'unknown') return notChecked(NOT_LOADED);
    if (match.kind !== 'on-file') return notApplicable;
    const { records } = match;
    if (records.some((record) => record.procedureCodes && covers(record, code))) return pass;
    if (records.some(({ procedureCodes }) => !procedureCodes)) {
      return notChecked(`the codes of authorization ${match.number} aren't recorded`);
    }
    const approved = listed([...new Set(records.flatMap(({ procedureCodes = [] }) => procedureCodes))]);
    // A number in box 23 may be meant for another line of the claim.
    const coversOther = claim.lines.some(
      (other) => other !== line && other.code.value && records.some((record) => covers(record, other.code.value ?? '')),
    );
    const demanded = facts.authorizationRequired?.some(({ procedureCodes }) => names(procedureCodes, code));
    return finding(coversOther && !demanded && !isOwn(match.path) ? 'beside' : 'other-code', {
      path: line.code.path,
      data: { number: records[0]?.number ?? match.number, approved, line: line.index + 1, code },
      evidence: [match.path],
      private: true,
    });
  },
};

/** Whether the number stands in the line's own box. */
function isOwn(path: string): boolean {
  return path.startsWith('lines[');
}

const record = (...procedureCodes: string[]) => authorization({ procedureCodes, unitsApproved: 40 });
const typed = { 'claim.priorAuthorizationNumber': 'A2217' };

export const examples: Examples = {
  fails: [
    {
      title: 'approved for 90837, billed as 90834',
      fields: typed,
      context: { authorizations: [record('90837')] },
      message: 'other-code',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'another line of the claim is the one that was approved',
      fields: {
        ...typed,
        ...SECOND_LINE,
        'lines[1].dateFrom': '11/09/2026',
        'lines[1].dateTo': '11/09/2026',
        'lines[1].procedureCode': '90832',
        'lines[1].charge': '100.00',
        'claim.totalCharge': '250.00',
      },
      context: {
        authorizations: [record('90832')],
        sessions: inOffice(45, 30),
      },
      message: 'beside',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'approved for both', fields: typed, context: { authorizations: [record('90837', '90834')] } },
    { title: 'a range', fields: typed, context: { authorizations: [record('90832-90837')] } },
    { title: 'not limited to codes', fields: typed, context: { authorizations: [record()] } },
  ],
  notChecked: [
    { title: 'nobody loaded the authorizations', fields: typed, context: { authorizations: undefined } },
    {
      title: 'its codes are not recorded',
      fields: typed,
      context: { authorizations: [{ ...record(), procedureCodes: undefined }] },
    },
  ],
};
