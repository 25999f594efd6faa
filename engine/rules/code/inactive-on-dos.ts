import type { Line } from '../../claim/claim.ts';
import { toUs } from '../../claim/day.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule: Rule = {
  id: 'code.inactive-on-dos',
  title: 'The procedure code existed on the date of service.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CPT and HCPCS Level II annual files', section: 'added and deleted codes' }],
  prevents: ['CO-181', 'M51', 'N56'],
  reads: ['lines[].procedureCode'],
  after: ['code.format'],
  fix: 'suggestion',
  messages: {
    replaced: {
      what: '{code} ended on {ended}; this visit is on {date}.',
      why: 'Payers reject a code that was not in use on the date of service.',
      fix: 'Bill {replacement} if that was done and documented, or correct the date.',
    },
    ended: {
      what: '{code} ended on {ended}; this visit is on {date}.',
      why: 'Payers reject a code that was not in use on the date of service.',
      fix: 'Look up what replaced it for the service that was done, or correct the date.',
    },
    retired: {
      what: '{code} was no longer in use on {date}.',
      why: 'Payers reject a code that was not in use on the date of service.',
      fix: 'Look up what replaced it for the service that was done, or correct the date.',
    },
    early: {
      what: '{code} began on {began}; this visit is on {date}.',
      why: 'Payers reject a code that was not yet in use on the date of service.',
      fix: 'Bill the code that was in use on {date}, or correct the date.',
    },
    notYet: {
      what: '{code} was not yet in use on {date}.',
      why: 'Payers reject a code that was not yet in use on the date of service.',
      fix: 'Bill the code that was in use on {date}, or correct the date.',
    },
  },
  check(line, _claim, { tables }) {
    if (line.code.state !== 'value') return notApplicable;
    const code = line.code.value;
    const procedure = tables.procedure(code);
    if (line.dateFrom.state !== 'value') {
      const dated = procedure?.effective != null || procedure?.terminated != null;
      if (!dated || line.dateFrom.state === 'blank') return notApplicable;
      return notChecked(`the date of line ${line.index + 1} isn't known`);
    }
    const on = line.dateFrom.value;
    const effective = procedure?.effective ?? null;
    const terminated = procedure?.terminated ?? null;
    if (terminated !== null && on > terminated) {
      const replacement = listed(procedure?.replacement ?? [], 'or');
      return hit(replacement ? 'replaced' : 'ended', line, { ended: toUs(terminated), replacement });
    }
    if (effective !== null) return on >= effective ? pass : hit('early', line, { began: toUs(effective) });
    const level2 = tables.hcpcs(code, on);
    if (level2 === 'ended') return hit('retired', line);
    if (level2 === 'not-yet') return hit('notYet', line);
    return procedure || level2 ? pass : notApplicable;
  },
};

function hit(message: string, { code, dateFrom }: Line, more: Record<string, string> = {}) {
  const data = { code: code.value ?? '', date: toUs(dateFrom.value ?? 0), ...more };
  return finding(message, { path: code.path, evidence: [dateFrom.path], data });
}

export const examples: Examples = {
  fails: [
    {
      title: '90806, replaced in 2013',
      fields: { 'lines[0].procedureCode': '90806' },
      message: 'replaced',
      path: 'lines[0].procedureCode',
    },
    {
      title: '99318, gone since 2023 without a single successor',
      fields: { 'lines[0].procedureCode': '99318' },
      message: 'ended',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'G2023, a Level II code that ended',
      fields: { 'lines[0].procedureCode': 'G2023' },
      message: 'retired',
      path: 'lines[0].procedureCode',
    },
    {
      title: '98006 in December 2024, a month too early',
      fields: {
        'lines[0].procedureCode': '98006',
        'lines[0].dateFrom': '12/31/2024',
        'lines[0].dateTo': '12/31/2024',
      },
      asOf: '2025-01-05',
      message: 'early',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'H0051 before it was added',
      fields: {
        'lines[0].procedureCode': 'H0051',
        'lines[0].dateFrom': '09/02/2021',
        'lines[0].dateTo': '09/02/2021',
      },
      asOf: '2021-09-05',
      message: 'notYet',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '98006 on its first day',
      fields: {
        'lines[0].procedureCode': '98006',
        'lines[0].dateFrom': '01/01/2025',
        'lines[0].dateTo': '01/01/2025',
      },
      asOf: '2025-01-05',
    },
    {
      title: '99441 on its last day',
      fields: {
        'lines[0].procedureCode': '99441',
        'lines[0].dateFrom': '12/31/2024',
        'lines[0].dateTo': '12/31/2024',
      },
      asOf: '2025-01-05',
    },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].procedureCode': '98006', 'lines[0].dateFrom': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
