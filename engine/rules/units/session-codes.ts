import { HOSPITAL } from '../example-lines.ts';
import { EM_LEVELS, EVALUATION, FAMILY, TELEMEDICINE, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { daysOf } from '../same-day.ts';

export const rule: Rule = {
  id: 'units.session-codes',
  title: 'A code that stands for one session or visit has one unit.',
  scope: 'line',
  codes: [...EVALUATION, ...THERAPY, '90839', '90845', ...FAMILY, ...EM_LEVELS.flat(), ...TELEMEDICINE],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychiatry and E/M guidelines' },
    { document: 'CMS Medicare practitioner MUE table', edition: '2025 H2' },
  ],
  prevents: ['CO-151', 'CO-222', 'N362', 'M53'],
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    many: {
      what: '{code} stands for one session, and line {line} has {units} units.',
      why: 'Its units are not minutes or sessions; more than one is denied.',
      fix: 'Set the units to 1. Was there a second session that day? It goes on a line of its own, with its own times in the notes.',
    },
  },
  check(line) {
    const units = line.units.value;
    // A hospital stay may be billed as one line of daily visits.
    if (line.units.state === 'unseen') return pass;
    if (units === null || units < 1 || !Number.isInteger(units) || daysOf(line) > 1) return notApplicable;
    if (units === 1) return pass;
    return finding('many', {
      path: line.units.path,
      evidence: [line.code.path],
      data: { code: line.code.value ?? '', line: line.index + 1, units },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90834 with two units',
      fields: { 'lines[0].units': '2' },
      message: 'many',
      path: 'lines[0].units',
    },
    {
      title: '90834 with 45 units: the minutes went into the wrong box',
      fields: { 'lines[0].units': '45' },
      message: 'many',
      path: 'lines[0].units',
    },
    {
      title: 'a visit with two units',
      fields: { 'lines[0].procedureCode': '99213', 'lines[0].units': '2' },
      message: 'many',
      path: 'lines[0].units',
    },
  ],
  passes: [
    { title: '90834 with one unit', fields: { 'lines[0].units': '01' } },
    {
      title: 'three daily hospital visits on one line',
      fields: {
        ...HOSPITAL,
        'lines[0].procedureCode': '99232',
        'lines[0].placeOfService': '21',
        'claim.hospitalizationFrom': '11/10/2026',
        'lines[0].dateFrom': '11/14/2026',
        'lines[0].units': '3',
      },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed units',
      fields: { 'lines[0].units': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
