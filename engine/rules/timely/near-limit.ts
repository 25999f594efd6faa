import { toUs } from '../../claim/day.ts';
import { filingLimit, limitInWords, limitRuns, limitSource, linesDue } from '../filing-limit.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { inDays, lineNames } from '../words.ts';

const SOON = 14;

export const rule: Rule = {
  id: 'timely.near-limit',
  title: 'A claim whose time is nearly over is sent at once.',
  scope: 'claim',
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: '42 CFR', section: '424.44 (Medicare), 447.45(d) (Medicaid)' },
    { document: "Payer manuals and the practice's contract", section: 'timely filing' },
  ],
  prevents: ['CO-29'],
  reads: [],
  after: ['date.from-required', 'date.future', 'date.before-dob', 'timely.expired'],
  fix: 'none',
  messages: {
    near: {
      what: 'The time to send {lines} ends on {last}, {left}.',
      why: 'The limit is {limit} from the visit to the day the claim arrives ({from}).',
      fix: 'Send it today and keep the confirmation.',
    },
    today: {
      what: 'Today is the last day for {lines} to arrive.',
      why: 'The limit is {limit} from the visit to the day the claim arrives ({from}).',
      fix: 'Send it now and keep the confirmation.',
    },
  },
  check(claim, { asOf, payer }) {
    const limit = filingLimit(payer);
    if (!limit || !limitRuns(claim)) return notApplicable;
    const near = linesDue(claim, limit, asOf + SOON);
    if (!near) return pass;
    const left = near.last - asOf;
    // An unknown limit, or one that is over, is said by timely.expired.
    if (left < 0) return notApplicable;
    return finding(left === 0 ? 'today' : 'near', {
      path: near.first.dateFrom.path,
      data: {
        lines: lineNames(near.lines),
        last: toUs(near.last),
        left: inDays(left),
        limit: limitInWords(limit),
        from: limitSource(payer),
      },
      evidence: near.lines.map(({ dateFrom }) => dateFrom.path),
    });
  },
};

const dated = (date: string) => ({ 'lines[0].dateFrom': date, 'lines[0].dateTo': date });

export const examples: Examples = {
  fails: [
    { title: 'two weeks left', fields: dated('08/09/2026'), message: 'near', path: 'lines[0].dateFrom' },
    { title: 'one day left', fields: dated('07/27/2026'), message: 'near' },
    { title: 'the last day', fields: dated('07/26/2026'), message: 'today' },
  ],
  passes: [
    { title: '15 days left', fields: dated('08/10/2026') },
    { title: 'just begun', fields: dated('11/20/2026') },
  ],
};
