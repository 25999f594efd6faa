import type { Payer } from '../../payers/payer.ts';
import { recogniseFrom } from '../../payers/recognise.ts';
import { isSecondary } from '../cob.ts';
import { MEDICARE } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** What Medicare plans have in their names; a bare brand may be a retirement plan. */
const SAYS_PLAN = /\b(medicare|advantage|hmo|ppo|snp|gold|dual|part c)\b/i;

export const rule: Rule = {
  id: 'sub.payer-mismatch-mco',
  title: "The claim goes to whoever handles the patient's claims.",
  scope: 'claim',
  when: { any: [{ facts: ['coverage'] }, { payers: ['medicare-ffs', 'medicaid'], filled: ['subscriber.planName'] }] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'Claim adjustment reason codes', section: '24 and 109' }],
  prevents: ['CO-109', 'CO-24', 'N418'],
  reads: ['payer.name'],
  fix: 'none',
  messages: {
    other: {
      what: 'The claim goes to {payer}; the eligibility answer on file names {handler}.',
      why: 'The payer on the claim is not responsible for this service, and denies it.',
      fix: 'Send it to {handler}, or look the coverage up again if it has changed.',
    },
    plan: {
      what: 'The claim goes to {payer}, but the plan name says {handler}.',
      why: 'Members of a managed plan are denied by the program itself.',
      fix: 'Send it to the plan, or correct the plan name.',
    },
  },
  check(claim, { payer, facts }) {
    const handler = facts.coverage?.payerName?.trim();
    if (handler) {
      const { raw, path } = claim.text('payer.name');
      if (isSame(payer, raw, handler)) return pass;
      return finding('other', { path, data: { payer: payer.name, handler }, private: true });
    }
    if (!isProgram(payer)) return notApplicable;
    const plan = claim.text('subscriber.planName');
    if (plan.value === null || isSecondary(claim)) return notApplicable;
    const medicare = payer.kind === 'medicare-ffs';
    const named = recogniseFrom(plan.value, '', medicare && SAYS_PLAN.test(plan.value) ? 'MEDICARE' : '', {});
    if (named.kind !== (medicare ? 'medicare-advantage' : 'medicaid') || isProgram(named)) return pass;
    return finding('plan', {
      path: 'payer.name',
      data: { payer: payer.name, handler: plan.value },
      evidence: [plan.path],
    });
  },
};

/** Medicare itself, or a state's own Medicaid program. */
function isProgram({ kind, key }: Payer): boolean {
  return kind === 'medicare-ffs' || (kind === 'medicaid' && /^medicaid/.test(key ?? ''));
}

/** Whether two names are one payer: by their profile where both have one, else by their first word. */
function isSame(payer: Payer, name: string, handler: string): boolean {
  const other = recogniseFrom(handler, '', '', {});
  if (other.key && payer.key) return familyOf(other.key) === familyOf(payer.key);
  const [a, b] = [name, handler].map((text) => /[a-z0-9]{3,}/.exec(text.toLowerCase())?.[0]);
  return a === undefined || a === b;
}

/** Names that share their claims address: Optum is UnitedHealthcare's, Blue Cross plans pass claims on to each other. */
function familyOf(key: string): string {
  if (key === 'optum-bh') return 'uhc';
  return /^(bcbs|anthem)/.test(key) ? 'blue' : key;
}

const handled = (payerName: string) => ({ coverage: { payerName } });

export const examples: Examples = {
  fails: [
    {
      title: 'behavioral health is carved out',
      context: handled('Carelon Behavioral Health'),
      message: 'other',
      path: 'payer.name',
    },
    {
      title: 'Medicare, but the patient has a plan',
      fields: MEDICARE,
      context: { profile: 'medicare-ffs', payerKey: 'medicare-ffs', ...handled('Humana Gold Plus HMO') },
      message: 'other',
    },
    {
      title: 'the plan name on a Medicare claim',
      fields: { ...MEDICARE, 'subscriber.planName': 'Aetna Medicare PPO' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
      message: 'plan',
    },
  ],
  passes: [
    { title: 'the same payer in other words', context: handled('AETNA LIFE INSURANCE') },
    {
      title: 'a plan nobody knows, by two of its names',
      fields: { 'payer.name': 'Harborline Health Plan' },
      context: { payerKey: null, ...handled('Harborline PPO') },
    },
    {
      title: "a company of the payer's own",
      fields: { 'payer.name': 'UnitedHealthcare' },
      context: { payerKey: 'uhc', ...handled('Optum') },
    },
    { title: 'a plan of its own', fields: { 'subscriber.planName': 'Aetna Choice POS II' } },
    {
      title: 'a supplement beside Medicare',
      fields: { ...MEDICARE, 'subscriber.planName': 'AARP Medicare Supplement' },
      context: { profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
    },
  ],
};
