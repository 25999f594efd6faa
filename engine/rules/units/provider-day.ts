import type { Claim, Line } from '../../claim/claim.ts';
import { parseId } from '../../claim/normalise.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { isCorrection } from '../frequency.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, EVALUATION, FAMILY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { clockOf, minutesOf } from '../minutes.ts';
import { type Examples, finding, type Hit, notApplicable, pass, type Rule, type RuleContext } from '../rule.ts';
import { codeAndDate, hasCode, sameDay } from '../same-day.ts';

/** What one clinician does with one patient or family at a time. */
const INDIVIDUAL = new Set([...EVALUATION, ...THERAPY, ...CRISIS_FIRST, ...CRISIS_FURTHER, '90845', ...FAMILY]);
/** Eighteen hours. */
const MOST = 1080;

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
    const lines = claim.lines.filter((line) => INDIVIDUAL.has(line.code.value ?? ''));
    if (lines.length === 0) return notApplicable;
    const hits = [...overlaps(lines, context), ...longDays(lines, claim, context)];
    return hits.length > 0 ? hits : pass;
  },
};

function overlaps(lines: readonly Line[], context: RuleContext): Hit[] {
  const hits: Hit[] = [];
  for (const [at, line] of lines.entries()) {
    const own = clockOf(context.session(line));
    if (!own) continue;
    const other = lines.slice(0, at).find((before) => {
      const its = sameDay(before, line) === 'yes' ? clockOf(context.session(before)) : null;
      // Further half hours of a crisis are within its own time.
      return its && own.start < its.stop && its.start < own.stop && !CRISIS_FURTHER.includes(line.code.value ?? '');
    });
    if (!other) continue;
    hits.push(
      finding('overlap', {
        path: line.code.path,
        evidence: codeAndDate(line, other),
        data: {
          code: line.code.value ?? '',
          line: line.index + 1,
          other: other.code.value ?? '',
          otherLine: other.index + 1,
        },
      }),
    );
  }
  return hits;
}

/** Sessions of all patients that day, each with the least minutes its code can stand for. */
function longDays(lines: readonly Line[], claim: Claim, context: RuleContext): Hit[] {
  if (!context.facts.history || isCorrection(claim)) return [];
  const done = new Set<string>();
  const hits: Hit[] = [];
  for (const line of lines) {
    const [npi, day] = [line.renderingNpi.value, line.dateFrom.value];
    if (npi === null || day === null || !hasCode(line) || done.has(`${npi}|${day}`)) continue;
    done.add(`${npi}|${day}`);
    let minutes = 0;
    for (const other of lines) {
      if (other.renderingNpi.value !== npi || other.dateFrom.value !== day) continue;
      minutes += minutesOf(other, context) ?? least(other.code.value ?? '', other.units.value ?? 1, context);
    }
    for (const { status, lines: earlier } of context.facts.history) {
      if (/denied|reject|void/i.test(status ?? '')) continue;
      for (const one of earlier) {
        if (one.dateFrom !== day || !one.renderingNpi || parseId(one.renderingNpi) !== npi) continue;
        if (INDIVIDUAL.has(one.procedureCode)) minutes += least(one.procedureCode, one.units ?? 1, context);
      }
    }
    if (minutes <= MOST) continue;
    hits.push(
      finding('tooLong', {
        path: line.dateFrom.path,
        evidence: [line.code.path, line.renderingNpi.path],
        data: { day: line.dateFrom.raw, hours: Math.floor(minutes / 60) },
        private: true,
      }),
    );
  }
  return hits;
}

/** Half hours that go on with a crisis begin in their middle. */
function least(code: string, units: number, { tables }: RuleContext): number {
  if (CRISIS_FURTHER.includes(code)) return 15 * units;
  return tables.procedure(code)?.minMinutes ?? 0;
}

const two = { ...SECOND_LINE, 'lines[0].modifiers[0]': '59', 'lines[1].procedureCode': '90847' };
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
      title: 'individual and family therapy at the same time',
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
