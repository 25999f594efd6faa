import { authorizationOf } from '../authorization.ts';
import { earlierClaim } from '../example-lines.ts';
import { THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { calendarWeek } from '../periods.ts';
import { type Examples, notApplicable, type Rule } from '../rule.ts';

const twoAWeek = atMost({ period: calendarWeek, most: 2, counted: THERAPY, payers: ['tricare'] });

export const rule: Rule = {
  id: 'freq.weekly-limit',
  title: 'TRICARE takes two individual sessions a week without an authorization.',
  scope: 'line',
  when: { payers: ['tricare'] },
  codes: THERAPY,
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'Humana Military behavioral health policy', section: 'outpatient psychotherapy: two sessions a week' },
  ],
  prevents: ['CO-119', 'CO-197'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near', 'dup.two-individual-same-day'],
  fix: 'none',
  messages: {
    again: {
      what: '{code} on line {line} is session {nth} of that week; the last one was on {last}.',
      why: 'TRICARE pays {most} individual sessions a week, crisis care apart; more need an authorization.',
      fix: 'Ask for the authorization before you send, and enter its number; or correct the date.',
    },
  },
  check: (line, claim, context) =>
    authorizationOf(line, claim, context.facts).kind === 'none' ? twoAWeek(line, claim, context) : notApplicable,
};

const tricare = { 'payer.name': 'TRICARE East', 'payer.id': 'TREST', 'claim.type': 'TRICARE' };
/** Monday 16 November 2026 is the day of the claim. */
const sessions = (...dates: string[]) => ({
  profile: 'tricare' as const,
  payerKey: 'tricare-east',
  history: dates.map((dateFrom) => earlierClaim(dateFrom, '90837', {}, { payerName: 'TRICARE East' })),
});
const wednesday = { ...tricare, 'lines[0].dateFrom': '11/18/2026', 'lines[0].dateTo': '11/18/2026' };

export const examples: Examples = {
  fails: [
    {
      title: 'the third of a week',
      fields: wednesday,
      context: sessions('2026-11-15', '2026-11-17'),
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'the second', fields: wednesday, context: sessions('2026-11-16') },
    { title: 'the first of a new week', fields: wednesday, context: sessions('2026-11-13', '2026-11-14') },
    {
      title: 'with an authorization',
      fields: { ...wednesday, 'claim.priorAuthorizationNumber': 'T7712009' },
      context: { ...sessions('2026-11-15', '2026-11-17'), authorizations: undefined },
    },
    {
      title: 'another payer',
      fields: { 'lines[0].dateFrom': '11/18/2026', 'lines[0].dateTo': '11/18/2026' },
      context: { history: [earlierClaim('2026-11-16', '90837'), earlierClaim('2026-11-17', '90837')] },
    },
  ],
  notChecked: [{ title: 'no history at hand', fields: wednesday, context: { ...sessions(), history: undefined } }],
};
