import { placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { addYears, toUs } from '../../claim/day.ts';
import { contractual, provenance } from '../../payers/provenance.ts';
import { isSecondary } from '../cob.ts';
import { AFTER_AETNA } from '../example-lines.ts';
import { isCorrection } from '../frequency.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { count } from '../words.ts';

const PAID = 'otherPayer.paidDate';
const ANSWERED = placeOf(PAID);
const SEQUENCE = placeOf('claim.payerSequence');

export const rule: Rule = {
  id: 'timely.secondary',
  title: "A claim to a second payer is sent within its time from the first payer's answer.",
  scope: 'claim',
  when: { any: [{ secondary: true }, { filled: ['otherPayer.paidDate'] }] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: '42 CFR', section: '424.44 (Medicare: from the visit all the same)' },
    { document: "Payer manuals and the practice's contract", section: 'coordination of benefits' },
  ],
  prevents: ['CO-29'],
  reads: [],
  after: ['date.from-required', 'date.future', 'date.before-dob'],
  fix: 'none',
  messages: {
    late: {
      what: 'The first payer answered on {paid}; the time for the second payer ended on {last}, {ago} ago.',
      why: 'The limit is {limit} from the first answer ({from}); what arrives later is denied.',
      fix: "Send it with the first payer's statement and the reason for the delay.",
    },
    'medicare-late': {
      what: "Medicare's year for this visit ended on {last}, {ago} ago.",
      why: 'As a second payer Medicare counts from the visit too, not from the first answer.',
      fix: 'Send it only with a reason that 42 CFR 424.44(b) names.',
    },
  },
  check(claim, { payer, facts, asOf }) {
    if (!isSecond(claim) || isCorrection(claim)) return notApplicable;
    if (payer.kind === 'medicare-ffs') {
      const line = claim.lines.find(({ dateFrom: { value } }) => value !== null && asOf > addYears(value, 1));
      if (!line) return pass;
      const last = addYears(line.dateFrom.value ?? asOf, 1);
      const data = { last: toUs(last), ago: count(asOf - last, 'day') };
      return finding('medicare-late', { path: line.dateFrom.path, data, evidence: ['claim.payerSequence'] });
    }
    const contract = facts.contract?.secondaryDays ?? null;
    const limit = contract === null ? payer.filingDays : contractual(contract, undefined);
    if (!limit) return notChecked("this payer's filing limit isn't known; enter it from your contract");
    const paid = claim.date(PAID).value;
    if (paid === null) return notChecked("the day of the first payer's answer isn't known");
    const last = paid + limit.value;
    if (asOf <= last) return pass;
    return finding('late', {
      path: PAID,
      data: {
        paid: toUs(paid),
        last: toUs(last),
        ago: count(asOf - last, 'day'),
        limit: count(limit.value, 'day'),
        from: provenance(limit, (shipped) => count(shipped, 'day')),
      },
      evidence: ['claim.payerSequence'],
    });
  },
};

/** Said by the claim; where it doesn't say, a first payer's answer tells. */
function isSecond(claim: Claim): boolean {
  if (isSecondary(claim)) return true;
  return claim.holds(ANSWERED) && !claim.holds(SEQUENCE) && claim.date(PAID).value !== null;
}

const second = (paidDate: string) => ({
  ...AFTER_AETNA,
  'otherPayer.name': 'Cigna',
  'otherPayer.id': '62308',
  'otherPayer.paidDate': paidDate,
  'otherInsured.planName': 'Cigna',
  'otherInsured.memberId': 'U4455667701',
});
const old = { 'lines[0].dateFrom': '06/01/2026', 'lines[0].dateTo': '06/01/2026' };

export const examples: Examples = {
  fails: [
    {
      title: 'the first answer is 100 days old, the limit 90',
      fields: { ...second('08/15/2026'), ...old },
      context: { contract: { filingDays: 90 } },
      message: 'late',
      path: PAID,
    },
    {
      title: 'nothing says which payer it is, but the first one has answered',
      fields: { ...second('08/15/2026'), ...old, 'claim.payerSequence': '' },
      context: { contract: { filingDays: 90 } },
      message: 'late',
    },
    {
      title: 'a limit of its own for second claims',
      fields: { ...second('09/23/2026'), ...old },
      context: { contract: { filingDays: 120, secondaryDays: 60 } },
      message: 'late',
    },
    {
      title: 'Medicare second, a year and a day after the visit',
      fields: {
        ...second('10/30/2026'),
        'payer.name': 'Medicare Part B Ohio',
        'payer.id': '15202',
        'claim.type': 'MEDICARE',
        'subscriber.memberId': '1EG4TE5MK73',
        'lines[0].dateFrom': '11/22/2025',
        'lines[0].dateTo': '11/22/2025',
      },
      context: { profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
      message: 'medicare-late',
      path: 'lines[0].dateFrom',
    },
  ],
  passes: [
    {
      title: 'the first answer is 90 days old',
      fields: { ...second('08/25/2026'), ...old },
      context: { contract: { filingDays: 90 } },
    },
    {
      title: 'Medicare second, a year after the visit to the day',
      fields: {
        ...second('10/30/2026'),
        'payer.name': 'Medicare Part B Ohio',
        'payer.id': '15202',
        'claim.type': 'MEDICARE',
        'claim.insuranceTypeCode': '12',
        'subscriber.memberId': '1EG4TE5MK73',
        'lines[0].dateFrom': '11/23/2025',
        'lines[0].dateTo': '11/23/2025',
      },
      context: { profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
    },
    {
      title: 'a correction has a limit of its own',
      fields: {
        ...second('08/15/2026'),
        ...old,
        'claim.frequencyCode': '7',
        'claim.originalReferenceNumber': '2026031104521',
      },
      context: { contract: { filingDays: 90, correctedDays: 365 } },
    },
    {
      title: 'the first payer, whatever the other one did',
      fields: { ...second('08/15/2026'), ...old, 'claim.payerSequence': 'primary' },
      context: { contract: { filingDays: 365, secondaryDays: 60 } },
    },
    {
      title: 'a first payer',
      fields: { ...old, 'otherPayer.paidDate': '' },
      context: { contract: { filingDays: 365, secondaryDays: 60 } },
    },
  ],
  notChecked: [{ title: 'nobody wrote down the day of the first answer', fields: second('') }],
};
