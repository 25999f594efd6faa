import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { earlierClaims, visitDays } from '../earlier-visits.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';

/** Diagnoses that say "not further specified"; payers count them as provisional. */
const UNSPECIFIED = new Set(
  (
    'F09 F209 F259 F29 F319 F329 F32A F339 F349 F39 F409 F419 F429 F439 F449 F459 F489 F509 F519 F529 F59 F609 ' +
    'F639 F649 F659 F69 F79 F809 F819 F849 F89 F909 F919 F939 F949 F959 F989 F99'
  ).split(' '),
);
/** A first and a second visit may be needed to find out more. */
const VISITS_TO_FIND_OUT = 2;

export const rule: Rule = {
  id: 'dx.unspecified',
  title: 'A diagnosis still unspecified after two visits deserves a look.',
  scope: 'claim',
  when: { earlier: true },
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'ICD-10-CM Official Guidelines', section: 'I.B.18' }],
  prevents: ['CO-50'],
  reads: ['diagnoses[].code'],
  after: ['dx.valid-on-dos', 'dx.header-not-billable', 'dx.duplicate'],
  fix: 'suggestion',
  messages: {
    still: {
      what: 'Diagnosis {letter}, {code}, is unspecified, and this patient has {visits} earlier visits on file.',
      why: 'Reviewers ask for a more exact diagnosis once treatment is under way.',
      fix: 'Ask the clinician whether the record supports a more exact code; keep it if not.',
    },
  },
  check(claim, { facts, asOf }) {
    if (!facts.history?.length) return notApplicable;
    const vague = claim.diagnoses.filter(({ code }) => UNSPECIFIED.has(code.value ?? ''));
    if (vague.length === 0) return notApplicable;
    const earlier = earlierClaims(claim, facts);
    if (!earlier) return notApplicable;
    const firstDay = claim.lines.reduce((day, { dateFrom }) => Math.min(day, dateFrom.value ?? day), asOf);
    const visits = visitDays(earlier, firstDay).size;
    if (visits < VISITS_TO_FIND_OUT) return [];
    return vague.map(
      ({ code, position }): Hit =>
        finding('still', {
          path: code.path,
          data: { letter: letter(position), code: dotted(code.value ?? ''), visits },
          private: true,
        }),
    );
  },
};

const visits = (...dates: string[]) => ({
  history: dates.map((dateFrom) => ({
    status: 'paid',
    patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
    memberId: 'W123456789',
    payerName: 'Aetna',
    lines: [{ dateFrom, procedureCode: '90834', modifiers: [], units: 1, renderingNpi: '1234567893' }],
  })),
});
const vague = { 'diagnoses[0].code': 'F41.9' };

export const examples: Examples = {
  fails: [
    {
      title: 'F41.9 at the third visit',
      fields: vague,
      context: visits('2026-10-19', '2026-11-02'),
      message: 'still',
      path: 'diagnoses[0].code',
    },
  ],
  passes: [
    { title: 'F41.9 at the second visit', fields: vague, context: visits('2026-11-02') },
    { title: 'F41.1 at the third visit', context: visits('2026-10-19', '2026-11-02') },
    {
      title: "the earlier visits are a brother's with the same member number",
      fields: vague,
      context: {
        history: visits('2026-10-19', '2026-11-02').history.map((claim) => ({
          ...claim,
          patientKey: { lastName: 'Okafor', firstName: 'Ike', dob: '1990-08-01' },
        })),
      },
    },
  ],
};
