import { civil } from '../../claim/day.ts';
import { isSecondary } from '../cob.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'cob.birthday-rule',
  title: "A child's first plan is that of the parent whose birthday comes first in the year.",
  scope: 'claim',
  when: { payers: ['commercial'], filled: ['otherInsured.dob'] },
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'NAIC Coordination of Benefits Model Regulation', section: 'section 6, order of benefits' }],
  prevents: ['CO-22'],
  reads: [],
  fix: 'none',
  messages: {
    order: {
      what: 'The birthday of the insured comes {later} in the year than that of the other insured, yet this plan is {place}.',
      why: 'For a child of parents who live together, the plan of the parent with the earlier birthday pays first.',
      fix: 'Check the order of the plans; a court order or separate homes set it otherwise.',
    },
  },
  check(claim, { payer }) {
    if (claim.relationship().value !== 'Child' || payer.kind !== 'commercial') return notApplicable;
    const [own, other] = [claim.date('subscriber.dob'), claim.date('otherInsured.dob')];
    if (own.value === null || other.value === null) return notApplicable;
    const second = isSecondary(claim);
    const difference = dayOfYear(own.value) - dayOfYear(other.value);
    if (second ? difference >= 0 : difference <= 0) return pass;
    return finding('order', {
      path: 'claim.payerSequence',
      data: { later: second ? 'earlier' : 'later', place: second ? 'second' : 'first' },
      evidence: [own.path, other.path],
    });
  },
};

/** Month and day as one number; the year doesn't count. */
function dayOfYear(day: number): number {
  const { month, day: date } = civil(day);
  return month * 100 + date;
}

const child = (own: string, other: string, changes: Record<string, string> = {}) => ({
  'subscriber.relationship': 'Child',
  'patient.firstName': 'Milo',
  'patient.dob': '06/03/2015',
  'subscriber.dob': own,
  'claim.otherCoverage': 'Yes',
  'otherInsured.lastName': 'Okafor',
  'otherInsured.firstName': 'Ike',
  'otherInsured.memberId': 'U4455667701',
  'otherInsured.dob': other,
  'otherPayer.name': 'Cigna',
  ...changes,
});

export const examples: Examples = {
  fails: [
    {
      title: 'September before March',
      fields: child('09/12/1985', '03/04/1986'),
      message: 'order',
      path: 'claim.payerSequence',
    },
    {
      title: 'second with the earlier birthday',
      fields: child('03/04/1985', '09/12/1986', {
        'claim.payerSequence': 'secondary',
        'otherPayer.paidDate': '11/20/2026',
        'otherPayer.paidAmount': '150.00',
      }),
      message: 'order',
    },
  ],
  passes: [
    { title: 'March before September', fields: child('03/04/1986', '09/12/1985') },
    { title: 'the same day', fields: child('03/04/1986', '03/04/1985') },
  ],
};
