import type { Claim, Line } from '../../claim/claim.ts';
import { ABA } from '../groups.ts';
import { isHmo } from '../hmo.ts';
import { providerOf, standingOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule, type RuleContext } from '../rule.ts';
import { lineNames, listed } from '../words.ts';

const BOXES = ['referring.npi', 'referring.name', 'referring.lastName'] as const;
/** Psychological and neuropsychological tests: diagnostic tests, which Medicare pays on an order (42 CFR 410.32). */
const TESTS = new Set([
  '96116',
  '96121',
  '96130',
  '96131',
  '96132',
  '96133',
  '96136',
  '96137',
  '96138',
  '96139',
  '96146',
]);
/** Services TRICARE pays on a referral only: the autism demonstration, and tests. */
const TRICARE = new Set([...ABA, ...TESTS]);
/** Clinical psychologists test without an order (MBPM chapter 15, 80.2); other psychologists are independent ones. */
const CLINICAL = /\b(PHD|PSYD|EDD)\b|CLINICAL|103TC|103G/;

type Reason = 'medicare-tests' | 'tricare' | 'hmo';

export const rule: Rule = {
  id: 'prov.referring-required',
  title: 'Where the payer wants a referral or an order, the claim names who gave it.',
  scope: 'claim',
  when: {
    any: [
      { payers: ['medicare-ffs'], billed: [...TESTS] },
      { payers: ['tricare'], billed: [...TRICARE] },
      { payers: ['commercial'], hmo: true },
    ],
  },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.4 item 17' },
    { document: 'Medicare Benefit Policy Manual', section: 'chapter 15, 80.2' },
    { document: 'TRICARE Operations Manual', section: 'autism care demonstration' },
  ],
  prevents: ['CO-183', 'CO-184', 'N265', 'N276', 'N286'],
  reads: [],
  fix: 'none',
  messages: {
    'medicare-tests': {
      what: 'The claim names nobody who ordered the tests on {lines} ({codes}).',
      why: 'Medicare pays diagnostic tests on the order of the treating provider; only a clinical psychologist tests without one.',
      fix: 'Enter the name and NPI of who ordered the tests in box 17, with DK.',
    },
    tricare: {
      what: 'TRICARE wants a referral for {codes} on {lines}; the claim has neither its number nor a name in box 17.',
      why: 'TRICARE pays these services on a referral only.',
      fix: 'Enter the name and NPI of who referred the patient, with DN.',
    },
    hmo: {
      what: 'The plan is an HMO, and the claim has neither a referring provider nor a referral number.',
      why: 'Some HMO plans want a referral even for behavioral health; others let members come by themselves.',
      fix: "Look it up in the plan's benefits, and enter the referral if one is wanted.",
    },
  },
  check(claim, context) {
    let reason: Reason | undefined;
    const lines: Line[] = [];
    for (const line of claim.lines) {
      const found = reasonOf(line, claim, context);
      if (!found) continue;
      reason ??= found;
      lines.push(line);
    }
    if (!reason) return notApplicable;
    const boxes = BOXES.map((path) => claim.text(path).state);
    if (boxes.includes('value')) return pass;
    const number = claim.text('claim.priorAuthorizationNumber').state;
    // With plans the number of a referral or authorization tells who gave it.
    if (reason !== 'medicare-tests' && number === 'value') return pass;
    if (boxes.includes('unseen') || (reason !== 'medicare-tests' && number === 'unseen')) {
      return notChecked("box 17 wasn't read on this page");
    }
    return finding(reason, {
      path: 'referring.npi',
      data: { codes: listed([...new Set(lines.map(({ code }) => code.value ?? ''))]), lines: lineNames(lines) },
      evidence: ['payer.name', 'claim.priorAuthorizationNumber', ...lines.map(({ code }) => code.path)],
    });
  },
};

function reasonOf(line: Line, claim: Claim, context: RuleContext): Reason | undefined {
  const { payer, facts } = context;
  const code = line.code.value ?? '';
  if (payer.kind === 'medicare-ffs')
    return TESTS.has(code) && needsOrder(line, claim, context) ? 'medicare-tests' : undefined;
  if (payer.kind === 'tricare') return TRICARE.has(code) ? 'tricare' : undefined;
  if (payer.kind !== 'commercial') return undefined;
  if (facts.coverage?.network === 'out') return undefined;
  return isHmo(claim) ? 'hmo' : undefined;
}

/** True for technician work and psychologists who aren't clinical ones; who may order tests orders their own. */
function needsOrder(line: Line, claim: Claim, { facts }: RuleContext): boolean {
  const standing = standingOf(line, claim, facts);
  const isTechnicians = line.code.value === '96138' || line.code.value === '96139';
  if (!standing) return false;
  if (!standing.classes.includes('PSY')) return isTechnicians;
  const taxonomy = providerOf(line.renderingNpi.value, facts)?.taxonomy ?? '';
  return !CLINICAL.test(`${standing.from} ${taxonomy}`.toUpperCase().replaceAll('.', ''));
}

const medicare = {
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
};
const by = (credential: string | null, taxonomy: string) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare-ffs',
  practice: { npi: '1993999998', providers: [{ npi: '1234567893', credential, taxonomy }] },
});
const test = { ...medicare, 'lines[0].procedureCode': '96138' };
const tricare = { 'payer.name': 'TRICARE East', 'payer.id': 'TREST', 'claim.type': 'TRICARE' };
const onTricare = { profile: 'tricare' as const, payerKey: 'tricare-east' };

export const examples: Examples = {
  fails: [
    {
      title: 'technician work under a physician',
      fields: test,
      context: by('MD', '2084P0800X'),
      also: ['testing.eval-required'],
      message: 'medicare-tests',
      path: 'referring.npi',
    },
    {
      title: 'a school psychologist',
      fields: { ...medicare, 'lines[0].procedureCode': '96130' },
      context: by(null, '103TS0200X'),
      message: 'medicare-tests',
    },
    {
      title: 'testing at TRICARE',
      fields: { ...tricare, 'lines[0].procedureCode': '96130' },
      context: onTricare,
      message: 'tricare',
    },
    { title: 'an HMO', fields: { 'subscriber.planName': 'Aetna HMO Open' }, message: 'hmo' },
  ],
  passes: [
    { title: 'a clinical psychologist', fields: test, context: by('PhD', '103TC0700X') },
    {
      title: 'the order is named',
      fields: { ...test, 'referring.name': 'Lee Marsh', 'referring.qualifier': 'DK', 'referring.npi': '1245319599' },
      context: by('MD', '2084P0800X'),
    },
    { title: 'a PPO', fields: { 'subscriber.planName': 'Aetna Choice PPO' } },
    { title: 'therapy at TRICARE', fields: tricare, context: onTricare },
    {
      title: 'an HMO with its referral number',
      fields: { 'subscriber.planName': 'Aetna HMO', 'claim.priorAuthorizationNumber': 'R5510023' },
      context: { authorizations: undefined },
    },
  ],
  notChecked: [
    {
      title: 'box 17 is on another page',
      fields: { 'subscriber.planName': 'Aetna HMO' },
      context: { seen: ['lines', 'diagnoses', 'patient', 'subscriber', 'billing', 'rendering', 'claim', 'payer'] },
    },
  ],
};
