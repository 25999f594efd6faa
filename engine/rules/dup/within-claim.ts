import type { Line } from '../../claim/claim.ts';
import { toUs } from '../../claim/day.ts';
import { modifiersSeen } from '../modifiers.ts';
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

/** Modifiers that tell the payer a second line is meant. */
const REPEATED = new Set(['59', '76', '77', '91', 'XE', 'XS', 'XP', 'XU']);
const BY_TIME = new Set(['15min', '30min', 'hour', 'hour+']);

export const rule: Rule = {
  id: 'dup.within-claim',
  title: 'No two lines bill the same service twice.',
  scope: 'claim',
  when: { lines: 2 },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '18' },
    { document: 'NCCI Policy Manual', section: 'chapter I, modifiers 59, 76, 77 and 91' },
  ],
  prevents: ['CO-18', 'N522'],
  reads: ['lines[].procedureCode'],
  after: ['date.from-required', 'date.future'],
  fix: 'suggestion',
  messages: {
    twice: {
      what: 'Lines {first} and {second} both bill {code} on {date}.',
      why: 'The payer pays the first and denies the second as its duplicate.',
      fix: 'Take one out; for two separate visits put the modifier the payer asks for on the second.',
    },
    timed: {
      what: 'Lines {first} and {second} both bill {code} on {date}.',
      why: 'Time of one day is counted together; the payer denies the second line as a duplicate.',
      fix: 'Bill one line with the units of both, or put the modifier the payer asks for on separate visits.',
    },
  },
  check(claim, { tables }) {
    if (claim.lines.length < 2) return notApplicable;
    if (!claim.lines.some((line) => isLikeEarlier(line, claim.lines))) return pass;
    const answers: (Hit | NotChecked)[] = [];
    const seen = new Map<string, Line>();
    for (const line of claim.lines) {
      const key = keyOf(line);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, line);
        continue;
      }
      const code = line.code.value ?? '';
      const timed = BY_TIME.has(tables.procedure(code)?.unit ?? '');
      if (![first, line].every((one) => modifiersSeen(one, claim))) {
        answers.push(notChecked(`the modifiers of lines ${first.index + 1} and ${line.index + 1} weren't read`));
        continue;
      }
      answers.push(
        finding(timed ? 'timed' : 'twice', {
          path: line.code.path,
          data: { first: first.index + 1, second: line.index + 1, code, date: toUs(line.dateFrom.value ?? 0) },
          evidence: [first.code.path, first.dateFrom.path, line.dateFrom.path],
        }),
      );
    }
    return answers;
  },
};

/** Whether a line before this one has its code and day: a quick look, as nearly all claims end with it. */
function isLikeEarlier(line: Line, lines: readonly Line[]): boolean {
  for (const earlier of lines) {
    if (earlier === line) return false;
    if (earlier.dateFrom.value === line.dateFrom.value && earlier.code.value === line.code.value) return true;
  }
  return false;
}

/** What makes two lines one service; undefined for a line that says it is another, or isn't complete. */
function keyOf({ code, dateFrom, dateTo, mods, place, renderingNpi }: Line): string | undefined {
  if (code.state !== 'value' || dateFrom.state !== 'value' || mods.some((modifier) => REPEATED.has(modifier))) {
    return undefined;
  }
  const until = dateTo.value ?? dateFrom.value;
  return [code.value, dateFrom.value, until, place.value, renderingNpi.value, ...[...mods].sort()].join('|');
}

const line = (changes: Record<string, string> = {}, at = 1) => ({
  [`lines[${at}].dateFrom`]: '11/16/2026',
  [`lines[${at}].dateTo`]: '11/16/2026',
  [`lines[${at}].placeOfService`]: '11',
  [`lines[${at}].procedureCode`]: '90834',
  [`lines[${at}].diagnosisPointers`]: 'A',
  [`lines[${at}].charge`]: '150.00',
  [`lines[${at}].units`]: '1',
  [`lines[${at}].renderingNpi`]: '1234567893',
  'claim.totalCharge': '300.00',
  ...changes,
});
const sessions = [0, 1].map(
  (at) => ({ line: at, minutes: 45, modality: 'in-person', patientLocation: 'office' }) as const,
);
const quarterHours = sessions.map((session) => ({ ...session, minutes: 15 }));

export const examples: Examples = {
  fails: [
    {
      title: '90834 twice',
      fields: line(),
      context: { sessions },
      message: 'twice',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'peer support by the quarter hour on two lines',
      fields: line({ 'lines[0].procedureCode': 'H0038', 'lines[1].procedureCode': 'H0038' }),
      context: { sessions: quarterHours },
      message: 'timed',
    },
  ],
  passes: [
    {
      title: 'the second visit carries 76',
      fields: line({ 'lines[1].modifiers[0]': '76' }),
      context: { sessions },
    },
    {
      title: 'another day',
      fields: line({ 'lines[1].dateFrom': '11/09/2026', 'lines[1].dateTo': '11/09/2026' }),
      context: { sessions },
    },
    {
      title: 'another provider',
      fields: line({ 'lines[1].renderingNpi': '1482007311' }),
      context: { sessions },
    },
    {
      title: 'peer support at two places',
      fields: line({
        'lines[0].procedureCode': 'H0038',
        'lines[1].procedureCode': 'H0038',
        'lines[1].placeOfService': '12',
      }),
      context: { sessions: quarterHours },
    },
  ],
  notChecked: [
    {
      title: 'the modifiers are on another page',
      fields: line(),
      context: {
        sessions,
        seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'lines[1].procedureCode', 'lines[1].dateFrom'],
      },
    },
  ],
};
