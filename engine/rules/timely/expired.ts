import { toUs } from '../../claim/day.ts';
import { AFTER_AETNA } from '../example-lines.ts';
import { filingLimit, limitInWords, limitRuns, limitSource, linesDue } from '../filing-limit.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { count, lineNames } from '../words.ts';

export const rule: Rule = {
  id: 'timely.expired',
  title: 'The claim is sent within the time the payer gives.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: '42 CFR', section: '424.44 (Medicare), 447.45(d) (Medicaid)' },
    { document: "Payer manuals and the practice's contract", section: 'timely filing' },
  ],
  prevents: ['CO-29'],
  reads: [],
  after: ['date.from-required', 'date.future', 'date.before-dob'],
  fix: 'none',
  messages: {
    expired: {
      what: 'The time to send {lines} ended on {last}, {ago} ago.',
      why: 'The limit is {limit} from the visit ({from}); what arrives later is denied.',
      fix: 'Send it with proof that it was sent in time before, or with a reason the payer accepts; else ask before you send.',
    },
  },
  check(claim, { asOf, payer }) {
    if (claim.lines.length === 0 || !limitRuns(claim)) return notApplicable;
    const limit = filingLimit(payer);
    if (!limit) return notChecked("this payer's filing limit isn't known; enter it from your contract");
    const late = linesDue(claim, limit, asOf - 1);
    if (late) {
      return finding('expired', {
        path: late.first.dateFrom.path,
        data: {
          lines: lineNames(late.lines),
          last: toUs(late.last),
          ago: count(asOf - late.last, 'day'),
          limit: limitInWords(limit),
          from: limitSource(payer),
        },
        evidence: late.lines.map(({ dateFrom }) => dateFrom.path),
        confidence: limit.confidence,
      });
    }
    for (const { dateFrom } of claim.lines) if (dateFrom.value !== null) return pass;
    const unread = claim.lines.some(({ dateFrom }) => dateFrom.state === 'unseen');
    return unread ? notChecked("the dates of service weren't read on this page") : notApplicable;
  },
};

const dated = (date: string) => ({ 'lines[0].dateFrom': date, 'lines[0].dateTo': date });
const medicare = {
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
};

export const examples: Examples = {
  fails: [
    {
      title: 'one day after the 120 days of the contract',
      fields: dated('07/25/2026'),
      message: 'expired',
      path: 'lines[0].dateFrom',
    },
    {
      title: 'Medicare, one year and one day',
      fields: { ...medicare, ...dated('11/22/2025') },
      context: { profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
      message: 'expired',
    },
  ],
  passes: [
    { title: 'on the last of 120 days', fields: dated('07/26/2026') },
    {
      title: 'Medicare, to the day one year; the contract of another payer does not matter',
      fields: { ...medicare, ...dated('11/23/2025') },
      context: { profile: 'medicare-ffs', payerKey: 'medicare-ffs' },
    },
    {
      title: 'a replacement has a limit of its own',
      fields: { ...dated('03/02/2026'), 'claim.frequencyCode': '7', 'claim.originalReferenceNumber': '2026301004521' },
    },
    {
      title: "the second payer's time runs from the first payer's answer",
      fields: { ...dated('03/02/2026'), ...AFTER_AETNA, 'otherPayer.paidDate': '11/02/2026' },
    },
  ],
  notChecked: [
    {
      title: 'a payer nobody knows',
      fields: { 'payer.name': 'Acme Employee Trust', 'payer.id': 'AET27', 'claim.type': '' },
      context: { profile: undefined, payerKey: null, contract: null },
    },
  ],
};
