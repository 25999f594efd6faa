import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { EM_VISITS, THERAPY_ALONE, THERAPY_WITH_EM, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate, DATES_UNREAD, sameDay } from '../same-day.ts';

const VISITS: ReadonlySet<string> = new Set(EM_VISITS);

export const rule: Rule = {
  id: 'addon.solo-psych-with-em',
  title: 'Psychotherapy on the day of an E/M visit by the same provider is billed as its add-on.',
  scope: 'line',
  when: { lines: 2 },
  codes: THERAPY_ALONE,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychotherapy guidelines', section: 'with evaluation and management' },
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 0', edition: '2025 H2' },
  ],
  prevents: ['CO-236', 'CO-97'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    together: {
      what: '{code} on line {line} stands beside the visit {em} on line {emLine}, same day and provider.',
      why: '{code} is for therapy without a visit; with one, only the add-on codes are paid, and no modifier changes that.',
      fix: 'Bill {addOn} in place of {code} if visit and therapy were both done and documented apart; otherwise remove one line.',
    },
  },
  check(line, claim) {
    let open = false;
    for (const other of claim.lines) {
      const em = other.code.value;
      if (em === null || !VISITS.has(em)) continue;
      const day = sameDay(line, other);
      if (day === 'unknown') open = true;
      if (day !== 'yes') continue;
      const code = line.code.value ?? '';
      const addOn = THERAPY_WITH_EM[THERAPY_ALONE.indexOf(code)] ?? '';
      return finding('together', {
        path: line.code.path,
        evidence: codeAndDate(line, other),
        data: { code, line: line.index + 1, em, emLine: other.index + 1, addOn },
      });
    }
    if (open) return notChecked(DATES_UNREAD);
    return claim.lines.length > 1 ? pass : notApplicable;
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '99213 and 90834',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '99213' },
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: '59 does not open the pair',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99214',
        'lines[1].procedureCode': '90834',
        'lines[1].modifiers[0]': '59',
      },
      context: { sessions: inOffice(30, 45) },
      message: 'together',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: "the visit is another provider's",
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '99213', 'lines[1].renderingNpi': '1245319599' },
    },
    {
      title: 'the visit is on another day',
      fields: {
        ...SECOND_LINE,
        'lines[1].procedureCode': '99213',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
    },
  ],
  notChecked: [
    {
      title: 'the date of the visit is on another page',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '99213', 'lines[1].dateFrom': null, 'lines[1].dateTo': null },
      context: { seen: ['lines[0]', 'lines[1].procedureCode', 'lines[1].units'] },
    },
  ],
};
