import type { Claim, Diagnosis } from '../../claim/claim.ts';
import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { onDifferentDays } from '../kinds/diagnosis-pairs.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';

/** Mental disorders, their symptoms and suicide attempts: two of them that exclude each other are one condition. */
const MENTAL = /^(F|R4[0-6]|T1491)/;

export const rule: Rule = {
  id: 'dx.excludes1',
  title: 'No two diagnoses exclude each other.',
  scope: 'claim',
  when: { diagnoses: 2 },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ICD-10-CM tabular list', section: 'Excludes1 notes', edition: 'FY2027' },
    { document: 'ICD-10-CM Official Guidelines', section: 'I.A.12.a' },
  ],
  prevents: ['M64'],
  reads: ['diagnoses[].code'],
  after: [
    'dx.format',
    'dx.valid-on-dos',
    'dx.header-not-billable',
    'dx.seventh',
    'dx.duplicate',
    'date.future',
    'date.from-required',
  ],
  fix: 'suggestion',
  messages: {
    together: {
      what: 'Diagnoses {first} and {second}, {codeA} and {codeB}, exclude each other.',
      why: 'ICD-10-CM says the two are never coded together, and many payers return the claim.',
      fix: 'Keep the one the record supports.',
    },
    unrelated: {
      what: 'Diagnoses {first} and {second}, {codeA} and {codeB}, exclude each other.',
      why: 'ICD-10-CM allows the two together only where they have nothing to do with each other.',
      fix: 'Keep the one that explains the other, or make sure the record shows they are unrelated.',
      severity: 'warning',
    },
    apart: {
      what: 'Diagnoses {first} and {second}, {codeA} and {codeB}, exclude each other.',
      why: 'They are billed for different days, but some payers compare all diagnoses of one claim.',
      fix: 'Keep the one the record supports, or send the days as two claims.',
      severity: 'warning',
    },
  },
  check(claim, context) {
    if (claim.diagnoses.length < 2) return notApplicable;
    const hits: Hit[] = [];
    for (const [at, later] of claim.diagnoses.entries()) {
      const earlier = claim.diagnoses.find(
        (other, place) => place < at && context.tables.excludes1(other.code.value ?? '', later.code.value ?? ''),
      );
      if (earlier) hits.push(conflict(claim, earlier, later));
    }
    return hits;
  },
};

function conflict(claim: Claim, earlier: Diagnosis, later: Diagnosis): Hit {
  const codes = [earlier.code.value ?? '', later.code.value ?? ''];
  const together = codes.every((code) => MENTAL.test(code)) ? 'together' : 'unrelated';
  return finding(onDifferentDays(claim, earlier, later) ? 'apart' : together, {
    path: later.code.path,
    data: {
      first: letter(earlier.position),
      second: letter(later.position),
      codeA: dotted(codes[0] ?? ''),
      codeB: dotted(codes[1] ?? ''),
    },
    evidence: [earlier.code.path],
  });
}

const both = (a: string, b: string) => ({
  'diagnoses[0].code': a,
  'diagnoses[1].code': b,
  'lines[0].diagnosisPointers': 'AB',
});

export const examples: Examples = {
  fails: [
    {
      title: 'bipolar disorder and recurrent depression',
      fields: both('F31.9', 'F33.1'),
      message: 'together',
      path: 'diagnoses[1].code',
    },
    { title: 'schizophrenia and schizoaffective disorder', fields: both('F20.9', 'F25.0'), message: 'together' },
    { title: 'premenstrual disorder and premenstrual tension', fields: both('F32.81', 'N94.3'), message: 'unrelated' },
    {
      title: 'the diagnosis changed between two visits of one claim',
      fields: {
        ...both('F32.1', 'F33.1'),
        'lines[0].diagnosisPointers': 'A',
        ...SECOND_LINE,
        'lines[1].dateFrom': '11/18/2026',
        'lines[1].dateTo': '11/18/2026',
        'lines[1].procedureCode': '90834',
        'lines[1].diagnosisPointers': 'B',
      },
      context: { sessions: inOffice(45, 45) },
      message: 'apart',
    },
  ],
  passes: [
    { title: 'anxiety and depression', fields: both('F33.1', 'F41.1') },
    {
      title: 'mood disorder due to a physical condition beside depression is Excludes2',
      fields: { ...both('E03.9', 'F06.31'), 'diagnoses[2].code': 'F33.1', 'lines[0].diagnosisPointers': 'ABC' },
    },
    { title: 'different substances', fields: both('F10.20', 'F12.10') },
  ],
};
