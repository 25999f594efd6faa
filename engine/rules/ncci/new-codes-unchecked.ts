import { type Day, fromIso, toUs } from '../../claim/day.ts';
import type { Tables } from '../../codes/tables.ts';
import { byVideo, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions } from '../same-day.ts';

/** Newer codes whose edits our table took from a later quarter. */
const KNOWN_ALL_THE_SAME = /^980(0\d|1[0-6])$/;

export const rule: Rule = {
  id: 'ncci.new-codes-unchecked',
  title: 'A code newer than the NCCI table could not be checked against the other services of its day.',
  scope: 'line',
  when: { lines: 2 },
  severity: 'info',
  confidence: 'high',
  sources: [{ document: 'CMS NCCI procedure-to-procedure edits, practitioner', section: 'quarterly files' }],
  prevents: ['CO-236'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    newer: {
      what: '{code} on line {line} began on {began}; its NCCI edits with {other} on line {otherLine} are not loaded.',
      why: 'The table of pairs is older than the code, so nothing here says whether the two are paid together.',
      fix: 'Load the newer CMS table in the settings, or look the pair up before you send.',
    },
  },
  check(line, claim, { tables }) {
    if (claim.lines.length < 2 || tables.hasNcci === false) return notApplicable;
    const code = line.code.value ?? '';
    const began = newerThanTable(code, tables);
    if (began === undefined) return notApplicable;
    const other = companions(line, claim).find(
      (one) =>
        one.code.value !== code &&
        !tables.pair(code, one.code.value) &&
        // Of two newer codes the later line says it.
        (one.index < line.index || newerThanTable(one.code.value, tables) === undefined),
    );
    if (!other) return pass;
    return finding('newer', {
      path: line.code.path,
      evidence: codeAndDate(line, other),
      data: {
        code,
        line: line.index + 1,
        began: toUs(began),
        other: other.code.value,
        otherLine: other.index + 1,
      },
    });
  },
};

/** The day a code began, where that is after the first quarter of the table of pairs. */
function newerThanTable(code: string, tables: Tables): Day | undefined {
  const began = tables.procedure(code)?.effective ?? null;
  if (began === null || KNOWN_ALL_THE_SAME.test(code)) return undefined;
  const edition = tables.editions.find(({ table }) => table === 'ncci-pairs');
  return edition && began > (fromIso(edition.from) ?? began) ? began : undefined;
}

export const examples: Examples = {
  fails: [
    {
      title: 'safety planning of 2025 beside crisis psychotherapy',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90839', 'lines[1].procedureCode': 'G0560' },
      message: 'newer',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    { title: 'alone that day', fields: { 'lines[0].procedureCode': 'G0560' } },
    { title: 'codes the table knows', fields: SECOND_LINE },
    {
      title: 'a telemedicine visit, whose pairs are loaded',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '98006',
        'lines[0].placeOfService': '10',
        'lines[1].procedureCode': '90833',
      },
      context: { sessions: byVideo(40, 20) },
    },
  ],
};
