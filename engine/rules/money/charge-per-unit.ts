import type { Claim, Line } from '../../claim/claim.ts';
import { formatMoney } from '../../claim/normalise.ts';
import { AUTISM, SECOND_LINE } from '../example-lines.ts';
import { modifiersSeen } from '../modifiers.ts';
import { rateOf } from '../rates.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Drugs and supplies are priced by the package, not by the unit. */
const DRUG = /^[AEJQ]/;

export const rule: Rule = {
  id: 'money.charge-per-unit',
  title: 'The charge of a line is its fee times its units.',
  scope: 'line',
  when: { unitsOver: 1 },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'items 24F and 24G' }],
  prevents: ['CO-45'],
  reads: ['lines[].procedureCode', 'lines[].charge', 'lines[].units'],
  after: [
    'line.charge-missing',
    'units.positive-integer',
    'units.session-codes',
    'units.daily-max',
    'units.per-diem',
    'mue.exceeded',
    'aba.eight-minute',
    'addon.units-vs-primary',
    'cocm.minutes',
    'crisis.90840-units',
    'crisis.once-per-day',
    'em.prolonged-threshold',
    'habi.midpoint',
    'hcode.eight-minute',
    'oud.minutes',
    'testing.admin-30',
    'testing.day-cap',
    'testing.next-hour',
  ],
  supersedes: ['money.charge-below-allowed'],
  fix: 'none',
  messages: {
    uneven: {
      what: 'Line {line} charges {charge} for {units} units, which is no whole fee for each.',
      why: 'The payer divides the charge by the units; an odd fee looks like a wrong number of units.',
      fix: 'Enter your fee times the units, or correct the units.',
    },
    'other-line': {
      what: 'Line {line} charges {charge} for {units} units; line {other} charges the same code at {fee} a unit.',
      why: 'The charge must be the fee times the units; payers pay the lower of charge and allowed amount.',
      fix: 'Enter your fee times the units, or correct the units.',
    },
    'one-unit': {
      what: 'Line {line} charges {charge} for {units} units, about your fee for one.',
      why: 'The charge must be the fee times the units; payers pay the lower of charge and allowed amount.',
      fix: 'Enter your fee times the units, or correct the units.',
    },
  },
  check(line, claim, { facts }) {
    const { index, code, charge, units } = line;
    const total = charge.value ?? 0;
    const count = units.value ?? 0;
    if (count < 2 || count % 1 !== 0 || total <= 0) return notApplicable;
    const twin = claim.lines.find((other) => isTwin(other, line, claim) && !hasFee(line, feeOf(other)));
    const rate = rateOf(line, facts) ?? Number.POSITIVE_INFINITY;
    const message = twin
      ? 'other-line'
      : total >= rate && total < rate * count
        ? 'one-unit'
        : total % count !== 0 && !DRUG.test(code.value ?? '')
          ? 'uneven'
          : null;
    if (!message) return pass;
    return finding(message, {
      path: charge.path,
      data: {
        line: index + 1,
        charge: formatMoney(total),
        units: count,
        other: (twin?.index ?? 0) + 1,
        fee: formatMoney(Math.round(feeOf(twin ?? line))),
      },
      evidence: twin ? [units.path, twin.charge.path, twin.units.path] : [units.path],
      private: message === 'one-unit',
    });
  },
};

/** Cents a unit. */
function feeOf({ charge, units }: Line): number {
  return (charge.value ?? 0) / (units.value ?? 1);
}

function hasFee({ charge, units }: Line, fee: number): boolean {
  return Math.abs((charge.value ?? 0) - fee * (units.value ?? 1)) < 1;
}

/**
 * The same service on another line, with a fee that can be told: same code, modifiers, place and provider. Of two
 * lines that disagree one is marked, the longer, else the later; so the twin is the shorter or the earlier.
 */
function isTwin(other: Line, line: Line, claim: Claim): boolean {
  const [less, more] = [other.units.value ?? 0, line.units.value ?? 0];
  return (
    other.code.value === line.code.value &&
    (less < more ? less >= 1 : less === more && other.index < line.index) &&
    (other.charge.value ?? 0) > 0 &&
    other.renderingNpi.value === line.renderingNpi.value &&
    other.place.value === line.place.value &&
    other.mods.join() === line.mods.join() &&
    modifiersSeen(line, claim) &&
    modifiersSeen(other, claim)
  );
}

const aba = (charge: string, units: string) => ({
  ...AUTISM,
  'lines[0].procedureCode': '97153',
  'lines[0].units': units,
  'lines[0].charge': charge,
  'claim.totalCharge': charge,
});
const context = { authorizations: undefined, sessions: [] };

export const examples: Examples = {
  fails: [
    {
      title: 'the fee of one unit for three',
      fields: aba('50.00', '3'),
      context: { ...context, contract: { filingDays: 120, rates: [{ code: '97153', allowed: 45 }] } },
      message: 'one-unit',
      path: 'lines[0].charge',
    },
    { title: 'no whole fee', fields: aba('100.00', '3'), context, message: 'uneven' },
    {
      title: 'another line has another fee',
      fields: {
        ...aba('60.00', '2'),
        ...SECOND_LINE,
        'lines[1].procedureCode': '97153',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
        'lines[1].charge': '60.00',
        'lines[1].units': '6',
        'claim.totalCharge': '120.00',
      },
      context,
      message: 'other-line',
      path: 'lines[1].charge',
    },
  ],
  passes: [
    { title: 'three times the fee', fields: aba('150.00', '3'), context },
    { title: 'one unit', fields: aba('50.01', '1'), context },
  ],
};
