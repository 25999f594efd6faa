import { SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { bundleCodes, bundled, whereBundled } from '../kinds/bundle.ts';
import type { Examples, Rule } from '../rule.ts';

const PROGRAM_DAY = {
  /** Intensive outpatient and partial hospital days. */
  whole: new Set(['S9480', 'H0015', 'H0035', 'S0201']),
  /** Therapy that is part of such a day; a prescriber's visit with its add-on isn't. */
  parts: new Set([
    ...['90832', '90834', '90837', '90839', '90840', '90845', '90846', '90847', '90849', '90853'],
    ...['H0004', 'H0005', 'G0410', 'G0411'],
  ]),
  span: 'day',
} as const;

export const rule: Rule = {
  id: 'conc.iop-php-outpatient',
  title: 'No therapy is billed beside a day of intensive outpatient or partial hospital care.',
  scope: 'line',
  codes: bundleCodes(PROGRAM_DAY),
  when: whereBundled(PROGRAM_DAY),
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'Payer manuals, per-diem rules of intensive outpatient and partial hospital programs' }],
  prevents: ['CO-97', 'CO-234'],
  reads: [],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    together: {
      what: '{code} on line {line} falls on the day of {other} on line {otherLine}.',
      why: 'The daily rate takes in the therapy of that day, and payers deny it beside the rate.',
      fix: 'Remove line {line}, unless another program gave the therapy and the payer pays both.',
    },
    earlier: {
      what: '{code} on line {line} falls on a day for which an earlier claim of this patient has {other}.',
      why: 'The daily rate takes in the therapy of that day, and payers deny it beside the rate.',
      fix: 'Find out whether both were one program; bill the daily rate alone then.',
    },
  },
  check: bundled(PROGRAM_DAY),
};

const earlier = (procedureCode: string, status = 'submitted') => ({
  history: [
    {
      status,
      patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
      lines: [{ dateFrom: '2026-11-16', procedureCode, renderingNpi: '1245319599' }],
    },
  ],
});
const auth = { 'claim.priorAuthorizationNumber': 'A2217088' };
const open = { authorizations: undefined };
const program = { ...SECOND_LINE, ...auth, 'lines[1].procedureCode': 'S9480', 'lines[1].renderingNpi': '1245319599' };

export const examples: Examples = {
  fails: [
    {
      title: 'therapy beside an intensive outpatient day, by another provider',
      fields: program,
      context: open,
      message: 'together',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'the program sent its claim before',
      fields: auth,
      context: { ...open, ...earlier('H0015') },
      message: 'earlier',
    },
    {
      title: 'the therapy was sent before',
      fields: { ...auth, 'lines[0].procedureCode': 'H0015', 'diagnoses[0].code': 'F10.20' },
      context: { ...open, ...earlier('90834') },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'the program day alone', fields: { ...auth, 'lines[0].procedureCode': 'S9480' }, context: open },
    {
      title: "a prescriber's visit beside it",
      fields: { ...program, 'lines[0].procedureCode': '99213' },
      context: open,
    },
    {
      title: 'on the day after',
      fields: { ...program, 'lines[1].dateFrom': '11/17/2026', 'lines[1].dateTo': '11/17/2026' },
      context: open,
    },
    { title: 'the earlier claim was denied', context: earlier('H0015', 'denied') },
  ],
  notChecked: [
    {
      title: 'nobody knows what else was billed that day',
      fields: { ...auth, 'lines[0].procedureCode': 'S9480' },
      context: { ...open, history: undefined },
      asOf: '2026-11-20',
    },
  ],
};
