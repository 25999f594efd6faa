import { SECOND_LINE } from '../example-lines.ts';
import { SEPARATE_MODIFIERS, UNUSABLE_CODE } from '../groups.ts';
import { modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions } from '../same-day.ts';

const BY_PROFESSIONAL = ['96136', '96137'];
const BY_TECHNICIAN = ['96138', '96139'];

export const rule: Rule = {
  id: 'testing.technician-with-professional',
  title: 'Tests given by the clinician and by a technician on one day say that they were different tests.',
  scope: 'line',
  codes: BY_TECHNICIAN,
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: '96136 with 96138, indicator 1', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter XI, testing' },
  ],
  prevents: ['CO-236', 'CO-97'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    same: {
      what: '{code} on line {line} stands beside {other} on line {otherLine}, same day and provider.',
      why: 'Tests by a technician are paid beside those by the clinician only when they were different tests.',
      fix: 'Were they different tests, each in the notes? If so, the payer looks for 59 or an X modifier on {code}; if not, remove the line of who did not give them.',
    },
  },
  check(line, claim) {
    const others = companions(line, claim, BY_PROFESSIONAL);
    const [other] = others;
    if (!other) return notApplicable;
    const technician = companions(line, claim, BY_TECHNICIAN);
    // Both technician lines are one service; its first line speaks.
    if (technician.some(({ code }) => code.value < (line.code.value ?? ''))) return notApplicable;
    const lines = [line, ...others];
    if (lines.some(({ mods }) => mods.some((modifier) => SEPARATE_MODIFIERS.includes(modifier)))) return pass;
    if (!lines.every((one) => modifiersSeen(one, claim))) {
      return notChecked(`the modifiers of lines ${line.index + 1} and ${other.index + 1} weren't read`);
    }
    return finding('same', {
      path: line.code.path,
      evidence: codeAndDate(line, ...others, ...technician),
      data: {
        code: line.code.value ?? '',
        line: line.index + 1,
        other: other.code.value,
        otherLine: other.index + 1,
      },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '96136 and 96138',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96136', 'lines[1].procedureCode': '96138' },
      context: {
        sessions: [
          { line: 0, minutes: 30 },
          { line: 1, minutes: 30 },
        ],
      },
      message: 'same',
      path: 'lines[1].procedureCode',
      also: ['testing.eval-required'],
    },
  ],
  passes: [
    {
      title: '59 on the line of the technician',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96136',
        'lines[1].procedureCode': '96138',
        'lines[1].modifiers[0]': '59',
      },
      context: {
        sessions: [
          { line: 0, minutes: 30 },
          { line: 1, minutes: 30 },
        ],
      },
    },
    {
      title: 'on two days',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '96136',
        'lines[1].procedureCode': '96138',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
      context: {
        sessions: [
          { line: 0, minutes: 30 },
          { line: 1, minutes: 30 },
        ],
      },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96136', 'lines[1].procedureCode': '96138' },
      context: {
        seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'lines[1].procedureCode', 'lines[1].dateFrom'],
      },
    },
  ],
};
