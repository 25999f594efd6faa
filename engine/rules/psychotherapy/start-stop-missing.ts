import type { Session } from '../../claim/context.ts';
import { inOffice } from '../example-lines.ts';
import { CRISIS_FIRST, FAMILY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'psychotherapy.start-stop-missing',
  title: 'The visit record of a timed session holds its minutes or its start and stop.',
  scope: 'line',
  codes: [...THERAPY, ...CRISIS_FIRST, ...FAMILY],
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychotherapy guidelines', section: 'time' },
    { document: 'CMS Medicare Benefit Policy Manual', section: 'chapter 15' },
  ],
  prevents: ['CO-150'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    none: {
      what: 'The visit record of line {line} has neither minutes nor start and stop times, and {code} is billed by time.',
      why: 'In an audit a timed code without times in the note is taken back.',
      fix: 'Have the times added to the note; they do not go on the claim.',
    },
    half: {
      what: 'The visit record of line {line} has no {part} time, and {code} is billed by time.',
      why: 'In an audit a timed code without both times or the minutes in the note is taken back.',
      fix: 'Have the {part} time or the minutes added to the note; they do not go on the claim.',
    },
  },
  check(line, _claim, context) {
    const session = context.session(line);
    if (session?.minutes != null || (session?.start && session.stop)) return pass;
    const data = { line: line.index + 1, code: line.code.value ?? '' };
    if (session && blank(session)) {
      const known = session.start ? 'stop' : session.stop ? 'start' : null;
      const at = { path: line.code.path };
      return known ? finding('half', { ...at, data: { ...data, part: known } }) : finding('none', { ...at, data });
    }
    return notChecked(`whether the visit record of line ${line.index + 1} has session times isn't known`);
  },
};

/** A null is a record that was looked at and holds nothing; a missing key is a record nobody looked at. */
function blank({ minutes, start, stop }: Session): boolean {
  if (minutes !== null) return false;
  return (start !== undefined && stop !== undefined) || (!start && !stop);
}

export const examples: Examples = {
  fails: [
    {
      title: 'the record was looked at and holds no time',
      fields: { 'lines[0].procedureCode': '90837' },
      context: { sessions: [{ line: 0, minutes: null, modality: 'in-person', patientLocation: 'office' }] },
      message: 'none',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a start without a stop',
      context: {
        sessions: [
          { line: 0, minutes: null, start: '10:00', stop: null, modality: 'in-person', patientLocation: 'office' },
        ],
      },
      message: 'half',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'start and stop, no total',
      context: {
        sessions: [{ line: 0, start: '10:00', stop: '10:45', modality: 'in-person', patientLocation: 'office' }],
      },
    },
    {
      title: 'the total alone',
      context: { sessions: inOffice(40) },
    },
  ],
  notChecked: [
    { title: 'no visit record at hand', context: { sessions: [] } },
    {
      title: 'a session without a word on time',
      context: { sessions: [{ line: 0, modality: 'in-person', patientLocation: 'office' }] },
    },
  ],
};
