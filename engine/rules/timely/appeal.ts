import { toUs } from '../../claim/day.ts';
import { provenance } from '../../payers/provenance.ts';
import { codeOf, earlierClaims } from '../earlier-visits.ts';
import { AT_MEDICARE, MEDICARE } from '../example-lines.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { count, inDays } from '../words.ts';

/** Days before the end in which an appeal has to leave. */
const MARGIN = 7;

export const rule: Rule = {
  id: 'timely.appeal',
  title: 'A denial of these visits can still be appealed in time.',
  scope: 'claim',
  when: { earlier: true },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: '42 CFR', section: '405.942 (Medicare)' },
    { document: "The practice's contract", section: 'appeals' },
  ],
  prevents: ['CO-29'],
  reads: [],
  after: ['date.from-required', 'date.future'],
  supersedes: ['dup.exact-line'],
  fix: 'none',
  messages: {
    ending: {
      what: 'The payer denied {code} of {date} on {denied}, and the time to appeal ends on {last}, {left}.',
      why: 'The time is {limit} ({from}). A corrected claim does not stop it; after it the denial stands.',
      fix: 'File the appeal now, beside or instead of this claim.',
    },
    over: {
      what: 'The payer denied {code} of {date} on {denied}, and the time to appeal ended on {last}.',
      why: 'The time was {limit} ({from}). If this claim is denied again, no appeal is left.',
      fix: 'Ask the payer whether it still takes a corrected claim or a late appeal for good cause.',
    },
  },
  check(claim, { facts, payer, asOf }) {
    if (facts.history?.length === 0) return notApplicable;
    const limit = payer.appealDays;
    let open: string | undefined;
    let asked = false;
    for (const { status, decidedOn, lines } of earlierClaims(claim, facts) ?? []) {
      if (!/denied/i.test(status ?? '')) continue;
      const again = claim.lines.filter(({ code, dateFrom }) =>
        lines.some((one) => one.dateFrom === dateFrom.value && codeOf(one) === code.value),
      );
      const [line] = again;
      if (!line) continue;
      asked = true;
      if (!limit) open = "this payer's limit for appeals isn't known; enter it from your contract";
      else if (!decidedOn) open = "when the payer denied the earlier claim isn't recorded";
      else if (asOf > decidedOn + limit.value - MARGIN) {
        const last = decidedOn + limit.value;
        return finding(asOf > last ? 'over' : 'ending', {
          path: line.dateFrom.path,
          data: {
            code: line.code.value ?? '',
            date: toUs(line.dateFrom.value ?? 0),
            denied: toUs(decidedOn),
            last: toUs(last),
            left: inDays(last - asOf),
            limit: count(limit.value, 'day'),
            from: provenance(limit, (shipped) => count(shipped, 'day')),
          },
          evidence: ['claim.frequencyCode', ...again.map(({ code }) => code.path)],
          private: true,
        });
      }
    }
    if (open) return notChecked(open);
    return asked ? pass : notApplicable;
  },
};

const denied = (decidedOn: string | null) => ({
  contract: { filingDays: 365, appealDays: 180 },
  history: [
    {
      status: 'denied',
      decidedOn,
      patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
      lines: [{ dateFrom: '2026-04-20', procedureCode: '90834' }],
    },
  ],
});
const atMedicare = (decidedOn: string) => ({ ...AT_MEDICARE, history: denied(decidedOn).history });
const visit = { 'lines[0].dateFrom': '04/20/2026', 'lines[0].dateTo': '04/20/2026' };

export const examples: Examples = {
  fails: [
    {
      title: 'denied 175 days ago, 180 days to appeal',
      fields: visit,
      context: denied('2026-06-01'),
      message: 'ending',
      path: 'lines[0].dateFrom',
    },
    {
      title: 'denied 174 days ago, less than a week is left',
      fields: visit,
      context: denied('2026-06-02'),
      message: 'ending',
    },
    {
      title: 'denied 180 days ago, the time ends today',
      fields: visit,
      context: denied('2026-05-27'),
      message: 'ending',
    },
    {
      title: 'one visit of several that were denied',
      fields: visit,
      context: {
        ...denied('2026-06-01'),
        history: denied('2026-06-01').history.map((one) => ({
          ...one,
          lines: [...one.lines, { dateFrom: '2026-04-27', procedureCode: '90834' }],
        })),
      },
      message: 'ending',
    },
    { title: 'denied 181 days ago', fields: visit, context: denied('2026-05-26'), message: 'over' },
    {
      title: 'denied by Medicare 120 days ago, the time ends today',
      fields: { ...MEDICARE, ...visit },
      context: atMedicare('2026-07-26'),
      message: 'ending',
    },
    {
      title: 'denied by Medicare 121 days ago',
      fields: { ...MEDICARE, ...visit },
      context: atMedicare('2026-07-25'),
      message: 'over',
    },
  ],
  passes: [
    { title: 'a week is left', fields: visit, context: denied('2026-06-03') },
    { title: 'another visit was denied', context: denied('2026-06-01') },
  ],
  notChecked: [{ title: 'nobody wrote down when', fields: visit, context: denied(null) }],
};
