import { SECOND_LINE } from '../example-lines.ts';
import { GROUP_THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { daysOf } from '../same-day.ts';

export const rule: Rule = {
  id: 'group.units',
  title: 'A group session is one unit.',
  scope: 'line',
  codes: GROUP_THERAPY,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT group psychotherapy' },
    { document: 'CMS Medicare practitioner MUE table', section: 'one a day', edition: '2025 H2' },
  ],
  prevents: ['CO-151', 'CO-222', 'N362', 'M53'],
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    units: {
      what: '{code} stands for one group session, and line {line} has {units} units.',
      why: 'Its units are neither minutes nor group members; more than one is denied.',
      fix: 'Set the units to 1. Was there a second group that day? Ask the payer how it wants that one billed.',
    },
  },
  check(line) {
    const { value: units, path, state } = line.units;
    // A partial hospital has several groups a day as part of its program.
    if (line.place.value === '52') return notApplicable;
    if (state === 'unseen') return pass;
    if (units === null || units < 1 || !Number.isInteger(units)) return notApplicable;
    // A line of several days has a unit a day.
    if (units <= daysOf(line)) return pass;
    return finding('units', {
      path,
      evidence: [line.code.path],
      data: { code: line.code.value ?? '', line: line.index + 1, units },
    });
  },
};

const group = { 'lines[0].procedureCode': '90853' };
const two = { ...SECOND_LINE, ...group, 'lines[1].procedureCode': '90853' };

export const examples: Examples = {
  fails: [
    {
      title: '90853 with two units',
      fields: { ...group, 'lines[0].units': '2' },
      message: 'units',
      path: 'lines[0].units',
    },
    {
      title: 'eight units: the members of the group',
      fields: { 'lines[0].procedureCode': '90849', 'lines[0].units': '8' },
      message: 'units',
      path: 'lines[0].units',
    },
  ],
  passes: [
    { title: 'one group', fields: group },
    {
      title: 'groups of two days',
      fields: { ...two, 'lines[1].dateFrom': '11/18/2026', 'lines[1].dateTo': '11/18/2026' },
    },
    {
      title: 'a group and one of several families',
      fields: { ...two, 'lines[0].procedureCode': '90849', 'lines[0].modifiers[0]': '59' },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed units',
      fields: { ...group, 'lines[0].units': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
