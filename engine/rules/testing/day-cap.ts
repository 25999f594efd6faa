import { authorizationOf, covers } from '../authorization.ts';
import { MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, type Hit, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { daysOf, sameService } from '../same-day.ts';
import { count } from '../words.ts';

/** Further hours and half hours of testing. */
const FURTHER = new Set(['96113', '96121', '96131', '96133', '96137', '96139']);

export const rule: Rule = {
  id: 'testing.day-cap',
  title: 'Testing of one day stays within what payers take without asking.',
  scope: 'claim',
  codes: [...FURTHER],
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare practitioner MUE table', edition: '2025 H2' }],
  prevents: ['CO-151', 'CO-222', 'N362'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].units'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'testing.next-hour', 'testing.admin-30'],
  supersedes: ['mue.exceeded'],
  fix: 'none',
  messages: {
    many: {
      what: '{units} of {code} on {day}; payers take at most {limit} a day without seeing records.',
      why: 'Units above it are denied first and paid only on appeal with the notes.',
      fix: 'Check the units and the dates against the notes. Units of another day go on that day, and only there.',
    },
  },
  check(claim, { tables, payer, facts }) {
    // Medicaid has limits of its own, and the rule of units a day knows them.
    if (payer.kind === 'medicaid') return notApplicable;
    const hits: Hit[] = [];
    const groups = sameService(claim, FURTHER);
    for (const lines of groups) {
      const last = lines.at(-1);
      const most = last && tables.mue(last.code.value, 'medicare')?.units;
      if (!last || !most) continue;
      if (lines.some((line) => line.units.state === 'unseen')) {
        return notChecked(`the units of line ${last.index + 1} can't be seen on this page`);
      }
      const units = lines.reduce((sum, line) => sum + (line.units.value ?? 0), 0);
      const limit = most * Math.max(...lines.map(daysOf));
      if (units <= limit) continue;
      const match = authorizationOf(last, claim, facts);
      const authorized =
        match.kind === 'unknown' ||
        (match.kind === 'on-file' &&
          match.records.some((one) => covers(one, last.code.value) && (one.unitsApproved ?? units) >= units));
      if (authorized) continue;
      hits.push(
        finding('many', {
          path: last.units.path,
          evidence: lines.flatMap((line) => [line.code.path, line.dateFrom.path, line.units.path]),
          data: { code: last.code.value, day: last.dateFrom.raw, units: count(units, 'unit'), limit },
        }),
      );
    }
    return hits.length > 0 ? hits : groups.length > 0 ? pass : notApplicable;
  },
};

const long = (code: string, further: string, units: string) => ({
  ...MEDICARE,
  ...SECOND_LINE,
  'lines[0].procedureCode': code,
  'lines[1].procedureCode': further,
  'lines[1].units': units,
});
const medicare = (minutes: number) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: [{ line: 0, minutes }],
});

export const examples: Examples = {
  fails: [
    {
      title: 'eight further hours of evaluation',
      fields: long('96130', '96131', '8'),
      context: medicare(540),
      message: 'many',
      path: 'lines[1].units',
    },
  ],
  passes: [
    { title: 'seven further hours', fields: long('96130', '96131', '7'), context: medicare(480) },
    {
      title: 'eight further hours that were authorized',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96132',
        'lines[1].procedureCode': '96133',
        'lines[1].units': '8',
        'claim.priorAuthorizationNumber': 'A2217088',
      },
      context: {
        sessions: [{ line: 0, minutes: 540 }],
        authorizations: [
          {
            number: 'A2217088',
            procedureCodes: ['96132', '96133'],
            dateFrom: '2026-11-01',
            dateTo: '2026-12-31',
            unitsApproved: 12,
            unitsUsed: 0,
            unitType: 'unit',
          },
        ],
      },
      also: ['mue.exceeded'],
    },
  ],
  notChecked: [
    {
      title: 'the page never showed units',
      fields: { ...long('96130', '96131', '8'), 'lines[0].units': null, 'lines[1].units': null },
      context: { seen: ['payer', 'lines[1].procedureCode', 'lines[1].dateFrom'] },
    },
  ],
};
