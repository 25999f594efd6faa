import type { Claim, Line } from '../../claim/claim.ts';
import { OHIO_MEDICAID } from '../example-lines.ts';
import { diagnosis, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule, RuleContext } from '../rule.ts';

/** State codes for treating substance use. Assessments, screenings and prevention need no disorder yet. */
const SUBSTANCE = ['H0005', 'H0006', 'H0007', 'H0008', 'H0009', 'H0010', 'H0011', 'H0012', 'H0013', 'H0014', 'H0015'];
const PROGRAM = ['H0016', 'H0022', 'H0047', 'H2034', 'H2035', 'H2036', 'T1006', 'T1007', 'T1012'];
/** Counseling of any kind unless the claim says otherwise. */
const COUNSELING = 'H0004';
/**
 * Substance use other than nicotine, abuse of other substances, use in pregnancy; gambling, which several states
 * treat in the same programs; and observation, which youth programs bill before the diagnosis.
 */
const FITS = /^(F1[0-689]|F55|F630|O993[12]|Z0389)/;
/** Program of rehabilitation from substances, methadone clinic, residential program: 261QR0405X, 261QM2800X, 3245. */
const CLINIC = /^(261Q(R0405|M2800)|3245)/;

export const rule: Rule = {
  id: 'pair.sud-h-codes',
  title: 'A service for substance use points to a substance use disorder.',
  scope: 'line',
  codes: [...SUBSTANCE, ...PROGRAM, COUNSELING],
  severity: 'error',
  confidence: 'high',
  sources: [{ document: "State Medicaid programs' substance use treatment manuals" }],
  prevents: ['CO-11'],
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'suggestion',
  messages: {
    none: {
      what: 'Line {line} bills {code}, a service for substance use, with {diagnoses}.',
      why: 'Programs pay it for substance use disorders only; nicotine alone does not count.',
      fix: 'Point to the substance use disorder in the record, or correct the code of the service.',
    },
  },
  check: diagnosis({ message: 'none', when: isSubstanceService, fails: none(FITS) }),
};

function isSubstanceService({ code, mods }: Line, claim: Claim, { facts }: RuleContext): boolean {
  if (code.value !== COUNSELING || mods.includes('HF') || mods.includes('HG')) return true;
  return facts.practice?.part2Program === true || CLINIC.test(claim.code('billing.taxonomy').value ?? '');
}

const line = (code: string, diagnosis: string, modifier = '') => ({
  ...OHIO_MEDICAID,
  'lines[0].procedureCode': code,
  'lines[0].modifiers[0]': modifier,
  'diagnoses[0].code': diagnosis,
});
const context = { profile: 'medicaid-OH' as const, payerKey: null, contract: null, sessions: [] };

export const examples: Examples = {
  fails: [
    {
      title: 'group counseling for anxiety',
      fields: line('H0005', 'F41.1'),
      context,
      message: 'none',
      path: 'lines[0].diagnosisPointers',
    },
    { title: 'nicotine alone', fields: line('H0006', 'F17.210'), context, message: 'none' },
    { title: 'counseling marked as for substance use', fields: line('H0004', 'F33.1', 'HF'), context, message: 'none' },
    {
      title: 'counseling in a substance use program',
      fields: { ...line('H0004', 'F33.1'), 'billing.taxonomy': '261QR0405X' },
      context,
      message: 'none',
    },
  ],
  passes: [
    { title: 'alcohol', fields: line('H0005', 'F10.20'), context },
    { title: 'counseling of any kind', fields: line('H0004', 'F33.1'), context },
    { title: 'an assessment may find nothing', fields: line('H0001', 'Z03.89'), context },
    { title: 'opioids in remission', fields: line('H0006', 'F11.21'), context },
  ],
};
