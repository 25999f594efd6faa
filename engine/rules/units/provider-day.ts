import type { Line } from '../../claim/claim.ts';
import { parseId } from '../../claim/normalise.ts';
import { codeOf, NOT_DONE } from '../earlier-visits.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { CRISIS_FIRST, EVALUATION, FAMILY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { overlaps, spanOf } from '../kinds/clock.ts';
import { type Examples, finding, type Hit, pass, type Rule, type RuleContext } from '../rule.ts';
import { codeAndDate, sameDay } from '../same-day.ts';

/** What one clinician does with one patient or family at a time. */
const INDIVIDUAL = new Set([...EVALUATION, ...THERAPY, ...CRISIS_FIRST, '90845', ...FAMILY]);
/** Hours. */
const MOST = 18;

export const rule: Rule = {
  id: 'units.provider-day',
  title: "A provider's sessions of a day do not overlap and add up to a day that a person can work.",
  scope: 'claim',
  codes: [...INDIVIDUAL],
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'HHS Office of Inspector General audits', section: 'impossible days, overlapping sessions' }],
  prevents: ['CO-151', 'CO-18'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [
    ...UNUSABLE_CODE,
    'dup.within-claim',
    'dup.two-individual-same-day',
    'eval.with-therapy',
    'eval.both',
    'crisis.with-other',
    'ncci.modifier-on-0',
  ],
  fix: 'none',
  messages: {
    overlap: {
      what: '{code} on line {line} and {other} on line {otherLine} overlap in time, same provider.',
      why: 'One clinician holds one session at a time; the payer takes back one of the two.',
      fix: 'Correct the start and stop times against the notes.',
    },
    tooLong: {
      what: "This provider's sessions of {day} add up to {hours} hours or more.",
      why: 'More than 18 hours of sessions a day are taken for claims that cannot be true.',
      fix: 'Check the dates and the rendering provider of that day, on this claim and on those sent before.',
    },
  },
  check(claim, context) {
    // One session by itself overlaps nothing, and no code stands for so many hours.
    if (claim.lines.length === 1 && !context.facts.history?.length) return pass;
    const hits: Hit[] = [];
    const lines = claim.lines.filter(isIndividual);
    for (const [at, line] of lines.entries()) {
      const before = lines.slice(0, at).filter((other) => sameDay(other, line) === 'yes');
      const other = before.find((one) => overlap(one, line, context));
      if (other) {
        hits.push(
          finding('overlap', {
            path: line.code.path,
            evidence: codeAndDate(line, other),
            data: { code: line.code.raw, line: line.index + 1, other: other.code.raw, otherLine: other.index + 1 },
          }),
        );
      }
      const hours = before.length > 0 ? 0 : minutesThatDay(line, lines, context) / 60;
      if (hours <= MOST) continue;
      hits.push(
        finding('tooLong', {
          path: line.dateFrom.path,
          evidence: [line.code.path, line.renderingNpi.path],
          data: { day: line.dateFrom.raw, hours: Math.floor(hours) },
          private: true,
        }),
      );
    }
    return hits.length > 0 ? hits : pass;
  },
};

function isIndividual(line: Line): boolean {
  return INDIVIDUAL.has(line.code.value ?? '');
}

function overlap(one: Line, line: Line, context: RuleContext): boolean {
  const [its, own] = [spanOf(one, context), spanOf(line, context)];
  return its !== null && own !== null && overlaps(its, own);
}

/** Sessions of all patients, each with the least minutes its code can stand for; 0 where the provider isn't known. */
function minutesThatDay(line: Line, lines: readonly Line[], { facts, tables }: RuleContext): number {
  const [npi, day] = [line.renderingNpi.value, line.dateFrom.value];
  if (npi === null || !facts.history) return 0;
  const least = (code: string) => (INDIVIDUAL.has(code) ? (tables.procedure(code)?.minMinutes ?? 0) : 0);
  let minutes = 0;
  for (const one of lines) if (sameDay(one, line) === 'yes') minutes += least(one.code.value ?? '');
  for (const { status, lines: earlier } of facts.history) {
    if (NOT_DONE.test(status ?? '')) continue;
    for (const one of earlier) {
      if (one.dateFrom === day && parseId(one.renderingNpi ?? '') === npi) minutes += least(codeOf(one));
    }
  }
  return minutes;
}

/** A session with the family, without the patient. */
const two = { ...SECOND_LINE, 'lines[0].modifiers[0]': '59', 'lines[1].procedureCode': '90846' };
const at = (start: string, stop: string) => ({
  sessions: [
    { line: 0, minutes: 45, start: '10:00', stop: '10:45', modality: 'in-person', patientLocation: 'office' } as const,
    { line: 1, minutes: 50, start, stop, modality: 'in-person', patientLocation: 'office' } as const,
  ],
});
/** That many sessions of others on the day of the clean claim. */
const day = (sessions: number, procedureCode = '90837', dateFrom = '2026-11-16') => ({
  history: Array.from({ length: sessions }, (_, n) => ({
    status: 'submitted',
    patientKey: { lastName: 'Rivera', firstName: `Ana ${String.fromCharCode(65 + n)}` },
    memberId: `W20000000${n}`,
    payerName: 'Aetna',
    lines: [{ dateFrom, procedureCode, modifiers: [], units: 1, renderingNpi: '1234567893' }],
  })),
});

export const examples: Examples = {
  fails: [
    {
      title: 'the patient alone and the family alone at the same time',
      fields: two,
      context: at('10:30', '11:20'),
      message: 'overlap',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'twenty hours of sessions',
      context: day(20),
      message: 'tooLong',
      path: 'lines[0].dateFrom',
    },
  ],
  passes: [
    { title: 'one after the other', fields: two, context: at('10:45', '11:35') },
    { title: 'a long day', context: day(10) },
    { title: 'a full week before', context: day(20, '90837', '2026-11-15') },
  ],
};
