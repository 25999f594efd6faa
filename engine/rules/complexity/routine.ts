import { NO_HISTORY } from '../earlier-lines.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { COMPLEXITY_PRIMARIES, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { sameProvider } from '../same-day.ts';

/** Fewer sessions than this say nothing about a habit. */
const FEWEST = 5;

export const rule: Rule = {
  id: 'complexity.routine',
  title: 'Interactive complexity on most sessions of a clinician draws an audit.',
  scope: 'line',
  codes: ['90785'],
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'Payer audit practice', section: '90785 as a share of sessions' }],
  prevents: ['CO-150'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    most: {
      what: '90785 was billed with {share} of the last {sessions} sessions of this clinician.',
      why: 'Payers expect it now and then and ask for records where it is the rule.',
      fix: 'Check that each of them documents its own ground for it.',
    },
  },
  check(line, _claim, { facts }) {
    if (!facts.history) return NO_HISTORY;
    let sessions = 0;
    let complex = 0;
    for (const { lines } of facts.history) {
      for (const { procedureCode, renderingNpi } of lines) {
        if (!sameProvider(line.renderingNpi.value, renderingNpi)) continue;
        if (procedureCode === '90785') complex++;
        else if (COMPLEXITY_PRIMARIES.includes(procedureCode)) sessions++;
      }
    }
    if (sessions < FEWEST) return notApplicable;
    if (complex * 2 <= sessions) return pass;
    return finding('most', {
      path: line.code.path,
      evidence: [line.renderingNpi.path],
      data: { share: `${Math.min(100, Math.round((complex / sessions) * 100))}%`, sessions },
      private: true,
    });
  },
};

const sessions = (count: number, complex: number) =>
  Array.from({ length: count }, (_, at) => ({
    status: 'paid',
    lines: [
      { dateFrom: '2026-10-05', procedureCode: '90834', renderingNpi: '1234567893' },
      ...(at < complex ? [{ dateFrom: '2026-10-05', procedureCode: '90785', renderingNpi: '1234567893' }] : []),
    ],
  }));

export const examples: Examples = {
  fails: [
    {
      title: '3 of 5 sessions',
      fields: SECOND_LINE,
      context: { history: sessions(5, 3) },
      message: 'most',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    { title: '5 of 10 sessions', fields: SECOND_LINE, context: { history: sessions(10, 5) } },
    { title: '4 of 4 sessions are too few to tell', fields: SECOND_LINE, context: { history: sessions(4, 4) } },
  ],
  notChecked: [{ title: 'no history is at hand', fields: SECOND_LINE, context: { history: undefined } }],
};
