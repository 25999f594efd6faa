import { SECOND_LINE } from '../example-lines.ts';
import { THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { bundleCodes, bundled, whereBundled } from '../kinds/bundle.ts';
import type { Examples, Rule } from '../rule.ts';

const COUNSELING = { whole: new Set(['H0004']), parts: new Set(THERAPY), span: 'day', sameProvider: true } as const;

export const rule: Rule = {
  id: 'conc.h0004-cpt',
  title: 'One session is not billed as H0004 and as psychotherapy.',
  scope: 'line',
  codes: bundleCodes(COUNSELING),
  when: whereBundled(COUNSELING),
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'State Medicaid manuals, H0004 and CPT psychotherapy' },
    { document: 'CMS Medicaid NCCI edits' },
  ],
  prevents: ['CO-18', 'CO-97'],
  reads: [],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    together: {
      what: 'Line {line} bills {code} and line {otherLine} bills {other}, same day and provider.',
      why: 'Both codes are individual therapy; a payer takes one code set or the other, and denies the second.',
      fix: "Keep the code of this payer's list, unless there were two sessions.",
    },
    earlier: {
      what: 'Line {line} bills {code}; an earlier claim of this patient has {other} for that day.',
      why: 'Both codes are individual therapy; a payer takes one code set or the other, and denies the second.',
      fix: "Keep the code of this payer's list, unless there were two sessions.",
    },
  },
  check: bundled(COUNSELING),
};

const both = { ...SECOND_LINE, 'lines[1].procedureCode': 'H0004', 'lines[1].units': '3' };
const sessions = [0, 1].map(
  (line) => ({ line, minutes: 45, modality: 'in-person', patientLocation: 'office' }) as const,
);
const earlier = (procedureCode: string, renderingNpi: string) => ({
  history: [
    {
      status: 'paid',
      patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
      lines: [{ dateFrom: '2026-11-16', procedureCode, renderingNpi }],
    },
  ],
});

export const examples: Examples = {
  fails: [
    {
      title: 'H0004 and 90834',
      fields: both,
      context: { sessions },
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'H0004 was billed before',
      context: earlier('H0004', '1234567893'),
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'by two providers', fields: { ...both, 'lines[1].renderingNpi': '1245319599' }, context: { sessions } },
    { title: 'the earlier session was by somebody else', context: earlier('H0004', '1245319599') },
    {
      title: 'two sessions, told by a modifier',
      fields: { ...both, 'lines[0].modifiers[0]': 'XE' },
      context: { sessions },
    },
  ],
};
