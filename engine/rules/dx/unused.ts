import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

const FULL = 4;

export const rule: Rule = {
  id: 'dx.unused',
  title: 'Each diagnosis is pointed to by some line.',
  scope: 'claim',
  when: { diagnoses: 2 },
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'item 24E' }],
  prevents: [],
  reads: ['diagnoses[].code'],
  after: [
    'dx.format',
    'dx.duplicate',
    'dx.max-12',
    'dx.gap',
    'dx.valid-on-dos',
    'dx.header-not-billable',
    'dx.seventh',
  ],
  fix: 'suggestion',
  messages: {
    unused: {
      what: 'No line points to diagnosis {names}.',
      why: 'It is sent, but nothing on the claim is billed for it.',
      fix: 'Leave it if it bears on the treatment; else point to it or take it out.',
    },
    several: {
      what: 'No line points to diagnoses {names}.',
      why: 'They are sent, but nothing on the claim is billed for them.',
      fix: 'Leave those that bear on the treatment; point to the others or take them out.',
    },
  },
  check(claim) {
    if (claim.diagnoses.length < 2 || claim.lines.length === 0) return notApplicable;
    const used = new Set<number>();
    for (const { pointers } of claim.lines) {
      // A line with four pointers has no room for one more, so what it leaves out says nothing.
      if (pointers.state !== 'value' || pointers.value.length >= FULL) return notApplicable;
      for (const position of pointers.value) used.add(position);
    }
    const unused = claim.diagnoses.filter(({ position }) => !used.has(position));
    const [first] = unused;
    if (!first) return pass;
    const names = unused.map(({ code, position }) => `${letter(position)} (${dotted(code.value ?? '')})`);
    return finding(unused.length === 1 ? 'unused' : 'several', {
      path: first.code.path,
      data: { names: listed(names) },
      evidence: unused.map(({ code }) => code.path),
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'B is never pointed to',
      fields: { 'diagnoses[1].code': 'F33.1' },
      message: 'unused',
      path: 'diagnoses[1].code',
    },
    {
      title: 'B and C are never pointed to',
      fields: { 'diagnoses[1].code': 'F33.1', 'diagnoses[2].code': 'F43.10' },
      message: 'several',
      path: 'diagnoses[1].code',
    },
  ],
  passes: [
    {
      title: 'two lines, each with its own',
      fields: {
        'diagnoses[1].code': 'F33.1',
        ...SECOND_LINE,
        'lines[1].dateFrom': '11/09/2026',
        'lines[1].dateTo': '11/09/2026',
        'lines[1].procedureCode': '90834',
        'lines[1].diagnosisPointers': 'B',
      },
      context: { sessions: inOffice(45, 45) },
    },
    { title: 'pointed to second', fields: { 'diagnoses[1].code': 'F33.1', 'lines[0].diagnosisPointers': 'AB' } },
  ],
};
