import { dotted, parseIcd } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { NO_HISTORY } from '../earlier-lines.ts';
import { earlierClaims } from '../earlier-visits.ts';
import { firstFitting } from '../kinds/diagnosis-pairs.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Major depression, single episode; F32.8- and F32.A are other depressions. */
const SINGLE = /^F32[0-59]/;

export const rule: Rule = {
  id: 'dx.mdd-recurrent-single',
  title: 'Depression that was recurrent does not become a single episode again.',
  scope: 'claim',
  when: { diagnosed: ['F32'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'ICD-10-CM tabular list', section: 'F32 Excludes1', edition: 'FY2027' }],
  prevents: ['CO-11'],
  reads: ['diagnoses[].code'],
  after: ['dx.valid-on-dos', 'dx.header-not-billable', 'dx.excludes1'],
  fix: 'suggestion',
  messages: {
    single: {
      what: 'Diagnosis {letter}, {code}, says single episode; an earlier claim of this patient has {earlier}.',
      why: 'Once depression has recurred, later episodes are coded as recurrent, and reviewers notice the change.',
      fix: 'Check the record: F33 if there was an episode before, or correct the earlier claim.',
    },
  },
  check(claim, { facts }) {
    const single = firstFitting(claim, SINGLE);
    if (!single) return notApplicable;
    const claims = earlierClaims(claim, facts);
    if (!claims) return NO_HISTORY;
    const day = claim.lines.reduce((last, { dateFrom }) => Math.max(last, dateFrom.value ?? 0), 0);
    const before = claims.filter(({ lines }) => lines.some(({ dateFrom }) => day === 0 || dateFrom < day));
    for (const { diagnoses = [] } of before) {
      const earlier = diagnoses.map(parseIcd).find((code) => code.startsWith('F33'));
      if (earlier === undefined) continue;
      return finding('single', {
        path: single.code.path,
        data: { letter: letter(single.position), code: dotted(single.code.value ?? ''), earlier: dotted(earlier) },
        private: true,
      });
    }
    return before.every(({ diagnoses }) => diagnoses) ? pass : notChecked("earlier claims don't show their diagnoses");
  },
};

const earlier = (diagnoses: string[] | undefined) => ({
  history: [
    {
      status: 'paid',
      patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
      memberId: 'W123456789',
      payerName: 'Aetna',
      diagnoses,
      lines: [{ dateFrom: '2026-10-12', procedureCode: '90834' }],
    },
  ],
});
const fields = { 'diagnoses[0].code': 'F32.1' };

export const examples: Examples = {
  fails: [
    {
      title: 'recurrent a month ago',
      fields,
      context: earlier(['F41.1', 'F33.1']),
      message: 'single',
      path: 'diagnoses[0].code',
    },
  ],
  passes: [
    { title: 'single then too', fields, context: earlier(['F32.1']) },
    { title: 'recurrent now', fields: { 'diagnoses[0].code': 'F33.1' }, context: earlier(['F32.1']) },
    { title: 'the first claim of this patient', fields },
  ],
  notChecked: [
    { title: 'history not loaded', fields, context: { history: undefined } },
    { title: 'history without diagnoses', fields, context: earlier(undefined) },
  ],
};
