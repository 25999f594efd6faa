import type { Claim } from '../../claim/claim.ts';
import { civil, type Day, fiscalYear } from '../../claim/day.ts';
import { earlierClaim, SECOND_LINE } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule, type RuleContext } from '../rule.ts';

export const rule: Rule = {
  id: 'claim.mixed-dos-fy',
  title: 'A claim keeps to one year of its code sets.',
  scope: 'claim',
  when: { any: [{ lines: 2 }, { span: true }] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'CMS, ICD-10-CM updates by date of service' }],
  prevents: ['CO-146', 'CO-181'],
  reads: [],
  after: ['dx.valid-on-dos', 'code.inactive-on-dos', 'date.future', 'date.to-before-from'],
  fix: 'none',
  messages: {
    diagnosis: {
      what: 'The claim has services before and after 1 October {year}, when the diagnosis codes change.',
      why: 'One list of diagnoses then has to be valid in both code years, and some payers return such claims.',
      fix: 'Send the services of each code year on a claim of their own.',
    },
    procedure: {
      what: 'The claim has services before and after 1 January {year}, and {code} is in force on one side only.',
      why: 'Procedure codes change on that day, and some payers return claims that span it.',
      fix: 'Send the services of each year on a claim of their own.',
    },
  },
  check(claim, context) {
    const span = isOneDay(claim) ? undefined : spanOf(claim);
    if (!span) return notApplicable;
    const { first, last, evidence } = span;
    const path = evidence.at(-1) ?? '';
    const year = civil(last).year;
    if (fiscalYear(first) !== fiscalYear(last)) {
      return finding('diagnosis', { path, data: { year: fiscalYear(last) - 1 }, evidence });
    }
    if (civil(first).year === year) return pass;
    const changed = claim.lines.find(({ code }) => changesBetween(code.value, first, last, context));
    if (!changed) return pass;
    const data = { year, code: changed.code.value ?? '' };
    return finding('procedure', { path, data, evidence: [...evidence, changed.code.path] });
  },
};

/** Whether no two dates of the claim differ, as on nearly every one; false where the first isn't known. */
function isOneDay({ lines }: Claim): boolean {
  const day = lines[0]?.dateFrom.value ?? null;
  for (const { dateFrom, dateTo } of lines)
    if ((dateFrom.value ?? day) !== day || (dateTo.value ?? day) !== day) return false;
  return day !== null;
}

/** The first and last day of the claim with their paths; undefined where they are one or none is known. */
function spanOf(claim: Claim): { first: Day; last: Day; evidence: string[] } | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const paths = { first: '', last: '' };
  for (const { dateFrom, dateTo } of claim.lines) {
    for (const { value, path } of [dateFrom, dateTo]) {
      if (value === null) continue;
      if (value < first) [first, paths.first] = [value, path];
      if (value > last) [last, paths.last] = [value, path];
    }
  }
  return first < last ? { first, last, evidence: [paths.first, paths.last] } : undefined;
}

/** Whether a code began or ended between two days. */
function changesBetween(code: string | null, first: Day, last: Day, { tables }: RuleContext): boolean {
  if (code === null) return false;
  const { effective = null, terminated = null } = tables.procedure(code) ?? {};
  const began = effective !== null && effective > first && effective <= last;
  const ended = terminated !== null && terminated >= first && terminated < last;
  return began || ended || tables.hcpcs(code, first) !== tables.hcpcs(code, last);
}

const two = (from: string, to: string) => ({
  ...SECOND_LINE,
  'lines[1].procedureCode': '90834',
  'lines[0].dateFrom': from,
  'lines[0].dateTo': from,
  'lines[1].dateFrom': to,
  'lines[1].dateTo': to,
});

export const examples: Examples = {
  fails: [
    {
      title: 'the last day of September and the first of October',
      fields: two('09/30/2026', '10/01/2026'),
      message: 'diagnosis',
      path: 'lines[1].dateFrom',
    },
    {
      title: 'December and January, with a code that began in between',
      asOf: '2026-02-10',
      fields: {
        ...two('12/29/2025', '01/05/2026'),
        'lines[1].procedureCode': 'G0568',
        'lines[0].procedureCode': 'G0556',
      },
      // The month the add-on belongs to has its base on an earlier claim.
      context: { history: [earlierClaim('2026-01-05', 'G0556')] },
      message: 'procedure',
    },
  ],
  passes: [
    { title: 'October and November', fields: two('10/01/2026', '11/16/2026') },
    { title: 'December and January, the same codes', fields: two('12/29/2025', '01/05/2026'), asOf: '2026-02-10' },
  ],
};
