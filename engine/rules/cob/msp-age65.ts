import type { Claim } from '../../claim/claim.ts';
import { ageOn } from '../../claim/day.ts';
import type { PayerKind } from '../../payers/payer.ts';
import { payerKeyOf } from '../../payers/recognise.ts';
import { hasAnswer, isSecondary, otherPayerOf } from '../cob.ts';
import { earlierClaims } from '../earlier-visits.ts';
import { MEDICARE } from '../example-lines.ts';
import { bornOf } from '../patient.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** From this age by age, before it by disability; and the smallest employers whose plan pays before Medicare. */
const AGE = 65;
const EMPLOYEES = { aged: 20, disabled: 100 };
const SUPPLEMENT = /\bsupplement|medigap|medsup|\bretire|\bplan [a-n]\b/i;

export const rule: Rule = {
  id: 'cob.msp-age65',
  title: 'A group plan from present work pays before Medicare.',
  scope: 'claim',
  when: { payers: ['medicare-ffs'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: '42 CFR', section: '411.170-411.206' }],
  prevents: ['CO-22'],
  reads: [],
  fix: 'none',
  messages: {
    working: {
      what: 'The claim goes to Medicare first, but the patient has a group plan from present work.',
      why: 'The plan of an employer of {least} or more pays before Medicare.',
      fix: 'Send it to the group plan first, then to Medicare with its answer.',
    },
    ask: {
      what: 'The claim goes to Medicare first, and the patient also has {other}.',
      why: "A plan from present work, their own or a family member's, pays before Medicare.",
      fix: 'Ask whether somebody still works for that employer and how large it is; a retirement plan pays second.',
    },
  },
  check(claim, { payer, facts, asOf }) {
    if (payer.kind !== 'medicare-ffs' || isSecondary(claim) || hasAnswer(claim)) return notApplicable;
    const plan = facts.patientFacts?.employerPlan;
    const other = otherPayerOf(claim);
    if (plan ? !plan.active : !other || !isGroupPlan(claim, other.payer.kind)) return notApplicable;
    const born = bornOf(claim).value;
    if (born === null) return notChecked("the patient's birth date isn't known");
    const least = EMPLOYEES[ageOn(born, claim.lines[0]?.dateFrom.value ?? asOf) >= AGE ? 'aged' : 'disabled'];
    const path = 'claim.payerSequence';
    const evidence = ['payer.name', 'patient.dob'];
    if (plan) {
      if ((plan.employees ?? least) < least) return pass;
      return finding('working', { path, data: { least }, evidence, private: true });
    }
    const name = other ? claim.text(other.path).raw : '';
    // Medicare has paid as the first payer before: then the order was settled.
    const settled = earlierClaims(claim, facts)?.some(
      ({ payerName, status }) => status === 'paid' && /^medicare-ffs$/.test(payerKeyOf(payerName ?? '')),
    );
    if (SUPPLEMENT.test(name) || settled) return pass;
    return finding('ask', { path, data: { other: name }, evidence: [...evidence, other?.path ?? ''] });
  },
};

/** A payer nobody knows counts where the form has its group number. */
function isGroupPlan(claim: Claim, kind: PayerKind): boolean {
  return kind === 'commercial' || (kind === 'unknown' && claim.text('otherInsured.groupNumber').state === 'value');
}

const aged = (changes: Record<string, string> = {}) => ({
  ...MEDICARE,
  'patient.dob': '04/12/1958',
  'subscriber.dob': '04/12/1958',
  ...changes,
});
const context = { profile: 'medicare-ffs', payerKey: 'medicare-ffs', contract: null } as const;
const works = (active: boolean, employees?: number) => ({
  ...context,
  patientFacts: { employerPlan: { active, employees } },
});
const other = (name: string) => ({
  'claim.otherCoverage': 'Yes',
  'otherInsured.lastName': 'Okafor',
  'otherInsured.memberId': 'U4455667701',
  'otherPayer.name': name,
});

export const examples: Examples = {
  fails: [
    {
      title: 'works at a large employer',
      fields: aged(),
      context: works(true, 20),
      message: 'working',
      path: 'claim.payerSequence',
    },
    { title: 'a group plan, nobody knows whose work', fields: aged(other('Cigna')), context, message: 'ask' },
  ],
  passes: [
    { title: 'a small employer', fields: aged(), context: works(true, 19) },
    { title: 'retired', fields: aged(other('Cigna')), context: works(false) },
    { title: 'a supplement', fields: aged(other('AARP Medicare Supplement')), context },
    { title: 'disabled, and the employer has fewer than 100', fields: MEDICARE, context: works(true, 50) },
    { title: 'no other plan', fields: aged(), context },
  ],
  notChecked: [
    {
      title: 'the birth date is on another page',
      fields: { ...MEDICARE, 'patient.dob': null, 'subscriber.dob': null },
      context: { ...works(true, 200), seen: ['payer', 'claim', 'lines', 'diagnoses'] },
    },
  ],
};
