import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx.duplicate',
  title: 'No diagnosis stands on the claim twice.',
  scope: 'claim',
  when: { diagnoses: 2 },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'loop 2300 HI' }],
  prevents: [],
  reads: ['diagnoses[].code'],
  fix: 'suggestion',
  messages: {
    twice: {
      what: 'Diagnosis {second} repeats {first}: {code}.',
      why: 'Clearinghouses return a claim that lists one diagnosis twice.',
      fix: 'Take one out, or enter the diagnosis that was meant, and check the pointers.',
    },
  },
  check(claim) {
    if (claim.diagnoses.length < 2) return notApplicable;
    const hits: Hit[] = [];
    for (const [at, { code, position }] of claim.diagnoses.entries()) {
      const earlier = claim.diagnoses.find((other, place) => place < at && other.code.value === code.value);
      if (!earlier) continue;
      hits.push(
        finding('twice', {
          path: code.path,
          data: { first: letter(earlier.position), second: letter(position), code: dotted(code.value ?? '') },
          evidence: [earlier.code.path],
        }),
      );
    }
    return hits;
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'once with and once without its dot',
      fields: { 'diagnoses[1].code': 'F411', 'lines[0].diagnosisPointers': 'AB' },
      message: 'twice',
      path: 'diagnoses[1].code',
    },
  ],
  passes: [
    {
      title: 'two of one family',
      fields: { 'diagnoses[1].code': 'F41.0', 'lines[0].diagnosisPointers': 'AB' },
    },
  ],
};
