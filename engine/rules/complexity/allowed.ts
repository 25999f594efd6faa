import { codesThatDay } from '../earlier.ts';
import { inOffice, SECOND_LINE, THIRD_LINE } from '../example-lines.ts';
import {
  ABA,
  COMPLEXITY_PRIMARIES,
  CRISIS_FIRST,
  CRISIS_FURTHER,
  EM_VISITS,
  FAMILY,
  UNUSABLE_CODE,
} from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions } from '../same-day.ts';

/** What a biller may take for its primary, but CPT or NCCI rules out. */
const RULED_OUT = [
  ...CRISIS_FIRST,
  ...CRISIS_FURTHER,
  ...FAMILY,
  '90849',
  ...EM_VISITS,
  ...ABA,
  '96112',
  '96113',
  '96116',
  '96121',
  '96130',
  '96131',
  '96132',
  '96133',
  '96136',
  '96137',
  '96138',
  '96139',
  '96146',
  '96156',
  '96158',
  '96159',
  '96164',
  '96165',
  '96167',
  '96168',
  '96170',
  '96171',
  '99483',
];

export const rule: Rule = {
  id: 'complexity.allowed',
  title: 'Interactive complexity is added only to evaluations, individual and group psychotherapy.',
  scope: 'line',
  codes: ['90785'],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT interactive complexity guidelines' },
    { document: 'CMS NCCI add-on code edits', section: 'type 1', edition: '2024 Q3' },
  ],
  prevents: ['CO-107', 'CO-97', 'CO-B15', 'N674'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['addon.primary-missing', 'ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'none',
  messages: {
    notWith: {
      what: '90785 cannot be added to {primary} on line {primaryLine}.',
      why: 'Interactive complexity is paid only beside a psychiatric evaluation, individual psychotherapy or group psychotherapy.',
      fix: 'Remove line {line}, or add the evaluation or psychotherapy it belongs to if one was done.',
    },
  },
  check(line, claim, context) {
    if (line.dateFrom.state !== 'value') return notApplicable;
    if (companions(line, claim, COMPLEXITY_PRIMARIES).length > 0) return pass;
    const earlier = codesThatDay(line, claim, context);
    if (COMPLEXITY_PRIMARIES.some((code) => earlier.has(code))) return pass;
    const wrong = companions(line, claim, RULED_OUT);
    const [first] = wrong;
    if (!first) return notApplicable;
    return finding('notWith', {
      path: line.code.path,
      evidence: codeAndDate(line, ...wrong),
      data: { line: line.index + 1, primary: first.code.value, primaryLine: first.index + 1 },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90847 with 90785',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90847' },
      message: 'notWith',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'crisis psychotherapy with 90785',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90839' },
      message: 'notWith',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'a visit without psychotherapy with 90785',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214' },
      message: 'notWith',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    { title: '90834 with 90785', fields: { ...SECOND_LINE } },
    {
      title: 'a visit, its psychotherapy add-on and 90785',
      fields: {
        ...SECOND_LINE,
        ...THIRD_LINE,
        'lines[0].procedureCode': '99214',
        'lines[1].procedureCode': '90836',
      },
      context: { sessions: inOffice(30, 38) },
    },
  ],
};
