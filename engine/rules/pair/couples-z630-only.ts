import type { Claim } from '../../claim/claim.ts';
import { diagnosed } from '../example-lines.ts';
import { FAMILY, THERAPY } from '../groups.ts';
import { diagnosis, only, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

/** Upbringing and primary support group, abuse encounters, and other counseling: relations, not disorders. */
const RELATION = /^Z(6[23]|69|70|7189)/;

export const rule: Rule = {
  id: 'pair.couples-z630-only',
  title: 'Therapy treats a disorder of the patient, not a relationship alone.',
  scope: 'line',
  codes: [...FAMILY, ...THERAPY],
  when: { any: [{ diagnosed: ['Z62', 'Z63', 'Z69', 'Z70', 'Z7189'] }, { undiagnosed: true }] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: "Payers' medical policies on family and couples therapy" }],
  prevents: ['CO-11', 'CO-96'],
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first', 'pair.psychotherapy-dx'],
  fix: 'suggestion',
  messages: {
    relation: {
      what: 'Line {line} bills {code} with {diagnoses} and no disorder on the claim.',
      why: 'Most plans cover therapy for the disorder of one patient and leave relationship counseling out.',
      fix: 'Enter the disorder from the record if one was diagnosed; else check that the plan covers it.',
    },
  },
  check: diagnosis({ message: 'relation', when: (_line, claim) => noneElse(claim), fails: only(RELATION) }),
};

/** A disorder elsewhere on the claim makes it a matter of pointers. */
function noneElse({ diagnoses }: Claim): boolean {
  for (const { code } of diagnoses) if (!RELATION.test(code.value ?? '')) return false;
  return true;
}

const dx = (procedure: string, first: string, second = '') => ({
  'lines[0].procedureCode': procedure,
  ...diagnosed(first, second),
});

export const examples: Examples = {
  fails: [
    {
      title: 'a couple without a disorder',
      fields: dx('90847', 'Z63.0'),
      message: 'relation',
      path: 'lines[0].diagnosisPointers',
    },
    { title: 'one of them alone', fields: dx('90834', 'Z63.0'), message: 'relation' },
    { title: 'parent and child, and counseling', fields: dx('90846', 'Z62.820', 'Z71.89'), message: 'relation' },
    { title: 'a victim of a partner', fields: dx('90834', 'Z69.11'), message: 'relation' },
  ],
  passes: [
    { title: 'with the disorder of one', fields: dx('90847', 'F43.23', 'Z63.0') },
    { title: 'abuse itself', fields: dx('90847', 'T74.11XA', 'Z63.0') },
    { title: 'homelessness is no relation', fields: dx('90834', 'Z59.00'), also: [] },
  ],
  notChecked: [
    {
      title: 'the diagnoses are on another page',
      fields: { 'lines[0].procedureCode': '90847', 'diagnoses[0].code': null },
      context: { seen: ['lines'] },
    },
  ],
};
