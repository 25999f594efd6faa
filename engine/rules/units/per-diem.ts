import { UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { daysOf } from '../same-day.ts';
import { count } from '../words.ts';
import { PER_DIEM } from './per-diem.data.ts';

export const rule: Rule = {
  id: 'units.per-diem',
  title: 'A code paid by the day has no more units than the line has days.',
  scope: 'line',
  codes: PER_DIEM,
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'HCPCS Level II', section: 'per diem codes' }],
  prevents: ['CO-151', 'CO-222', 'M53', 'N362'],
  reads: ['lines[].units', 'lines[].dateFrom', 'lines[].dateTo'],
  after: [...UNUSABLE_CODE, 'date.to-before-from'],
  supersedes: ['mue.exceeded'],
  fix: 'suggestion',
  messages: {
    more: {
      what: '{code} is paid by the day: line {line} has {units} for {days}.',
      why: 'A day is one unit, however long it was; the line is denied or cut.',
      fix: 'Set the units to the days the patient was there, or correct the dates.',
    },
  },
  check(line, _claim, { payer }) {
    const { value: units } = line.units;
    const days = daysOf(line);
    if (line.units.state === 'unseen' || line.dateFrom.state === 'unseen') return pass;
    if (units === null || line.dateFrom.value === null || line.dateTo.state === 'odd') return notApplicable;
    if (units <= days) return pass;
    // The last day of the line may be on another page.
    if (line.dateTo.state === 'unseen') return notChecked(`the last day of line ${line.index + 1} isn't known`);
    // California's drug Medi-Cal counts H0015 in quarter hours since 2023.
    if (line.code.value === 'H0015' && payer.state === 'CA') return notApplicable;
    return finding('more', {
      path: line.units.path,
      evidence: [line.code.path, line.dateFrom.path, line.dateTo.path],
      data: {
        code: line.code.value ?? '',
        line: line.index + 1,
        units: count(units, 'unit'),
        days: count(days, 'day'),
      },
    });
  },
};

const program = { 'lines[0].procedureCode': 'S9480', 'claim.priorAuthorizationNumber': 'A2217088' };
const context = { authorizations: undefined };

export const examples: Examples = {
  fails: [
    {
      title: 'three hours as three units',
      fields: { ...program, 'lines[0].units': '3' },
      context,
      message: 'more',
      path: 'lines[0].units',
    },
    {
      title: 'four units for three days',
      fields: {
        ...program,
        'lines[0].procedureCode': 'H0018',
        'lines[0].dateFrom': '11/14/2026',
        'lines[0].units': '4',
      },
      context,
      message: 'more',
      path: 'lines[0].units',
    },
  ],
  passes: [
    { title: 'one unit for one day', fields: program, context },
    {
      title: 'three units for three days',
      fields: {
        ...program,
        'lines[0].procedureCode': 'H0018',
        'lines[0].dateFrom': '11/14/2026',
        'lines[0].units': '3',
      },
      context,
    },
    {
      title: 'two units for three days, one of them missed',
      fields: {
        ...program,
        'lines[0].procedureCode': 'H0018',
        'lines[0].dateFrom': '11/14/2026',
        'lines[0].units': '2',
      },
      context,
    },
  ],
  notChecked: [
    {
      title: 'the last day is on another page',
      fields: { ...program, 'lines[0].units': '3', 'lines[0].dateTo': null },
      context: { ...context, seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'lines[0].units'] },
    },
  ],
};
