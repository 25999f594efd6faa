import { SECOND_LINE, THIRD_LINE } from '../example-lines.ts';
import { COMPLEXITY_PRIMARIES, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { companions, DATES_UNREAD, daysOf, maybeCompanion } from '../same-day.ts';

export const rule: Rule = {
  id: 'addon.units-vs-primary',
  title: 'An add-on to one session has one unit.',
  scope: 'line',
  codes: ['90785', '90863'],
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychiatry guidelines', section: 'add-on codes' },
    { document: 'CMS Medicare practitioner MUE table', edition: '2025 H2' },
  ],
  prevents: ['CO-151', 'CO-222', 'N362'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    many: {
      what: '{code} on line {line} has {units} units, and {sessions} it can be added to.',
      why: 'It is added once to a session, however long or hard that session was.',
      fix: 'Set the units to {sessionCount}.',
    },
  },
  check(line, claim) {
    const units = line.units.value;
    if (line.units.state === 'unseen') return pass;
    if (units === null || !Number.isInteger(units) || daysOf(line) > 1) return notApplicable;
    const sessions = Math.max(1, companions(line, claim, COMPLEXITY_PRIMARIES).length);
    if (units <= sessions) return pass;
    if (maybeCompanion(line, claim, COMPLEXITY_PRIMARIES)) return notChecked(DATES_UNREAD);
    return finding('many', {
      path: line.units.path,
      evidence: [line.code.path],
      data: {
        code: line.code.value ?? '',
        line: line.index + 1,
        units,
        sessionCount: sessions,
        sessions: sessions === 1 ? 'there is one session' : `there are ${sessions} sessions`,
      },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90785 with two units beside one session',
      fields: { ...SECOND_LINE, 'lines[1].units': '2' },
      message: 'many',
      path: 'lines[1].units',
    },
    {
      title: '90863 with two units',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90863', 'lines[1].units': '2' },
      context: {
        practice: { providers: [{ npi: '1234567893', name: 'Sam Ruiz', credential: 'PhD', taxonomy: '103TP0016X' }] },
      },
      message: 'many',
      path: 'lines[1].units',
    },
  ],
  passes: [
    { title: '90785 with one unit', fields: SECOND_LINE },
    {
      title: 'two units beside individual and group therapy',
      fields: {
        ...SECOND_LINE,
        ...THIRD_LINE,
        'lines[1].units': '2',
        'lines[0].modifiers[0]': '59',
        'lines[2].procedureCode': '90853',
      },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed units',
      fields: { ...SECOND_LINE, 'lines[1].units': null },
      context: { seen: ['lines[0]', 'lines[1].procedureCode', 'lines[1].dateFrom'] },
    },
  ],
};
