import { SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { servicesNear } from '../near.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { hasCode } from '../same-day.ts';
import { MORE_PRIMARIES } from './primaries.data.ts';

export const rule: Rule = {
  id: 'addon.separate-claim',
  title: 'An add-on and its primary go out on one claim.',
  scope: 'line',
  when: { earlier: true },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI add-on code edits', edition: '2024 Q3' },
    { document: 'AMA CPT guidelines', section: 'add-on codes' },
  ],
  prevents: ['CO-107', 'CO-97', 'N674'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    apart: {
      what: '{code} on line {line} is an add-on; its primary {primary} of that day went out on an earlier claim.',
      why: 'Payers look for the primary on the same claim and deny an add-on that comes by itself.',
      fix: 'Send both on one claim: replace the earlier one (frequency 7) with the add-on beside {primary}.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    if (!context.facts.history?.length || day === null || !hasCode(line)) return notApplicable;
    const listed = context.tables.addOn(line.code.value)?.primaries ?? [];
    const more = MORE_PRIMARIES.get(line.code.value) ?? [];
    if (listed.length + more.length === 0) return notApplicable;
    const [first] = servicesNear(line, claim, context, [...listed, ...more], day, day);
    if (!first || first.line) return pass;
    return finding('apart', {
      path: line.code.path,
      evidence: [line.dateFrom.path],
      data: { code: line.code.value, line: line.index + 1, primary: first.code },
      private: true,
    });
  },
};

const PATIENT = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' };
const earlier = (dateFrom: string, procedureCode: string) => [
  { status: 'paid', patientKey: PATIENT, lines: [{ dateFrom, procedureCode }] },
];

export const examples: Examples = {
  fails: [
    {
      title: 'the therapy was billed before its complexity',
      fields: { 'lines[0].procedureCode': '90785' },
      context: { history: earlier('2026-11-16', '90834') },
      message: 'apart',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the visit was billed before the therapy added to it',
      fields: { 'lines[0].procedureCode': '90833' },
      context: { history: earlier('2026-11-16', '99213'), sessions: [{ line: 0, minutes: 30 }] },
      message: 'apart',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'both on this claim',
      fields: SECOND_LINE,
      context: { history: earlier('2026-11-09', '90834') },
    },
  ],
};
