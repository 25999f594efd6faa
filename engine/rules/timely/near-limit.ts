import { toUs } from '../../claim/day.ts';
import { deadlines, limitRuns } from '../filing-limit.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { count, lineNames } from '../words.ts';

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
      what: 'The time to send {lines} ends on {last}, in {left}.',
      why: 'The limit is {limit} from the visit to the day the claim arrives ({from}).',
      fix: 'Send it today and keep the confirmation.',
    },
    today: {
      what: 'Today is the last day for {lines} to arrive.',
      why: 'The limit is {limit} from the visit to the day the claim arrives ({from}).',
      fix: 'Send it now and keep the confirmation.',
    },
  },
  check(claim, context) {
    if (!limitRuns(claim)) return notApplicable;
    const all = deadlines(claim, context);
    // An unknown limit, or one that is over, is said by timely.expired.
    if (!all || all.length === 0 || all.some(({ last }) => context.asOf > last)) return notApplicable;
    const near = all.filter(({ last }) => last - context.asOf <= SOON);
    const [first] = [...near].sort((a, b) => a.last - b.last);
    if (!first) return pass;
    const left = first.last - context.asOf;
    return finding(left === 0 ? 'today' : 'near', {
      path: first.line.dateFrom.path,
      data: {
        lines: lineNames(near.map(({ line }) => line)),
        last: toUs(first.last),
        left: count(left, 'day'),
        limit: first.limit,
        from: first.from,
      },
      evidence: near.map(({ line }) => line.dateFrom.path),
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
