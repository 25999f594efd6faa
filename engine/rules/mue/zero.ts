import { AT_MEDICARE, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { MEDICARE_KINDS } from '../kinds/per-period.ts';
import { modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** The biller says that Medicare does not cover it and wants the denial. */
const EXCLUDED = ['GY', 'GX'];

export const rule: Rule = {
  id: 'mue.zero',
  title: 'Medicare takes no unit at all of some codes.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare practitioner MUE table', section: 'units of 0', edition: '2025 H2' }],
  prevents: ['CO-151', 'CO-96', 'CO-97', 'N362'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    none: {
      what: 'Medicare takes no unit of {code} (line {line}).',
      why: 'Its limit a day is zero: the code is not covered, or never paid by itself.',
      fix: 'Take line {line} out; if a denial is wanted for another payer or the patient, GY says so.',
    },
  },
  check(line, claim, { payer, tables }) {
    if (!MEDICARE_KINDS.includes(payer.kind)) return notApplicable;
    const mue = tables.mue(line.code.value ?? '', 'medicare');
    if (!mue) return notApplicable;
    if (mue.units > 0 || line.mods.some((modifier) => EXCLUDED.includes(modifier))) return pass;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    return finding('none', {
      path: line.code.path,
      confidence: payer.kind === 'medicare-ffs' ? 'high' : 'medium',
      data: { code: line.code.value ?? '', line: line.index + 1 },
    });
  },
};

const explaining = { ...MEDICARE, 'lines[0].procedureCode': '90887' };

export const examples: Examples = {
  fails: [
    {
      title: 'explaining results to the family',
      fields: explaining,
      context: AT_MEDICARE,
      message: 'none',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'GZ does not say that it is excluded',
      fields: { ...explaining, 'lines[0].procedureCode': '90882', 'lines[0].modifiers[0]': 'GZ' },
      context: AT_MEDICARE,
      message: 'none',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'with GY', fields: { ...explaining, 'lines[0].modifiers[0]': 'GY' }, context: AT_MEDICARE },
    { title: 'a commercial plan', fields: { 'lines[0].procedureCode': '90887' } },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers',
      fields: explaining,
      context: { ...AT_MEDICARE, seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'payer'] },
    },
  ],
};
