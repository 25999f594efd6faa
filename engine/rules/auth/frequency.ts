import type { Claim } from '../../claim/claim.ts';
import type { Authorization, Facts } from '../../claim/context.ts';
import { type Day, toUs } from '../../claim/day.ts';
import { covers } from '../authorization.ts';
import { type Use, usesOf } from '../authorization-use.ts';
import { earlierLines, NO_HISTORY } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { authorization } from '../example-lines.ts';
import { isCorrection } from '../frequency.ts';
import { calendarMonth, calendarWeek, lastDays } from '../periods.ts';
import { type Examples, finding, type Hit, type NotChecked, notApplicable, type Rule } from '../rule.ts';
import { count, lineNames } from '../words.ts';

type Limit = NonNullable<Authorization['limits']>[number];

const PERIODS = { day: lastDays(1), week: calendarWeek, month: calendarMonth };

export const rule: Rule = {
  id: 'auth.frequency',
  title: 'No more is billed in a day, week or month than the authorization allows.',
  scope: 'claim',
  when: { authorization: true },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'The authorization on file' }],
  prevents: ['CO-198', 'CO-119'],
  reads: [],
  after: ['date.from-required', 'auth.status-not-approved', 'auth.units-exhausted', 'auth.date-outside'],
  fix: 'none',
  messages: {
    over: {
      what: 'Authorization {number} allows {most} a {per}; with {lines} the {per} of {date} has {sum}.',
      why: 'The payer denies what goes beyond the limit, even where units are left.',
      fix: 'Compare dates and units with the visit records; ask the payer before you send more.',
    },
  },
  check(claim, { facts }) {
    if (!facts.authorizations?.some(({ limits }) => limits?.length) || isCorrection(claim)) return notApplicable;
    const answers: (Hit | NotChecked)[] = [];
    let asked = 0;
    for (const use of usesOf(claim, facts).uses) {
      for (const limit of use.record.limits ?? []) {
        asked++;
        const answer = judge(use, limit, claim, facts);
        if (answer) answers.push(answer);
      }
    }
    return asked === 0 ? notApplicable : answers;
  },
};

function judge(use: Use, { per, most }: Limit, claim: Claim, facts: Facts): Hit | NotChecked | undefined {
  const { record, lines, path } = use;
  const isVisit = record.unitType === 'visit';
  const periods = new Map<Day, { first: Day; days: Set<Day>; units: number }>();
  const add = (day: Day, units: number, isNew: boolean) => {
    const key = periodOf(day, per);
    const period = periods.get(key) ?? (isNew ? { first: day, days: new Set<Day>(), units: 0 } : undefined);
    if (!period) return;
    period.days.add(day);
    period.units += units;
    periods.set(key, period);
  };
  for (const { dateFrom, units } of lines) if (dateFrom.value !== null) add(dateFrom.value, units.value ?? 1, true);
  for (const one of earlierLines(claim, facts) ?? []) {
    if (covers(record, codeOf(one))) add(one.dateFrom, one.units ?? 1, false);
  }
  for (const { first, days, units } of periods.values()) {
    const sum = isVisit ? days.size : units;
    if (sum <= most) continue;
    const noun = isVisit ? 'visit' : 'unit';
    const within = lines.filter(
      ({ dateFrom: { value } }) => value !== null && periodOf(value, per) === periodOf(first, per),
    );
    return finding('over', {
      path: within[0]?.units.path ?? path,
      data: {
        number: record.number,
        most: count(most, noun),
        per,
        lines: lineNames(within),
        date: toUs(first),
        sum: count(sum, noun),
      },
      evidence: [path, ...within.flatMap(({ code, units: cell, dateFrom }) => [code.path, cell.path, dateFrom.path])],
      private: true,
    });
  }
  // A day's work is on this claim; a week's or a month's may be on others.
  return per === 'day' || facts.history ? undefined : NO_HISTORY;
}

/** The first day of the period a day is counted in. */
function periodOf(day: Day, per: Limit['per']): Day {
  return PERIODS[per](day)[0];
}

const record = (per: 'day' | 'week' | 'month', most: number, unitType: 'visit' | 'unit' = 'unit') =>
  authorization({
    procedureCodes: ['H0038', '90834'],
    unitsApproved: 400,
    unitsUsed: 30,
    unitType,
    limits: [{ per, most }],
  });
const peer = (units: string) => ({
  'claim.priorAuthorizationNumber': 'A-2217',
  'lines[0].procedureCode': 'H0038',
  'lines[0].units': units,
});
const hours = (minutes: number) => ({
  sessions: [{ line: 0, minutes, modality: 'in-person', patientLocation: 'office' } as const],
});
const therapy = { 'claim.priorAuthorizationNumber': 'A-2217' };
const before = (...dates: string[]) =>
  dates.map((dateFrom) => ({
    status: 'paid',
    patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
    lines: [{ dateFrom, procedureCode: '90834', units: 1 }],
  }));

export const examples: Examples = {
  fails: [
    {
      title: 'six hours where five a day are allowed',
      fields: peer('24'),
      context: { ...hours(360), authorizations: [record('day', 20)] },
      message: 'over',
      path: 'lines[0].units',
    },
    {
      title: 'the second visit of a week',
      fields: therapy,
      context: { authorizations: [record('week', 1, 'visit')], history: before('2026-11-15') },
      message: 'over',
    },
    {
      title: 'the fifth visit of a month',
      fields: therapy,
      context: {
        authorizations: [record('month', 4, 'visit')],
        history: before('2026-11-02', '2026-11-05', '2026-11-09', '2026-11-12'),
      },
      message: 'over',
    },
  ],
  passes: [
    { title: 'five hours', fields: peer('20'), context: { ...hours(300), authorizations: [record('day', 20)] } },
    {
      title: 'the last visit was on Saturday of the week before',
      fields: therapy,
      context: { authorizations: [record('week', 1, 'visit')], history: before('2026-11-14') },
    },
    {
      title: 'the other visits were in October',
      fields: therapy,
      context: { authorizations: [record('month', 1, 'visit')], history: before('2026-10-31') },
    },
  ],
  notChecked: [
    {
      title: 'nobody knows the other claims of the week',
      fields: therapy,
      context: { authorizations: [record('week', 1, 'visit')], history: undefined },
    },
  ],
};
