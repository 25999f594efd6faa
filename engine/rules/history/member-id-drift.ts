import { parseId } from '../../claim/normalise.ts';
import { isFirstClaim, isSamePerson, lastAccepted, patientToCompare, slips } from '../last-accepted.ts';
import { MASKED } from '../masked.ts';
import { isOtherPayer, sameMember } from '../payer-names.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule, UNLESS_FIRST } from '../rule.ts';

const BOX = 'subscriber.memberId';
/** Shorter numbers are alike by chance. */
const LEAST = 5;

export const rule: Rule = {
  id: 'history.member-id-drift',
  title: "The member number is the one of the patient's last accepted claim.",
  scope: 'claim',
  when: UNLESS_FIRST,
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: "The patient's earlier claims" }],
  prevents: ['CO-31', 'CO-16', 'N382'],
  reads: [],
  after: ['sub.member-id-format', 'sub.mbi-format', 'history.payer-drift', 'auth.member-mismatch'],
  fix: 'none',
  messages: {
    slip: {
      what: 'From character {at} on the member number differs a little from the one on the claim of {date}, which was accepted.',
      why: 'A swapped or mistyped character makes it the number of somebody else or of nobody, and the claim is rejected.',
      fix: "Compare it with the patient's card.",
    },
    other: {
      what: 'The member number is not the one on the claim of {date}, which was accepted.',
      why: 'With an old or wrong number the payer does not find the patient.',
      fix: 'If the patient has a new card, all is well; else enter the number of the earlier claim.',
      severity: 'info',
    },
  },
  check(claim, { facts, payer }) {
    if (isFirstClaim(facts)) return notApplicable;
    const member = claim.id(BOX).value;
    if (member === null || MASKED.test(member)) return notApplicable;
    const patient = patientToCompare(claim, facts);
    if ('kind' in patient) return patient;
    if (claim.text('payer.name').state === 'unseen') return notChecked("the payer wasn't read on this page");
    const last = lastAccepted(claim, facts, ({ claim: { memberId, payerName }, person }) => {
      return Boolean(memberId) && isSamePerson(person, patient.person) && !isOtherPayer(payerName, claim, payer);
    });
    if (!last) return notApplicable;
    const before = parseId(last.claim.memberId ?? '');
    if (sameMember(before, member)) return pass;
    const { count, at } = slips(member, before);
    const isSlip = count <= 2 && before.length >= LEAST;
    return finding(isSlip ? 'slip' : 'other', {
      path: BOX,
      data: { at: at + 1, date: last.date },
      evidence: [patient.boxes.last, patient.boxes.first, 'payer.name'],
      private: true,
    });
  },
};

const earlier = (memberId: string, changes: Record<string, unknown> = {}) => ({
  status: 'paid',
  patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
  memberId,
  payerName: 'Aetna',
  lines: [{ dateFrom: '2026-11-02', procedureCode: '90834', units: 1 }],
  ...changes,
});
const brother = { lastName: 'Okafor', firstName: 'Ike', dob: '1990-08-01' };

export const examples: Examples = {
  fails: [
    { title: 'two digits swapped', context: { history: [earlier('W123456798')] }, message: 'slip', path: BOX },
    { title: 'a digit changed', context: { history: [earlier('W123956789')] }, message: 'slip' },
    { title: 'a digit lost', context: { history: [earlier('W1234567889')] }, message: 'slip' },
    {
      title: 'right once, and wrong on the last accepted claim before this one',
      context: {
        history: [
          earlier('W123456789', { lines: [{ dateFrom: '2026-10-05', procedureCode: '90834' }] }),
          earlier('W123456780'),
        ],
      },
      message: 'slip',
    },
    { title: 'another number altogether', context: { history: [earlier('W998877001')] }, message: 'other' },
  ],
  passes: [
    { title: 'the same with dashes', context: { history: [earlier('w123-456-789')] } },
    { title: "with the person's two digits", context: { history: [earlier('W12345678901')] } },
    { title: "a brother's claim", context: { history: [earlier('W123456798', { patientKey: brother })] } },
    {
      title: 'with another payer',
      context: { history: [earlier('W123456798', { payerName: 'Cigna' })] },
      also: ['history.payer-drift'],
    },
    { title: 'the other number was rejected', context: { history: [earlier('W123456798', { status: 'denied' })] } },
    { title: 'no earlier claims', context: { history: [] } },
  ],
  notChecked: [{ title: 'nobody loaded the history', context: { history: undefined } }],
};
