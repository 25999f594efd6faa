import { OHIO_MEDICAID, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { bundleCodes, bundled, whereBundled } from '../kinds/bundle.ts';
import type { Examples, Rule } from '../rule.ts';

const TEAM_MONTH = {
  /** Assertive community treatment, by the quarter hour and by the day. */
  whole: new Set(['H0039', 'H0040']),
  parts: new Set(['H0036', 'H2015', 'H2017', 'T1016', 'T1017', '90832', '90834', '90837']),
  span: 'month',
} as const;

export const rule: Rule = {
  id: 'conc.act-bundle',
  title: 'What an assertive community treatment team gives is not billed beside its own code.',
  scope: 'line',
  codes: bundleCodes(TEAM_MONTH),
  when: whereBundled(TEAM_MONTH),
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'State Medicaid manuals, assertive community treatment' }],
  prevents: ['CO-97', 'CO-234'],
  reads: [],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} falls in the month of {other} on line {otherLine}.',
      why: "The team's rate takes in support, case management and therapy; most states deny them beside it.",
      fix: 'Remove line {line}, unless your state lets it stand beside the team.',
    },
    earlier: {
      what: '{code} on line {line} falls in a month for which an earlier claim of this patient has {other}.',
      why: "The team's rate takes in support, case management and therapy; most states deny them beside it.",
      fix: "Look up your state's list of services that may stand beside the team.",
    },
  },
  check: bundled(TEAM_MONTH),
};

const team = {
  ...OHIO_MEDICAID,
  'claim.priorAuthorizationNumber': 'A2217088',
  'lines[0].procedureCode': 'H0040',
};
const asMedicaid = { profile: 'medicaid-OH' as const, payerKey: null, authorizations: undefined };
const earlier = (dateFrom: string) => ({
  history: [
    {
      status: 'paid',
      patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
      lines: [{ dateFrom, procedureCode: 'T1017', units: 4 }],
    },
  ],
});
const second = { ...SECOND_LINE, 'lines[1].procedureCode': 'T1017' };

export const examples: Examples = {
  fails: [
    {
      title: 'case management beside the team',
      fields: { ...team, ...second },
      context: asMedicaid,
      message: 'together',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'case management early in the month',
      fields: team,
      context: { ...asMedicaid, ...earlier('2026-11-02') },
      message: 'earlier',
    },
  ],
  passes: [
    { title: 'the team alone', fields: team, context: asMedicaid },
    {
      title: 'case management in the month before',
      fields: team,
      context: { ...asMedicaid, ...earlier('2026-10-31') },
    },
  ],
  notChecked: [
    {
      title: 'nobody knows what else was billed this month',
      fields: team,
      context: { ...asMedicaid, history: undefined },
      asOf: '2026-11-20',
    },
  ],
};
