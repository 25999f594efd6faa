import type { Diagnosis } from '../../claim/claim.ts';
import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Social circumstances: reasons beside a disorder, not the disorder. */
const CIRCUMSTANCE = /^Z(5[5-9]|6[0-5])/;
const SYMPTOM = /^R/;
const EXTERNAL_CAUSE = /^[VWXY]/;

export const rule: Rule = {
  id: 'dx.pointer-primary',
  title: 'A line points first to the disorder, not to a circumstance, a symptom or an outside cause.',
  scope: 'line',
  when: { diagnosed: ['R', 'V', 'W', 'X', 'Y', 'Z5', 'Z6'] },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'ICD-10-CM Official Guidelines', section: 'IV.G' },
    { document: 'NUCC 1500 instruction manual', section: 'item 24E' },
  ],
  prevents: [],
  reads: ['lines[].diagnosisPointers', 'diagnoses[].code'],
  after: ['dx.format', 'dx.z-secondary-first', 'dx.never-first', 'dx.pointer-valid'],
  fix: 'suggestion',
  messages: {
    order: {
      what: 'Line {line} points first to {code}, before the disorder {disorder}.',
      why: 'The first pointer is the main reason for the service; {kind} as the main reason is often not covered.',
      fix: 'Point to {letter} first if the disorder was what was treated.',
    },
    only: {
      what: 'Line {line} points only to {code}, not to the disorder {disorder}.',
      why: 'The pointer is the reason for the service; {kind} alone is often not covered.',
      fix: 'Point to {letter} first if the disorder was what was treated.',
    },
  },
  check(line, claim) {
    const list = line.pointers.value;
    if (!list || list.length === 0) return notApplicable;
    const first = claim.diagnosis(list[0] ?? -1);
    const code = first?.code.value ?? '';
    const kind = kindOf(code);
    if (!first || !kind) return notApplicable;
    const others = CIRCUMSTANCE.test(code)
      ? claim.diagnoses
      : claim.diagnoses.filter(({ position }) => list.includes(position));
    const disorder =
      others.find((other) => list.includes(other.position) && isDisorder(other)) ?? others.find(isDisorder);
    if (!disorder) return pass;
    return finding(list.includes(disorder.position) ? 'order' : 'only', {
      path: line.pointers.path,
      data: {
        line: line.index + 1,
        code: dotted(code),
        disorder: dotted(disorder.code.value ?? ''),
        letter: letter(disorder.position),
        kind,
      },
      evidence: [first.code.path, disorder.code.path],
    });
  },
};

function isDisorder({ code }: Diagnosis): boolean {
  return code.value?.startsWith('F') ?? false;
}

function kindOf(code: string): string | undefined {
  // Most codes are disorders.
  if (code.startsWith('F')) return undefined;
  if (CIRCUMSTANCE.test(code)) return 'a circumstance of life';
  if (SYMPTOM.test(code)) return 'a symptom';
  return EXTERNAL_CAUSE.test(code) ? 'an outside cause' : undefined;
}

const pair = (second: string, pointers: string) => ({
  'diagnoses[1].code': second,
  'lines[0].diagnosisPointers': pointers,
});

export const examples: Examples = {
  fails: [
    {
      title: 'BA, and B is a relationship problem',
      fields: pair('Z63.0', 'BA'),
      message: 'order',
      path: 'lines[0].diagnosisPointers',
    },
    { title: 'only the circumstance is pointed to', fields: pair('Z63.0', 'B'), message: 'only', also: ['dx.unused'] },
    { title: 'suicidal ideation before the depression', fields: pair('R45.851', 'BA'), message: 'order' },
  ],
  passes: [
    { title: 'the disorder first', fields: pair('Z63.0', 'AB') },
    { title: 'two disorders in either order', fields: pair('F33.1', 'BA') },
    {
      title: 'a test for a symptom while another line treats the disorder',
      fields: pair('R41.840', 'B'),
    },
  ],
};
