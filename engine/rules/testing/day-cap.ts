import { authorizationOf, covers } from '../authorization.ts';
import { MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, type Hit, type NotChecked, notApplicable, notChecked, type Rule } from '../rule.ts';
import { type CodedLine, daysOf, sameService } from '../same-day.ts';
import { count, UNITS_UNREAD } from '../words.ts';

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
    const said: (Hit | NotChecked)[] = [];
    for (const lines of sameService(claim, FURTHER)) {
      const last = lines.at(-1) as CodedLine;
      const code = last.code.value;
      const limit = (tables.mue(code, 'medicare')?.units ?? Number.POSITIVE_INFINITY) * Math.max(...lines.map(daysOf));
      let units = 0;
      for (const line of lines) {
        units += line.units.value ?? 0;
        if (line.units.state === 'unseen') said.push(notChecked(UNITS_UNREAD));
      }
      if (units <= limit || isAuthorized(authorizationOf(last, claim, facts), code, units)) continue;
      said.push(
        finding('many', {
          path: last.units.path,
          evidence: lines.flatMap((line) => [line.code.path, line.dateFrom.path, line.units.path]),
          data: { code, day: last.dateFrom.raw, units: count(units, 'unit'), limit },
        }),
      );
    }
    return said;
  },
};

/** A number on the claim that can't be looked up counts: the biller says it was asked for. */
function isAuthorized(match: ReturnType<typeof authorizationOf>, code: string, units: number): boolean {
  if (match.kind !== 'on-file') return match.kind === 'unknown';
  return match.records.some((one) => covers(one, code) && (one.unitsApproved ?? units) >= units);
}

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
