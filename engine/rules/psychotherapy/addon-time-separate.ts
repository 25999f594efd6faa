import type { Line } from '../../claim/claim.ts';
import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { EM_VISITS, THERAPY_WITH_EM, UNUSABLE_CODE } from '../groups.ts';
import { clockOf, minutesOf } from '../minutes.ts';
import type { RuleContext } from '../rule.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { type CodedLine, codeAndDate, companions } from '../same-day.ts';
import { count } from '../words.ts';

export const rule: Rule = {
  id: 'psychotherapy.addon-time-separate',
  title: 'Minutes of psychotherapy are not counted again for the E/M visit they are added to.',
  scope: 'line',
  codes: THERAPY_WITH_EM,
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychotherapy guidelines', section: 'with evaluation and management' },
    { document: 'AMA CPT E/M guidelines', section: 'selecting a level by time' },
  ],
  prevents: ['CO-150'],
  effective: { from: '2021-01-01' },
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'em.time-threshold'],
  fix: 'suggestion',
  messages: {
    shared: {
      what: 'If the {total} on line {emLine} take in the {therapy} of {code}, that leaves {left} for {em}, which needs {needs} by time.',
      why: 'Time spent on psychotherapy cannot also count toward the level of the visit.',
      fix: 'Keep {em} if its level was chosen by medical decision making; otherwise bill the level the remaining minutes support.',
    },
    overlap: {
      what: 'Line {emLine} and line {line} share {shared}, which leaves {left} for {em}; by time it needs {needs}.',
      why: 'Time spent on psychotherapy cannot also count toward the level of the visit.',
      fix: 'Keep {em} if its level was chosen by medical decision making; otherwise bill the level the remaining minutes support.',
    },
  },
  check(line, claim, context) {
    const em = companions(line, claim, EM_VISITS)[0];
    const needs = em && context.tables.procedure(em.code.value)?.minMinutes;
    if (!em || !needs) return notApplicable;
    const total = minutesOf(em, context);
    const therapy = minutesOf(line, context);
    if (total === null || therapy === null || knownApart(em, line, context)) return notApplicable;
    const at = {
      path: line.code.path,
      evidence: codeAndDate(line, em),
    };
    const data = { code: line.code.value ?? '', em: em.code.value, line: line.index + 1, emLine: em.index + 1 };
    const shared = overlap(em, line, context);
    const left = total - (shared ?? therapy);
    if (total < needs || left >= needs || left < 0 || shared === 0) return pass;
    const words = { ...data, left: count(left, 'minute'), needs: count(needs, 'minute') };
    if (shared !== null) return finding('overlap', { ...at, data: { ...words, shared: count(shared, 'minute') } });
    return finding('shared', {
      ...at,
      // Nearly the same minutes on both lines are one visit typed twice; otherwise each line may hold its own.
      ...(left < 5 ? {} : { severity: 'info' as const }),
      data: { ...words, total: count(total, 'minute'), therapy: count(therapy, 'minute') },
    });
  },
};

/** The record gives the visit's own minutes, so nothing is counted twice. */
function knownApart(em: CodedLine, therapy: Line, context: RuleContext): boolean {
  return context.session(em)?.emMinutes != null || context.session(therapy)?.emMinutes != null;
}

/** Minutes that lie in both sessions by the clock; null when either has no start and stop. */
function overlap(em: CodedLine, therapy: Line, context: RuleContext): number | null {
  const [one, two] = [clockOf(context.session(em)), clockOf(context.session(therapy))];
  if (!one || !two) return null;
  return Math.max(0, Math.min(one.stop, two.stop) - Math.max(one.start, two.start));
}

export const examples: Examples = {
  fails: [
    {
      title: '40 minutes in all, 38 of them therapy',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214', 'lines[1].procedureCode': '90836' },
      context: { sessions: inOffice(40, 38) },
      message: 'shared',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'just the minutes of the visit in all, 16 of them therapy',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214', 'lines[1].procedureCode': '90833' },
      context: { sessions: inOffice(30, 16) },
      message: 'shared',
    },
    {
      title: 'five minutes are left for the visit',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214', 'lines[1].procedureCode': '90833' },
      context: { sessions: inOffice(40, 35) },
      message: 'shared',
    },
    {
      title: 'both sessions stand at the same hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214', 'lines[1].procedureCode': '90836' },
      context: {
        sessions: [
          { line: 0, start: '10:00', stop: '10:45', modality: 'in-person', patientLocation: 'office' },
          { line: 1, start: '10:05', stop: '10:45', modality: 'in-person', patientLocation: 'office' },
        ],
      },
      message: 'overlap',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: 'enough minutes for both',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214', 'lines[1].procedureCode': '90836' },
      context: { sessions: inOffice(68, 38) },
    },
    {
      title: "the record has the visit's own minutes",
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214', 'lines[1].procedureCode': '90836' },
      context: { sessions: inOffice(40, 38).map((one) => (one.line === 0 ? { ...one, emMinutes: 30 } : one)) },
    },
    {
      title: 'only the therapy was timed, the level was chosen by decision making',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214', 'lines[1].procedureCode': '90836' },
      context: { sessions: [{ line: 1, minutes: 38, modality: 'in-person', patientLocation: 'office' }] },
    },
    {
      title: 'one after the other by the clock',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99213', 'lines[1].procedureCode': '90836' },
      context: {
        sessions: [
          { line: 0, start: '10:00', stop: '10:20', modality: 'in-person', patientLocation: 'office' },
          { line: 1, start: '10:20', stop: '11:00', modality: 'in-person', patientLocation: 'office' },
        ],
      },
    },
  ],
};
