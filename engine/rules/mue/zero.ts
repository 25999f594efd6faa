import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { AT_MEDICARE, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** The biller says that Medicare does not cover it and wants the denial. */
const EXCLUDED = ['GY', 'GX'];
/** Medicare Advantage plans may take them. */
const CONSULTATION = /^992[45]\d$/;

export const rule: Rule = {
  id: 'mue.zero',
  title: 'Medicare takes no unit at all of some codes.',
  scope: 'line',
  when: { payers: ['medicare-ffs', 'medicare-advantage'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare practitioner MUE table', section: 'units of 0', edition: '2025 H2' }],
  prevents: ['CO-151', 'CO-96', 'CO-97', 'N362'],
  reads: ['lines[].procedureCode'],
  after: [
    ...UNUSABLE_CODE,
    'code.medicare-bundled',
    'code.medicare-noncovered',
    'code.medicare-consult',
    'code.medicare-98000',
  ],
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
    const code = line.code.value ?? '';
    const mue = tables.mue(code, 'medicare');
    if (!mue || (payer.kind !== 'medicare-ffs' && CONSULTATION.test(code))) return notApplicable;
    if (mue.units > 0 || line.mods.some((modifier) => EXCLUDED.includes(modifier))) return pass;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    return finding('none', {
      path: line.code.path,
      confidence: payer.kind === 'medicare-ffs' ? 'high' : 'medium',
      data: { code, line: line.index + 1 },
    });
  },
};

const report = { ...MEDICARE, 'lines[0].procedureCode': '99080' };

export const examples: Examples = {
  fails: [
    {
      title: 'a special report',
      fields: report,
      context: AT_MEDICARE,
      message: 'none',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'testimony in court; GZ does not say that it is excluded',
      fields: { ...report, 'lines[0].procedureCode': '99075', 'lines[0].modifiers[0]': 'GZ' },
      context: AT_MEDICARE,
      also: ['mod.gz-ga'],
      message: 'none',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'testimony with GY',
      fields: { ...report, 'lines[0].procedureCode': '99075', 'lines[0].modifiers[0]': 'GY' },
      context: AT_MEDICARE,
    },
    { title: 'a commercial plan', fields: { 'lines[0].procedureCode': '99080' } },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers',
      fields: report,
      context: { ...AT_MEDICARE, seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'payer'] },
    },
  ],
};
