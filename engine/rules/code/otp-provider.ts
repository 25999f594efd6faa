import type { Claim, Line } from '../../claim/claim.ts';
import type { Tables } from '../../codes/tables.ts';
import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { MEDICARE } from '../example-lines.ts';
import { OTP_BUNDLES, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

/** The non-residential opioid treatment facility. */
const PROGRAM_PLACE = '58';
/** Mental health clinics and centers. */
const CLINIC = /^261QM08/;

export const rule: Rule = {
  id: 'code.otp-provider',
  title: 'Services of an opioid treatment program are billed by the program.',
  scope: 'line',
  codes: OTP_BUNDLES,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Claims Processing Manual', section: 'chapter 39' }],
  prevents: ['CO-5', 'CO-170', 'CO-8'],
  effective: { from: '2020-01-01' },
  reads: [],
  after: UNUSABLE_CODE,
  supersedes: ['pos.otp-58'],
  fix: 'suggestion',
  messages: {
    biller: {
      what: '{code} on line {line} is billed by a clinician or a practice (taxonomy {taxonomy}).',
      why: 'Only a certified opioid treatment program that is enrolled as one is paid for it.',
      fix: "Bill under the program's NPI and taxonomy, at place 58; outside a program bill the visit, or G2086 for a month of office treatment.",
    },
  },
  check(line, claim, { payer, tables }) {
    const biller = claim.code('billing.taxonomy');
    if (biller.state === 'unseen') return notChecked("the billing provider's taxonomy can't be seen on this page");
    if (!isNoProgram(line, claim, tables)) return pass;
    return finding('biller', {
      path: line.code.path,
      evidence: [biller.path, line.place.path],
      data: { code: line.code.value ?? '', line: line.index + 1, taxonomy: biller.value ?? '' },
      ...(MEDICARE_KINDS.includes(payer.kind) ? {} : { confidence: 'medium' as const }),
    });
  },
};

/** Clinicians and their groups are none; a mental health clinic may run one, and then bills it at place 58. */
function isNoProgram({ place }: Line, claim: Claim, tables: Tables): boolean {
  const taxonomy = claim.code('billing.taxonomy').value ?? '';
  if (tables.taxonomy(taxonomy) === 'individual') return true;
  return CLINIC.test(taxonomy) && place.value !== null && place.value !== PROGRAM_PLACE;
}

const week = { ...MEDICARE, 'lines[0].procedureCode': 'G2067', 'diagnoses[0].code': 'F11.20' };
const medicare = { profile: 'medicare-ffs' as const, payerKey: 'medicare', sessions: [] };
const program = { 'lines[0].placeOfService': '58', 'billing.taxonomy': '261QM2800X' };

export const examples: Examples = {
  fails: [
    {
      title: 'by a mental health clinic in its office',
      fields: week,
      context: medicare,
      message: 'biller',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'by a physician at place 58',
      fields: { ...week, ...program, 'billing.taxonomy': '2084P0800X' },
      context: medicare,
      message: 'biller',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'by a group practice, something added to the week',
      fields: { ...week, ...program, 'lines[0].procedureCode': 'G2080', 'billing.taxonomy': '193400000X' },
      context: medicare,
      message: 'biller',
    },
  ],
  passes: [
    { title: 'by the program', fields: { ...week, ...program }, context: medicare },
    {
      title: 'at place 58 by a clinic that may run a program',
      fields: { ...week, ...program, 'billing.taxonomy': '261QM0801X' },
      context: medicare,
    },
    {
      title: 'by a rehabilitation clinic for substance use',
      fields: { ...week, ...program, 'billing.taxonomy': '261QR0405X' },
      context: medicare,
    },
  ],
  notChecked: [
    {
      title: 'no page showed who bills',
      fields: { ...week, ...program, 'billing.taxonomy': null },
      context: { ...medicare, seen: ['payer', 'lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
