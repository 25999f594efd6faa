import type { Line } from '../../claim/claim.ts';
import { toUs } from '../../claim/day.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { ABA, CRISIS_FIRST, EM_VISITS, EVALUATION, THERAPY_ALONE, UNUSABLE_CODE } from '../groups.ts';
import { asTime, overlaps, type Span, spanOf } from '../kinds/clock.ts';
import {
  type Examples,
  finding,
  type Hit,
  type NotChecked,
  notApplicable,
  notChecked,
  pass,
  type Rule,
} from '../rule.ts';
import { codeAndDate } from '../same-day.ts';

/**
 * Services that take the patient's whole attention. Add-ons, work without the patient, team services, programs by the
 * day and scales filled in on the side are left out: they may share the clock with another.
 */
const UNDIVIDED = new Set([
  ...THERAPY_ALONE,
  ...CRISIS_FIRST,
  ...EVALUATION,
  ...EM_VISITS,
  ...ABA,
  ...['90845', '90847', '90849', '90853', '90875', '90876', '90880'],
  ...['96112', '96116', '96136', '96138', '96156', '96158', '96164', '96167'],
  ...['H0001', 'H0004', 'H0005', 'H0031', 'H0038', 'H2014', 'H2015', 'H2017', 'H2019', 'H2027'],
]);
/** An analyst may change the protocol while the technician treats: adaptive behavior codes may run side by side. */
const SIDE_BY_SIDE = new Set(ABA);

export const rule: Rule = {
  id: 'conc.overlap-patient',
  title: 'No two services of one patient run at the same time.',
  scope: 'claim',
  when: { lines: 2 },
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'Payer and Medicaid audit manuals, overlapping services' },
    { document: 'NCCI Policy Manual', section: 'chapter XI' },
  ],
  prevents: ['CO-18', 'CO-97'],
  reads: [],
  after: [...UNUSABLE_CODE, 'eval.with-therapy', 'addon.solo-psych-with-em'],
  supersedes: ['conc.h0004-cpt', 'units.provider-day'],
  fix: 'none',
  messages: {
    overlap: {
      what: 'On {date} line {line} runs from {from} to {to}, while line {other} of the same patient runs from {otherFrom} to {otherTo}.',
      why: 'Nobody can be in two sessions at once; auditors take back what overlaps.',
      fix: 'Correct the times if they are wrong, or bill each session for the minutes that were its own.',
    },
  },
  check(claim, context) {
    const timed: { readonly line: Line; readonly span: Span }[] = [];
    const untimed: Line[] = [];
    for (const line of claim.lines) {
      if (!isUndivided(line) || !claim.lines.some((other) => isUndivided(other) && conflict(line, other))) continue;
      const span = spanOf(line, context);
      if (span) timed.push({ line, span });
      else untimed.push(line);
    }
    if (timed.length === 0) return notApplicable;
    const answers: (Hit | NotChecked)[] = [];
    for (const [at, one] of timed.entries()) {
      for (const other of timed.slice(0, at)) {
        if (!conflict(one.line, other.line) || !overlaps(one.span, other.span)) continue;
        answers.push(
          finding('overlap', {
            path: one.line.code.path,
            data: {
              date: toUs(one.line.dateFrom.value ?? 0),
              line: one.line.index + 1,
              from: asTime(one.span.from),
              to: asTime(one.span.to),
              other: other.line.index + 1,
              otherFrom: asTime(other.span.from),
              otherTo: asTime(other.span.to),
            },
            evidence: codeAndDate(one.line, other.line),
          }),
        );
      }
      const open = untimed.find((line) => conflict(one.line, line));
      if (open) answers.push(notChecked(`the clock times of line ${open.index + 1} aren't known`));
    }
    return answers.length > 0 ? answers : timed.length > 1 ? pass : notApplicable;
  },
};

function isUndivided({ dateFrom, code }: Line): boolean {
  return dateFrom.value !== null && UNDIVIDED.has(code.value ?? '');
}

/** Whether two lines of one day can't share the clock. */
function conflict(a: Line, b: Line): boolean {
  if (a === b || a.dateFrom.value !== b.dateFrom.value) return false;
  return !(SIDE_BY_SIDE.has(a.code.value ?? '') && SIDE_BY_SIDE.has(b.code.value ?? ''));
}

const group = { ...SECOND_LINE, 'lines[1].procedureCode': '90853', 'lines[1].modifiers[0]': 'XE' };
const times = (...spans: [string, string | null, number][]) => ({
  sessions: spans.map(([start, stop, minutes], line) => ({
    line,
    start,
    stop,
    minutes,
    modality: 'in-person' as const,
    patientLocation: 'office' as const,
  })),
});
const aba = {
  ...SECOND_LINE,
  'diagnoses[0].code': 'F84.0',
  'claim.priorAuthorizationNumber': 'A2217088',
  'lines[0].procedureCode': '97153',
  'lines[0].units': '4',
  'lines[1].procedureCode': '97155',
  'lines[1].units': '4',
};

export const examples: Examples = {
  fails: [
    {
      title: 'therapy from 10:00 and group from 10:30',
      fields: group,
      context: times(['10:00', '10:45', 45], ['10:30', '11:30', 60]),
      message: 'overlap',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the end of one follows from its minutes',
      fields: group,
      context: times(['10:00 AM', null, 45], ['10:40 AM', '11:40 AM', 60]),
      message: 'overlap',
    },
    {
      title: 'by another clinician',
      fields: { ...group, 'lines[1].renderingNpi': '1245319599' },
      context: times(['1:00 PM', '1:45 PM', 45], ['12:30 PM', '1:15 PM', 45]),
      message: 'overlap',
    },
  ],
  passes: [
    { title: 'one after the other', fields: group, context: times(['10:00', '10:45', 45], ['10:45', '11:45', 60]) },
    {
      title: 'an analyst changes the protocol while the technician treats',
      fields: aba,
      context: { ...times(['10:00', '11:00', 60], ['10:00', '11:00', 60]), authorizations: undefined },
    },
    {
      title: 'across midnight and on the next day',
      fields: { ...group, 'lines[1].dateFrom': '11/17/2026', 'lines[1].dateTo': '11/17/2026' },
      context: times(['23:30', '00:15', 45], ['10:00', '11:00', 60]),
    },
  ],
  notChecked: [
    {
      title: 'the group has no clock times',
      fields: group,
      context: {
        sessions: [
          { line: 0, start: '10:00', stop: '10:45' },
          { line: 1, minutes: 60 },
        ],
      },
    },
  ],
};
