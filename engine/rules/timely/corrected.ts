import type { Claim } from '../../claim/claim.ts';
import { addYears, toUs } from '../../claim/day.ts';
import { parseId } from '../../claim/normalise.ts';
import { CONTRACT } from '../../payers/provenance.ts';
import { AT_MEDICARE, MEDICARE } from '../example-lines.ts';
import { earlierClaimNumber, isCorrection } from '../frequency.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule, type RuleContext } from '../rule.ts';
import { count } from '../words.ts';

export const rule: Rule = {
  id: 'timely.corrected',
  title: 'A corrected claim is sent within the time the payer gives for corrections.',
  scope: 'claim',
  when: { frequency: ['7', '8'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: '42 CFR', section: '405.980 (Medicare reopenings), 424.44' },
    { document: "The practice's contract", section: 'corrected claims' },
  ],
  prevents: ['CO-29'],
  reads: [],
  after: ['date.from-required', 'date.future', 'date.before-dob', 'claim.frequency-code'],
  fix: 'none',
  messages: {
    late: {
      what: 'The time for corrections ended on {last}, {ago} ago.',
      why: 'The limit is {limit} from {from} ({source}); a replacement that arrives later is denied, and the first payment stands.',
      fix: 'Appeal or ask for a reopening instead, with the reason for the delay.',
    },
  },
  check(claim, context) {
    if (!isCorrection(claim)) return notApplicable;
    const { payer, facts, asOf } = context;
    const isMedicare = payer.kind === 'medicare-ffs';
    const days = facts.contract?.correctedDays ?? null;
    if (days === null && !isMedicare)
      return notChecked("this payer's limit for corrected claims isn't known; enter it from your contract");
    const first = claim.lines.reduce<number | null>(
      (day, { dateFrom: { value } }) => (value === null ? day : Math.min(day ?? value, value)),
      null,
    );
    const decided = decidedOn(claim, context);
    const begin = decided ?? first;
    if (begin === null) return notChecked("the dates of service weren't read on this page");
    // Medicare takes replacements a year from the visit, and reopens a decision for a year.
    const last = isMedicare || days === null ? addYears(begin, 1) : begin + days;
    if (asOf <= last) return pass;
    const line = claim.lines.find(({ dateFrom }) => dateFrom.value === first);
    return finding('late', {
      path: 'claim.frequencyCode',
      data: {
        last: toUs(last),
        ago: count(asOf - last, 'day'),
        limit: isMedicare || days === null ? 'one year' : count(days, 'day'),
        from: decided === null ? 'the visit' : "the payer's answer",
        source: isMedicare ? '42 CFR 424.44 and 405.980' : CONTRACT,
      },
      evidence: line ? [line.dateFrom.path] : [],
    });
  },
};

/** The day the payer answered the claim that is corrected, where it is on file by its number. */
function decidedOn(claim: Claim, { facts }: RuleContext): number | null {
  const number = earlierClaimNumber(claim);
  if (number === null) return null;
  return facts.history?.find(({ claimId }) => claimId && parseId(claimId) === parseId(number))?.decidedOn ?? null;
}

const replaced = (date: string) => ({
  'claim.frequencyCode': '7',
  'claim.originalReferenceNumber': '2026031104521',
  'lines[0].dateFrom': date,
  'lines[0].dateTo': date,
});
const contract = (correctedDays: number) => ({ contract: { filingDays: 120, correctedDays } });
const answered = (decidedOn: string) => ({
  history: [
    {
      claimId: '2026031104521',
      status: 'paid',
      decidedOn,
      lines: [{ dateFrom: '2026-03-02', procedureCode: '90834' }],
    },
  ],
});

export const examples: Examples = {
  fails: [
    {
      title: 'a day after 180 days from the visit',
      fields: replaced('05/26/2026'),
      context: contract(180),
      message: 'late',
      path: 'claim.frequencyCode',
    },
    {
      title: "181 days after the payer's answer",
      fields: replaced('03/02/2026'),
      context: { ...contract(180), ...answered('2026-05-26') },
      message: 'late',
    },
    {
      title: 'a day after a year at Medicare',
      fields: { ...MEDICARE, ...replaced('11/22/2025') },
      context: AT_MEDICARE,
      message: 'late',
      also: ['claim.freq-medicare'],
    },
  ],
  passes: [
    { title: 'on the last of 180 days', fields: replaced('05/27/2026'), context: contract(180) },
    {
      title: "the limit runs from the payer's answer",
      fields: replaced('03/02/2026'),
      context: { ...contract(180), ...answered('2026-05-27') },
    },
    {
      title: "Medicare's year, whatever the contract says",
      fields: { ...MEDICARE, ...replaced('11/23/2025') },
      context: { ...AT_MEDICARE, ...contract(30) },
      also: ['claim.freq-medicare'],
    },
    {
      title: 'another claim was answered long ago',
      fields: replaced('03/02/2026'),
      context: {
        ...contract(180),
        history: [
          {
            claimId: '2025111104400',
            status: 'paid',
            decidedOn: '2025-12-01',
            lines: [{ dateFrom: '2025-11-03', procedureCode: '90834' }],
          },
          ...answered('2026-05-27').history,
        ],
      },
    },
    { title: 'a first claim', context: contract(1) },
  ],
  notChecked: [{ title: 'nobody knows the limit', fields: replaced('05/26/2026') }],
};
