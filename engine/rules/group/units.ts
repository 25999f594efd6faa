import type { Claim } from '../../claim/claim.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { GROUP_THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { type CodedLine, codeAndDate, companions, daysOf, hasCode } from '../same-day.ts';

export const rule: Rule = {
  id: 'group.units',
  title: 'A group session is one unit, once a day.',
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
  after: [...UNUSABLE_CODE, 'dup.within-claim'],
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    units: {
      what: '{code} stands for one group session, and line {line} has {units} units.',
      why: 'Its units are neither minutes nor group members; more than one is denied.',
      fix: 'Set the units to 1. Was there a second group that day? Ask the payer how it wants that one billed.',
    },
    second: {
      what: 'Line {line} is a second {code} of one day, after line {otherLine}.',
      why: 'Payers take one group session a patient and day; a second is denied first and paid only with records.',
      fix: "Check both groups against the notes and the payer's rule for a second group; if it was one group, remove line {line}.",
      severity: 'warning',
    },
  },
  check(line, claim) {
    if (!hasCode(line) || isProgram(line)) return notApplicable;
    const { value: units, path, state } = line.units;
    const data = { code: line.code.value, line: line.index + 1 };
    // A line of several days has a unit a day.
    if (units !== null && Number.isInteger(units) && units > daysOf(line)) {
      return finding('units', { path, evidence: [line.code.path], data: { ...data, units } });
    }
    const first = firstOfDay(line, claim);
    if (first) {
      if (![first, line].every((one) => modifiersSeen(one, claim))) return notChecked("the modifiers weren't read");
      const evidence = [...codeAndDate(first, line), first.units.path, path];
      return finding('second', { path: line.code.path, evidence, data: { ...data, otherLine: first.index + 1 } });
    }
    return units === 1 || state === 'unseen' ? pass : notApplicable;
  },
};

/** A partial hospital has several groups a day as part of its program. */
function isProgram(line: CodedLine): boolean {
  return line.place.value === '52';
}

function firstOfDay(line: CodedLine, claim: Claim): CodedLine | undefined {
  if (daysOf(line) > 1) return undefined;
  const [first] = companions(line, claim, [line.code.value]);
  return first && first.index < line.index ? first : undefined;
}

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
    {
      title: 'a second group with 76',
      fields: { ...two, 'lines[1].modifiers[0]': '76' },
      message: 'second',
      path: 'lines[1].procedureCode',
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
