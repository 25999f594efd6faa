import { dotted } from '../../claim/normalise.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/**
 * Manifestations ("in diseases classified elsewhere"): the tabular puts them in brackets behind their cause.
 * Chapter F and the nervous-system ones a behavioral-health claim meets. A mere "code first" note is dx.code-first's.
 */
const MANIFESTATION = /^(F02|F54|G01|G02|G13|G26|G32|G53|G55|G59|G63|G73|G94|G99)/;
const EXTERNAL_CAUSE = /^[VWXY]/;
const SEQUELA = /^[ST].{5}S$/;

export const rule: Rule = {
  id: 'dx.never-first',
  title: 'The first diagnosis is one that may stand first.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ICD-10-CM Official Guidelines', section: 'I.A.13, I.B.10 and I.C.20' },
    { document: 'ICD-10-CM tabular list', section: 'code first notes' },
  ],
  prevents: ['CO-16', 'MA63'],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.gap'],
  fix: 'suggestion',
  messages: {
    manifestation: {
      what: '{code} stands first, but it is a manifestation of another disease.',
      why: 'ICD-10-CM lists the underlying disease before it; alone or first it is returned.',
      fix: 'Enter the underlying disease as diagnosis A and {code} after it.',
    },
    external: {
      what: '{code} stands first, but it only says how something happened.',
      why: 'Codes beginning with V, W, X or Y are never the main reason for a visit.',
      fix: 'Enter the condition that was treated as diagnosis A.',
    },
    sequela: {
      what: '{code} stands first, but it only names the old injury.',
      why: 'For a late effect the condition that is there today comes first, the injury with S after it.',
      fix: "Enter today's condition as diagnosis A.",
      severity: 'warning',
    },
  },
  check(claim) {
    const first = claim.diagnoses[0];
    if (!first) return notApplicable;
    const code = first.code.value ?? '';
    const message = messageFor(code);
    return message ? finding(message, { path: first.code.path, data: { code: dotted(code) } }) : pass;
  },
};

function messageFor(code: string): string | undefined {
  if (MANIFESTATION.test(code)) return 'manifestation';
  // Most codes are disorders.
  if (code.startsWith('F')) return undefined;
  if (EXTERNAL_CAUSE.test(code)) return 'external';
  return SEQUELA.test(code) ? 'sequela' : undefined;
}

const first = (code: string) => ({ 'diagnoses[0].code': code });

export const examples: Examples = {
  fails: [
    {
      title: 'dementia in another disease, alone',
      fields: first('F02.80'),
      message: 'manifestation',
      path: 'diagnoses[0].code',
    },
    {
      title: 'psychological factors before the disease they bear on',
      fields: { ...first('F54'), 'diagnoses[1].code': 'K51.90', 'lines[0].diagnosisPointers': 'AB' },
      message: 'manifestation',
    },
    {
      title: 'a fall first',
      fields: { ...first('W19.XXXA'), 'condition.otherAccident': 'Yes', 'claim.accidentDate': '11/10/2026' },
      message: 'external',
    },
    {
      title: 'an old head injury first',
      fields: {
        ...first('S06.0X0S'),
        'diagnoses[1].code': 'F07.81',
        'lines[0].diagnosisPointers': 'AB',
        'condition.otherAccident': 'Yes',
        'claim.accidentDate': '11/10/2025',
      },
      message: 'sequela',
    },
  ],
  passes: [
    {
      title: "Alzheimer's disease first, then the dementia",
      fields: { ...first('G30.9'), 'diagnoses[1].code': 'F02.80', 'lines[0].diagnosisPointers': 'AB' },
    },
    { title: 'a disorder of its own', fields: first('F43.10') },
    { title: 'intellectual disability, whose cause is coded only if known', fields: first('F70') },
  ],
};
