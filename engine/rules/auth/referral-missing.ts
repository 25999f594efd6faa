import { placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { CRISIS } from '../groups.ts';
import { isHmo } from '../hmo.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule, type RuleContext } from '../rule.ts';

const BOX = 'claim.priorAuthorizationNumber';
const REFERRING = placeOf('referring.npi');

export const rule: Rule = {
  id: 'auth.referral-missing',
  title: 'Where the payer pays on a referral only, its number is on the claim.',
  scope: 'claim',
  when: { any: [{ payers: ['va', 'tricare'] }, { payers: ['commercial'], filled: ['referring.npi'], hmo: true }] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: '38 CFR', section: '17.4020 (VA community care)' },
    { document: '32 CFR', section: '199.17 (TRICARE Prime)' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2300 REF 9F' },
  ],
  prevents: ['CO-288', 'CO-197'],
  reads: [],
  supersedes: ['auth.missing'],
  fix: 'none',
  messages: {
    va: {
      what: 'The claim has no referral number.',
      why: 'VA Community Care pays only what the VA has referred, and finds the referral by its number.',
      fix: 'Enter the number of the VA referral, VA and ten digits or more.',
    },
    'active-duty': {
      what: 'The claim has no referral number, and the patient is on active duty.',
      why: 'TRICARE Prime pays care of active-duty members outside a military clinic on a referral only.',
      fix: 'Enter the referral number of the regional contractor.',
    },
    hmo: {
      what: 'The plan is an HMO and box 17 names who referred the patient, but the claim has no referral number.',
      why: 'HMO plans that work with referrals find them by number.',
      fix: 'Enter the referral number, unless the plan gives none.',
      severity: 'warning',
    },
  },
  check(claim, context) {
    const need = needOf(claim, context);
    // A crisis can't wait for a referral.
    if (!need || claim.lines.every(({ code }) => CRISIS.includes(code.value ?? ''))) return notApplicable;
    const { state } = claim.text(BOX);
    const isEntered = claim.lines.some(
      ({ index }) => claim.text(`lines[${index}].priorAuthorizationNumber`).state === 'value',
    );
    if (state === 'value' || isEntered) return pass;
    if (state === 'unseen') return notChecked("the referral number wasn't read on this page");
    if (need === 'unknown') return notChecked("whether the patient is on active duty isn't known");
    const codes = claim.lines.flatMap(({ code, dateFrom }) => [code.path, dateFrom.path]);
    return finding(need, { path: BOX, evidence: ['payer.name', ...codes] });
  },
};

function needOf(claim: Claim, { payer, facts }: RuleContext): 'va' | 'active-duty' | 'hmo' | 'unknown' | undefined {
  if (payer.kind === 'va') return payer.key === 'champva' ? undefined : 'va';
  if (payer.kind === 'tricare') {
    const onDuty = facts.patientFacts?.activeDuty ?? null;
    if (onDuty !== null) return onDuty ? 'active-duty' : undefined;
    // Spouses and children need none for outpatient mental health.
    const { value: relationship } = claim.relationship();
    return /\bprime\b/i.test(planOf(claim)) && relationship === 'Self' ? 'unknown' : undefined;
  }
  if (payer.kind !== 'commercial' || !claim.holds(REFERRING)) return undefined;
  return isHmo(claim) ? 'hmo' : undefined;
}

function planOf(claim: Claim): string {
  return `${claim.text('subscriber.planName').raw} ${claim.text('payer.name').raw}`;
}

const va = { 'payer.name': 'VA Community Care Network', 'payer.id': 'VACCN', 'claim.type': 'OTHER' };
const asVa = { profile: 'va' as const, payerKey: 'va-ccn' };
const tricare = { 'payer.name': 'TRICARE East Prime', 'payer.id': 'TREST', 'claim.type': 'TRICARE' };
const asTricare = { profile: 'tricare' as const, payerKey: 'tricare-east' };

export const examples: Examples = {
  fails: [
    { title: 'VA community care', fields: va, context: asVa, message: 'va', path: BOX },
    {
      title: 'an active-duty member with TRICARE Prime',
      fields: tricare,
      context: { ...asTricare, patientFacts: { activeDuty: true } },
      message: 'active-duty',
    },
    {
      title: 'an HMO and a referring provider',
      fields: {
        'subscriber.planName': 'Aetna HMO',
        'referring.name': 'Lee Marsh',
        'referring.qualifier': 'DN',
        'referring.npi': '1245319599',
      },
      message: 'hmo',
    },
  ],
  passes: [
    {
      title: 'the VA referral is there',
      fields: { ...va, [BOX]: 'VA0012345678' },
      context: { ...asVa, authorizations: undefined },
    },
    {
      title: 'a spouse with TRICARE Prime',
      fields: tricare,
      context: { ...asTricare, patientFacts: { activeDuty: false } },
    },
    {
      title: 'CHAMPVA wants none',
      fields: { 'payer.name': 'CHAMPVA', 'payer.id': '84146', 'claim.type': 'CHAMPVA' },
      context: { profile: 'va', payerKey: 'champva' },
    },
    { title: 'a PPO', fields: { 'subscriber.planName': 'Aetna PPO' } },
  ],
  notChecked: [{ title: 'TRICARE Prime, and nobody said whether on active duty', fields: tricare, context: asTricare }],
};
