import type { Claim, Line } from '../../claim/claim.ts';
import type { Facts } from '../../claim/context.ts';
import { addYears, toUs } from '../../claim/day.ts';
import { parseId } from '../../claim/normalise.ts';
import { earlierLines, NO_HISTORY } from '../earlier-lines.ts';
import { codeOf, type EarlierLine, NOT_DONE } from '../earlier-visits.ts';
import { earlierClaim, inOffice } from '../example-lines.ts';
import { CRISIS_FIRST, EM_VISITS, EVALUATION, FAMILY, GROUP_THERAPY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { providerOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const NEW_PATIENT = [
  ...['99202', '99203', '99204', '99205', '99341', '99342', '99344', '99345'],
  ...['98000', '98001', '98002', '98003', '98008', '98009', '98010', '98011'],
];
/** Professional services face to face, by which a patient becomes established. */
const SEEN = new Set([
  ...EM_VISITS,
  ...EVALUATION,
  ...THERAPY,
  ...CRISIS_FIRST,
  ...FAMILY,
  ...GROUP_THERAPY,
  '90845',
  '90867',
  '90868',
  '90869',
  '90870',
]);

export const rule: Rule = {
  id: 'freq.new-patient-3y',
  title: 'A new patient has not been seen by the same specialty of the group for three years.',
  scope: 'line',
  codes: NEW_PATIENT,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT evaluation and management guidelines', section: 'new and established patient' }],
  prevents: ['CO-B16'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.exact-line', 'dup.near'],
  fix: 'suggestion',
  messages: {
    established: {
      what: '{code} on line {line} is for a new patient, and {other} of {last} is on file for this one.',
      why: 'A patient seen by the same specialty of the group within three years is established; the payer denies a new-patient visit.',
      fix: 'Bill an established-patient visit by its own time or decision making, or check whose earlier visit that was.',
    },
  },
  check(line, claim, { facts }) {
    const day = line.dateFrom.value;
    if (day === null) return line.dateFrom.state === 'blank' ? notApplicable : pass;
    const from = addYears(day, -3);
    const earlier = earlierLines(claim, facts, NOT_DONE);
    if (!earlier) return NO_HISTORY;
    const visits = earlier
      .filter((one) => one.dateFrom > from && one.dateFrom < day && SEEN.has(codeOf(one)))
      .sort((a, b) => b.dateFrom - a.dateFrom);
    const visit = visits.find((one) => sameSpecialty(line, one, claim, facts) === true);
    if (visit) {
      return finding('established', {
        path: line.code.path,
        evidence: [line.dateFrom.path, line.renderingNpi.path],
        data: { code: line.code.value ?? '', line: line.index + 1, other: codeOf(visit), last: toUs(visit.dateFrom) },
        private: true,
      });
    }
    if (visits.some((one) => sameSpecialty(line, one, claim, facts) === undefined)) {
      return notChecked('the specialty of those who saw this patient before is not known');
    }
    const since = facts.historySince ?? null;
    return since === null || since <= from + 1
      ? pass
      : notChecked(`earlier claims are known only since ${toUs(since)}`);
  },
};

/** Undefined where the practice's records don't say. */
function sameSpecialty(line: Line, one: EarlierLine, claim: Claim, facts: Facts): boolean | undefined {
  const npi = one.renderingNpi ? parseId(one.renderingNpi) : null;
  if (npi !== null && npi === line.renderingNpi.value) return true;
  const own = providerOf(line.renderingNpi.value, facts)?.taxonomy || claim.code('rendering.taxonomy').value;
  const [a, b] = [own, providerOf(npi, facts)?.taxonomy].map(specialtyOf);
  return a === undefined || b === undefined ? undefined : a === b;
}

/** Nurse practitioners of psychiatry count as psychiatry; of others, and of assistants, the code does not say. */
function specialtyOf(taxonomy: string | null | undefined): string | undefined {
  const code = taxonomy?.toUpperCase() ?? '';
  if (/^(2084|363LP0808|364SP08)/.test(code)) return 'psychiatry';
  return code === '' || /^36[34]/.test(code) ? undefined : code.slice(0, 4);
}

const visit = {
  'lines[0].procedureCode': '99204',
  'lines[0].renderingNpi': '1783456126',
  'rendering.npi': '1783456126',
  'rendering.taxonomy': '2084P0800X',
};
const practice = {
  npi: '1993999998',
  providers: [
    { npi: '1783456126', name: 'Mina Hale', credential: 'MD', taxonomy: '2084P0800X' },
    { npi: '1245319599', name: 'Jo Park', credential: 'PMHNP', taxonomy: '363LP0808X' },
    { npi: '1234567893', name: 'Sam Ruiz', credential: 'LCSW', taxonomy: '1041C0700X' },
  ],
};
const context = {
  practice,
  sessions: inOffice(50),
};
const seen = (dateFrom: string, code: string, renderingNpi?: string) => ({
  ...context,
  history: [earlierClaim(dateFrom, code, { renderingNpi })],
});

export const examples: Examples = {
  fails: [
    {
      title: 'seen by the same psychiatrist a year ago',
      fields: visit,
      context: seen('2025-11-17', '99214', '1783456126'),
      message: 'established',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'seen by the psychiatric nurse practitioner a day short of three years ago',
      fields: visit,
      context: seen('2023-11-17', '90792', '1245319599'),
      message: 'established',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'seen a month ago on a claim that was denied',
      fields: visit,
      context: {
        ...context,
        history: [earlierClaim('2026-10-12', '99214', { renderingNpi: '1783456126' }, { status: 'denied' })],
      },
      message: 'established',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'seen three years ago', fields: visit, context: seen('2023-11-16', '99214', '1783456126') },
    {
      title: 'in therapy with a social worker of the group',
      fields: visit,
      context: seen('2026-11-02', '90837', '1234567893'),
    },
    { title: 'a phone call is no visit', fields: visit, context: seen('2026-11-02', '98966', '1783456126') },
    {
      title: 'an established visit a year after',
      fields: { ...visit, 'lines[0].procedureCode': '99214' },
      context: seen('2025-11-17', '99214', '1783456126'),
    },
  ],
  notChecked: [
    { title: 'no history at hand', fields: visit, context: { ...context, history: undefined } },
    { title: 'history of a year', fields: visit, context: { ...context, history: [], historySince: '2025-11-16' } },
    {
      title: 'seen by somebody whose specialty is not known',
      fields: visit,
      context: seen('2026-10-05', '99213', '1679576722'),
    },
  ],
};
