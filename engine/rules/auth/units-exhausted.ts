import type { Claim, Line } from '../../claim/claim.ts';
import type { Authorization } from '../../claim/context.ts';
import { authorizationOf, covers, NOT_LOADED, plainNumber, weight } from '../authorization.ts';
import { isCorrection } from '../frequency.ts';
import { type Examples, finding, type Hit, type NotChecked, notApplicable, notChecked, type Rule } from '../rule.ts';
import { count, lineNames } from '../words.ts';

interface Use {
  readonly record: Authorization;
  readonly path: string;
  readonly typed: boolean;
  readonly lines: Line[];
}

export const rule: Rule = {
  id: 'auth.units-exhausted',
  title: 'The authorization has enough visits or units left.',
  scope: 'claim',
  when: { authorization: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '198' },
    { document: 'The authorization on file' },
  ],
  prevents: ['CO-198'],
  reads: [],
  after: ['date.from-required', 'date.future', 'auth.date-outside', 'auth.code-not-covered', 'code.missing'],
  supersedes: ['auth.missing'],
  fix: 'none',
  messages: {
    exhausted: {
      what: 'Authorization {number} has {left} of {approved} left; this claim needs {need} ({lines}).',
      why: 'The payer pays what it approved and denies the rest.',
      fix: 'Ask for more before you send, or look for a newer number.',
    },
  },
  check(claim, { facts }) {
    // A replacement bills again what is counted already.
    if (isCorrection(claim)) return notApplicable;
    const uses = new Map<string, Use>();
    const answers: (Hit | NotChecked)[] = [];
    for (const line of claim.lines) {
      const match = authorizationOf(line, claim, facts);
      if (match.kind === 'unknown') answers.push(notChecked(NOT_LOADED));
      if (match.kind !== 'on-file') continue;
      const record = recordFor(match.records, line);
      if (!record) continue;
      const key = `${plainNumber(record.number)}|${record.dateFrom}|${record.dateTo}`;
      const use = uses.get(key) ?? { record, path: match.path, typed: match.typed, lines: [] };
      use.lines.push(line);
      uses.set(key, use);
    }
    if (uses.size === 0) return answers.length > 0 ? answers : notApplicable;
    for (const use of uses.values()) {
      const answer = judge(use, claim);
      if (answer?.kind === 'finding') {
        const severity = weight(use.typed, use.lines[0]?.code.value ?? '', facts);
        answers.push({ ...answer, severity });
      } else if (answer) answers.push(answer);
    }
    return answers;
  },
};

/** The record that covers the line's day and code; none where another rule speaks, or where several do. */
function recordFor(records: readonly Authorization[], line: Line): Authorization | undefined {
  const day = line.dateFrom.value;
  const fitting = records.filter(
    (record) =>
      covers(record, line.code.value ?? '') &&
      (day === null || (day >= (record.dateFrom ?? day) && day <= (record.dateTo ?? day))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function judge({ record, path, lines }: Use, claim: Claim): Hit | NotChecked | undefined {
  const { number, unitType } = record;
  const approved = record.unitsApproved ?? null;
  const used = record.unitsUsed ?? null;
  if (approved === null || used === null) return notChecked(`what is left of authorization ${number} isn't recorded`);
  const visits = visitsOf(lines);
  const units = unitsOf(lines);
  const need = unitType === 'visit' ? visits : unitType === 'unit' || visits === units ? units : null;
  if (need === null) {
    const reason = unitType ? 'dates or units of its lines are missing' : "it isn't recorded in visits or units";
    return notChecked(`authorization ${number}: ${reason}`);
  }
  const left = Math.max(approved - used, 0);
  if (need <= left) return undefined;
  const noun = unitType === 'unit' ? 'unit' : 'visit';
  const first = lines[0] as Line;
  return finding('exhausted', {
    path: unitType === 'unit' && claim.seen(first.units.path) ? first.units.path : first.code.path,
    data: {
      number,
      left: left === 0 ? 'none' : left,
      approved: count(approved, noun),
      lines: lineNames(lines),
      need: count(need, noun),
    },
    evidence: [path, ...lines.flatMap(({ code, units: cell, dateFrom }) => [code.path, cell.path, dateFrom.path])],
    private: true,
  });
}

/** Distinct days; null where one isn't known. */
function visitsOf(lines: readonly Line[]): number | null {
  const days = new Set<number>();
  for (const { dateFrom } of lines) {
    if (dateFrom.value === null) return null;
    days.add(dateFrom.value);
  }
  return days.size;
}

/** Units together; null where one isn't known. */
function unitsOf(lines: readonly Line[]): number | null {
  let sum = 0;
  for (const { units } of lines) {
    if (units.value === null) return null;
    sum += units.value;
  }
  return sum;
}

const record = (unitsApproved: number, unitsUsed: number | null, unitType: 'visit' | 'unit' = 'visit') => ({
  number: 'A-2217',
  payerName: 'Aetna',
  procedureCodes: ['90834', 'H0038'],
  dateFrom: '2026-07-01',
  dateTo: '2026-12-31',
  unitsApproved,
  unitsUsed,
  unitType,
});
const typed = { 'claim.priorAuthorizationNumber': 'A-2217' };
const peer = { ...typed, 'lines[0].procedureCode': 'H0038', 'lines[0].units': '4' };
const hour = { sessions: [{ line: 0, minutes: 60, modality: 'in-person', patientLocation: 'office' } as const] };
const secondVisit = {
  ...typed,
  'lines[1].dateFrom': '11/09/2026',
  'lines[1].dateTo': '11/09/2026',
  'lines[1].placeOfService': '11',
  'lines[1].procedureCode': '90834',
  'lines[1].diagnosisPointers': 'A',
  'lines[1].charge': '150.00',
  'lines[1].units': '1',
  'lines[1].renderingNpi': '1234567893',
  'claim.totalCharge': '300.00',
};
const twoSessions = {
  sessions: [0, 1].map((line) => ({ line, minutes: 45, modality: 'in-person', patientLocation: 'office' }) as const),
};

export const examples: Examples = {
  fails: [
    {
      title: 'all twelve visits are used',
      fields: typed,
      context: { authorizations: [record(12, 12)] },
      message: 'exhausted',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'four units, two left',
      fields: peer,
      context: { ...hour, authorizations: [record(40, 38, 'unit')] },
      message: 'exhausted',
      path: 'lines[0].units',
    },
    {
      title: 'two lines share one visit that is left',
      fields: secondVisit,
      context: { ...twoSessions, authorizations: [record(12, 11)] },
      message: 'exhausted',
    },
  ],
  passes: [
    { title: 'the last visit', fields: typed, context: { authorizations: [record(12, 11)] } },
    { title: 'the last four units', fields: peer, context: { ...hour, authorizations: [record(40, 36, 'unit')] } },
    {
      title: 'four units are one visit',
      fields: peer,
      context: { ...hour, authorizations: [record(12, 11)] },
    },
    {
      title: 'a replacement bills again what is counted already',
      fields: { ...typed, 'claim.frequencyCode': '7', 'claim.originalReferenceNumber': '2026301004521' },
      context: { authorizations: [record(12, 12)] },
    },
  ],
  notChecked: [
    { title: 'nobody loaded the authorizations', fields: typed, context: { authorizations: undefined } },
    { title: 'what was used is not recorded', fields: typed, context: { authorizations: [record(12, null)] } },
  ],
};
