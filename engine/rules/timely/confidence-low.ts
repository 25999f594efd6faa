import { addYears } from '../../claim/day.ts';
import { filingLimit, limitInWords, limitRuns, limitSource } from '../filing-limit.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'timely.confidence-low',
  title: 'A filing limit that may be another is confirmed before it matters.',
  scope: 'claim',
  severity: 'info',
  confidence: 'high',
  sources: [{ document: 'Payer manuals, filing limits', edition: '2026' }],
  prevents: ['CO-29'],
  reads: [],
  after: ['timely.expired', 'timely.near-limit', 'date.from-required', 'date.future'],
  fix: 'none',
  messages: {
    confirm: {
      what: 'We assume that {payer} takes claims for {limit}: {from}.',
      why: 'Plans and contracts differ, and a shorter limit would be noticed too late.',
      fix: 'Compare it with your contract; confirm it or enter your own.',
    },
  },
  check(claim, { payer, asOf }) {
    const limit = filingLimit(payer);
    if (!limit || limit.confidence === 'high' || payer.confirmed || !limitRuns(claim)) return notApplicable;
    // What several sources agree on is asked about only when half of the time is gone.
    let oldest = asOf;
    for (const { dateFrom } of claim.lines) oldest = Math.min(oldest, dateFrom.value ?? oldest);
    const half = limit.calendarYear ? (addYears(oldest, 1) - oldest) / 2 : limit.days / 2;
    if (limit.confidence === 'medium' && asOf - oldest <= half) return pass;
    return finding('confirm', {
      path: 'payer.name',
      data: { payer: payer.name, limit: limitInWords(limit), from: limitSource(payer) },
      evidence: claim.lines.map(({ dateFrom }) => dateFrom.path),
    });
  },
};

const dated = (date: string) => ({ 'lines[0].dateFrom': date, 'lines[0].dateTo': date });
const kaiser = { 'payer.name': 'Kaiser Permanente', 'payer.id': '94135' };
const veterans = {
  'payer.name': 'VA Community Care Network',
  'payer.id': 'VACCN',
  'claim.type': 'OTHER',
  'claim.priorAuthorizationNumber': 'VA0012345678',
};
const asVeterans = { profile: 'va', payerKey: 'va-ccn', contract: null, authorizations: undefined } as const;
const asKaiser = { payerKey: 'kaiser', contract: null };

export const examples: Examples = {
  fails: [
    {
      title: 'a limit that sources disagree on',
      fields: kaiser,
      context: asKaiser,
      message: 'confirm',
      path: 'payer.name',
    },
    {
      title: 'a usual limit, 61 of 120 days gone',
      fields: dated('09/23/2026'),
      context: { contract: null },
      message: 'confirm',
    },
    {
      title: 'a day more than half of 180',
      fields: { ...veterans, ...dated('08/24/2026') },
      context: asVeterans,
      message: 'confirm',
    },
  ],
  passes: [
    { title: 'a usual limit, 60 of 120 days gone', fields: dated('09/24/2026'), context: { contract: null } },
    {
      title: 'half of 180 days, to the day',
      fields: { ...veterans, ...dated('08/25/2026') },
      context: asVeterans,
    },
    {
      title: 'the practice has confirmed it',
      fields: kaiser,
      context: { ...asKaiser, practice: { confirmedPayers: ['kaiser'] } },
    },
    { title: 'the contract says it', fields: kaiser, context: { payerKey: 'kaiser' } },
  ],
};
