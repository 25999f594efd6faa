import type { Claim, Line } from '../../claim/claim.ts';
import type { Day } from '../../claim/day.ts';
import { parseId } from '../../claim/normalise.ts';
import { NO_HISTORY, otherClaims } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { OHIO_MEDICAID, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { calendarMonth } from '../periods.ts';
import { providerOf } from '../provider.ts';
import { type Examples, finding, pass, type Rule, type RuleContext } from '../rule.ts';
import { codeAndDate, hasCode } from '../same-day.ts';

/** Case management by the quarter hour, and by the month. */
const CODES = ['T1016', 'T1017', 'T2023'];

export const rule: Rule = {
  id: 'conc.case-mgmt-single',
  title: 'Case management of one month is billed by one agency, and in one way.',
  scope: 'line',
  codes: CODES,
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: '42 CFR', section: '440.169, 441.18' }],
  prevents: ['CO-18', 'CO-97', 'CO-B20'],
  reads: [],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    'month-and-time': {
      what: 'Line {line} bills {code} in the month of {other} on line {otherLine}.',
      why: 'One pays case management by the month, the other by the quarter hour; a payer takes one of them.',
      fix: 'Keep the code your program is paid by.',
    },
    agencies: {
      what: 'Line {line} bills {code}; another provider billed {other} for this patient in the same month.',
      why: 'Medicaid does not pay two agencies for managing one case.',
      fix: 'Find out who is the case manager of this month; bill only if you are.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    const code = line.code.value ?? '';
    if (day === null) return pass;
    const at = { path: line.code.path, data: { line: line.index + 1, code } };
    for (const other of claim.lines) {
      if (other.index >= line.index || !hasCode(other) || !isWithin(other.dateFrom.value, calendarMonth(day))) continue;
      if (!CODES.includes(other.code.value) || isMonthly(other.code.value) === isMonthly(code)) continue;
      const data = { ...at.data, other: other.code.value, otherLine: other.index + 1 };
      return finding('month-and-time', { path: at.path, data, evidence: codeAndDate(line, other) });
    }
    const other = ofOtherAgency(line, day, claim, context);
    if (other) {
      const evidence = [line.dateFrom.path, line.renderingNpi.path];
      return finding('agencies', { path: at.path, data: { ...at.data, other }, evidence, private: true });
    }
    return context.facts.history ? pass : NO_HISTORY;
  },
};

function isMonthly(code: string): boolean {
  return code === 'T2023';
}

function isWithin(day: Day | null, [from, to]: readonly [Day, Day]): boolean {
  return day !== null && day >= from && day <= to;
}

/** The case-management code an earlier claim of the month has from somebody who isn't of this practice. */
function ofOtherAgency(line: Line, day: Day, claim: Claim, { facts }: RuleContext): string | undefined {
  const billing = claim.id('billing.npi').value;
  for (const { billingNpi, lines } of otherClaims(claim, facts) ?? []) {
    for (const work of lines) {
      const code = codeOf(work);
      if (!CODES.includes(code) || !isWithin(work.dateFrom, calendarMonth(day))) continue;
      if (billingNpi) {
        if (billing !== null && parseId(billingNpi) !== billing) return code;
        continue;
      }
      const npi = work.renderingNpi ? parseId(work.renderingNpi) : null;
      const own = [line.renderingNpi.value, billing, null].includes(npi) || providerOf(npi, facts);
      if (!own && line.renderingNpi.value !== null) return code;
    }
  }
  return undefined;
}

const manage = {
  'lines[0].units': '3',
  'lines[0].procedureCode': 'T1017',
  ...OHIO_MEDICAID,
};
const asMedicaid = { profile: 'medicaid-OH' as const, payerKey: null };
const earlier = (dateFrom: string, renderingNpi: string, billingNpi: string | null = null) => ({
  history: [
    {
      status: 'paid',
      billingNpi,
      patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
      lines: [{ dateFrom, procedureCode: 'T1016', renderingNpi }],
    },
  ],
});

export const examples: Examples = {
  fails: [
    {
      title: 'another agency billed this month',
      fields: manage,
      context: { ...asMedicaid, ...earlier('2026-11-03', '1245319599') },
      message: 'agencies',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'by the month and by the quarter hour',
      fields: { ...manage, ...SECOND_LINE, 'lines[1].procedureCode': 'T2023' },
      context: asMedicaid,
      message: 'month-and-time',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the same case manager',
      fields: manage,
      context: { ...asMedicaid, ...earlier('2026-11-03', '1234567893') },
    },
    {
      title: 'a colleague of the agency',
      fields: manage,
      context: { ...asMedicaid, ...earlier('2026-11-03', '1245319599', '1993999998') },
    },
    {
      title: 'another agency, the month before',
      fields: manage,
      context: { ...asMedicaid, ...earlier('2026-10-30', '1245319599') },
    },
  ],
  notChecked: [{ title: 'nobody loaded the history', fields: manage, context: { ...asMedicaid, history: undefined } }],
};
