import type { Line } from '../../claim/claim.ts';
import type { Authorization } from '../../claim/context.ts';
import { toUs } from '../../claim/day.ts';
import { parseId } from '../../claim/normalise.ts';
import { authorizationOf, covers, isApproved, plainNumber, recordsFor } from '../authorization.ts';
import { authorization } from '../example-lines.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

const BOX = 'claim.priorAuthorizationNumber';

export const rule: Rule = {
  id: 'auth.overlap',
  title: 'Of two authorizations for one visit the one that ends first is used.',
  scope: 'line',
  when: { authorization: true },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'The authorizations on file' }],
  prevents: ['CO-15', 'CO-198'],
  reads: [],
  after: [
    'auth.missing',
    'auth.number-shape',
    'auth.status-not-approved',
    'auth.units-exhausted',
    'auth.member-mismatch',
    'auth.date-outside',
  ],
  fix: 'none',
  messages: {
    choose: {
      what: 'Authorizations {numbers} both cover line {line}, and none is on the claim.',
      why: 'Used in the wrong order, what the first one has left is lost when it ends.',
      fix: 'Enter {first}, which ends first, on {last}.',
    },
    later: {
      what: 'Line {line} uses authorization {typed}, but {first} covers it too and ends first, on {last}.',
      why: 'Used in the wrong order, what the first one has left is lost when it ends.',
      fix: 'Use {first} unless the payer told you otherwise.',
    },
  },
  check(line, claim, { facts }) {
    const day = line.dateFrom.value;
    if (day === null || line.code.value === null || (facts.authorizations?.length ?? 0) < 2) return notApplicable;
    const match = authorizationOf(line, claim, facts);
    const typed = match.kind === 'on-file' && match.typed ? plainNumber(match.number) : undefined;
    if (match.kind !== 'none' && typed === undefined) return notApplicable;
    const active = recordsFor(line, claim, facts).filter((record) => isActive(record, line, day));
    const numbers = [...new Set(active.map(({ number }) => number))];
    if (numbers.length < 2 || (typed !== undefined && !active.some(({ number }) => plainNumber(number) === typed))) {
      return notApplicable;
    }
    const [first] = [...active].sort((a, b) => (a.dateTo ?? Infinity) - (b.dateTo ?? Infinity));
    const ends = first?.dateTo ?? null;
    if (!first || ends === null || plainNumber(first.number) === typed) return pass;
    if (typed === undefined && claim.text(BOX).state === 'unseen') {
      return notChecked("the authorization number wasn't read on this page");
    }
    // Two that end on one day are as good as each other.
    const own = active.find(({ number }) => plainNumber(number) === typed);
    if (own && (own.dateTo ?? null) === ends) return pass;
    return finding(typed === undefined ? 'choose' : 'later', {
      path: match.kind === 'on-file' ? match.path : BOX,
      data: {
        numbers: listed(numbers),
        typed: own?.number ?? '',
        line: line.index + 1,
        first: first.number,
        last: toUs(ends),
      },
      evidence: [line.code.path, line.dateFrom.path],
      private: true,
    });
  },
};

/** Whether a record covers the line, and has something left as far as is known. */
function isActive(record: Authorization, line: Line, day: number): boolean {
  const { dateFrom, dateTo, unitsApproved, unitsUsed, renderingNpi } = record;
  if (!isApproved(record) || !covers(record, line.code.value ?? '')) return false;
  if (day < (dateFrom ?? day) || day > (dateTo ?? day)) return false;
  if (renderingNpi && line.renderingNpi.value !== null && parseId(renderingNpi) !== line.renderingNpi.value)
    return false;
  return typeof unitsApproved !== 'number' || typeof unitsUsed !== 'number' || unitsUsed < unitsApproved;
}

const record = (
  number: string,
  dateTo: string,
  changes: Partial<Record<'status' | 'renderingNpi', string>> & { unitsUsed?: number } = {},
) => authorization({ number, dateTo, unitsApproved: 20, ...changes });
const both = [record('A-2217', '2026-12-31'), record('B-4410', '2027-02-28')];
const typed = (number: string) => ({ 'claim.priorAuthorizationNumber': number });

export const examples: Examples = {
  fails: [
    {
      title: 'none entered',
      context: { authorizations: both },
      message: 'choose',
      path: 'claim.priorAuthorizationNumber',
    },
    { title: 'the later one entered', fields: typed('B4410'), context: { authorizations: both }, message: 'later' },
  ],
  passes: [
    { title: 'the first one entered', fields: typed('A2217'), context: { authorizations: both } },
    {
      title: 'the first one is used up',
      fields: typed('B4410'),
      context: { authorizations: [record('A-2217', '2026-12-31', { unitsUsed: 20 }), record('B-4410', '2027-02-28')] },
    },
    {
      title: "the first one is another clinician's",
      fields: typed('B4410'),
      context: {
        authorizations: [
          record('A-2217', '2026-12-31', { renderingNpi: '1245319599' }),
          record('B-4410', '2027-02-28'),
        ],
      },
    },
    {
      title: 'the first one was denied',
      fields: typed('B4410'),
      context: {
        authorizations: [record('A-2217', '2026-12-31', { status: 'denied' }), record('B-4410', '2027-02-28')],
      },
    },
  ],
};
