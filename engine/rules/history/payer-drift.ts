import { parseId } from '../../claim/normalise.ts';
import { isSecondary } from '../cob.ts';
import { isFirstClaim, isSamePerson, lastAccepted, patientToCompare } from '../last-accepted.ts';
import { isOtherPayer, sameMember } from '../payer-names.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule, UNLESS_FIRST } from '../rule.ts';

const BOX = 'payer.name';

export const rule: Rule = {
  id: 'history.payer-drift',
  title: "The payer is the one of the patient's last accepted claim.",
  scope: 'claim',
  when: UNLESS_FIRST,
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: "The patient's earlier claims" }],
  prevents: ['CO-31', 'CO-109', 'CO-22'],
  reads: [],
  fix: 'none',
  messages: {
    'same-number': {
      what: 'The claim goes to {payer}, but its member number was accepted by {before} on the claim of {date}.',
      why: 'A claim sent to the wrong payer is rejected, and its time with the right one runs on.',
      fix: "Compare payer and member number with the patient's card.",
    },
    'new-payer': {
      what: 'The claim goes to {payer}; the last accepted claim of this patient, of {date}, went to {before}.',
      why: 'If the coverage did not change, the payer is wrong, and so may be the order of two payers.',
      fix: 'Check eligibility with {payer} for the day of the visit.',
      severity: 'info',
    },
  },
  check(claim, { facts, payer }) {
    if (isFirstClaim(facts)) return notApplicable;
    const own = claim.text(BOX).value;
    if (own === null) return notApplicable;
    const patient = patientToCompare(claim, facts);
    if ('kind' in patient) return patient;
    // Of two payers the last claim may have gone to either.
    if (isSecondary(claim)) return notApplicable;
    if (claim.flag('claim.otherCoverage').value || claim.text('otherPayer.name').state === 'value')
      return notApplicable;
    const last = lastAccepted(claim, facts, ({ claim: { payerName }, person }) => {
      return Boolean(payerName) && isSamePerson(person, patient.person);
    });
    if (!last) return notApplicable;
    const { payerName: before, memberId } = last.claim;
    if (!isOtherPayer(before, claim, payer)) return pass;
    const { value: member, state } = claim.id('subscriber.memberId');
    if (state === 'unseen') return notChecked("the member number wasn't read on this page");
    const isNumber = !memberId || member === null || sameMember(parseId(memberId), member);
    // Who was looked up with this payer after that visit is insured there.
    if (!isNumber && facts.coverage?.checkedOn) return pass;
    return finding(isNumber ? 'same-number' : 'new-payer', {
      path: BOX,
      data: { payer: own, before: before ?? '', date: last.date },
      evidence: ['subscriber.memberId', patient.boxes.last, patient.boxes.first],
      private: true,
    });
  },
};

const earlier = (payerName: string, changes: Record<string, unknown> = {}) => ({
  status: 'paid',
  patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
  memberId: 'W123456789',
  payerName,
  lines: [{ dateFrom: '2026-11-02', procedureCode: '90834', units: 1 }],
  ...changes,
});

export const examples: Examples = {
  fails: [
    {
      title: 'the same number went to Cigna',
      context: { history: [earlier('Cigna')] },
      message: 'same-number',
      path: BOX,
    },
    {
      title: 'payer and number are new',
      context: { history: [earlier('Cigna', { memberId: 'U4455667701' })] },
      message: 'new-payer',
    },
  ],
  passes: [
    { title: 'another spelling', context: { history: [earlier('AETNA US HEALTHCARE')] } },
    {
      title: 'Cigna before, Aetna last',
      context: {
        history: [earlier('Cigna', { lines: [{ dateFrom: '2026-09-07', procedureCode: '90834' }] }), earlier('Aetna')],
      },
    },
    {
      title: 'eligibility was checked with the new payer',
      context: { history: [earlier('Cigna', { memberId: 'U4455667701' })], coverage: { checkedOn: '2026-11-13' } },
    },
    {
      title: 'a brother is with Cigna',
      context: {
        history: [earlier('Cigna', { patientKey: { lastName: 'Okafor', firstName: 'Ike', dob: '1990-08-01' } })],
      },
    },
  ],
  notChecked: [{ title: 'nobody loaded the history', context: { history: undefined } }],
};
