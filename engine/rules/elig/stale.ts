import { civil, type Day, toUs } from '../../claim/day.ts';
import { OHIO_MEDICAID } from '../example-lines.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { count } from '../words.ts';

/** Days an answer of the payer is good for. */
const FRESH = 30;

export const rule: Rule = {
  id: 'elig.stale',
  title: 'Coverage was looked up near the service.',
  scope: 'claim',
  when: { facts: ['coverage'] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: "Practice's own habit", section: 'coverage is looked up in the month of service' }],
  prevents: ['CO-26', 'CO-27', 'CO-31'],
  reads: [],
  after: ['elig.after-term', 'elig.before-effective', 'date.future'],
  fix: 'none',
  messages: {
    days: {
      what: 'Coverage was last looked up {checked}, {days} before the service of {service} on line {line}.',
      why: 'Coverage ends and changes between months, and a claim to the old plan is denied.',
      fix: 'Look the coverage up again before sending.',
    },
    month: {
      what: 'Coverage was last looked up {checked}, in the month before the service of {service} on line {line}.',
      why: 'Medicaid coverage is given month by month.',
      fix: 'Look the coverage up again before sending.',
    },
  },
  check({ lines }, { facts, payer }) {
    const checked = facts.coverage?.checkedOn ?? null;
    if (checked === null) return notApplicable;
    for (const { dateFrom, index } of lines) {
      const day = dateFrom.value;
      if (day === null || day <= checked) continue;
      const message =
        day - checked > FRESH ? 'days' : payer.kind === 'medicaid' && otherMonth(checked, day) ? 'month' : null;
      if (message === null) continue;
      return finding(message, {
        path: dateFrom.path,
        data: { line: index + 1, checked: toUs(checked), service: toUs(day), days: count(day - checked, 'day') },
        private: true,
      });
    }
    return pass;
  },
};

function otherMonth(a: Day, b: Day): boolean {
  return civil(a).month !== civil(b).month;
}

const checked = (checkedOn: string | null) => ({ coverage: { effective: '2026-01-01', checkedOn } });

export const examples: Examples = {
  fails: [
    { title: '31 days before', context: checked('2026-10-16'), message: 'days', path: 'lines[0].dateFrom' },
    {
      title: 'Medicaid, the month before',
      fields: { ...OHIO_MEDICAID },
      context: { ...checked('2026-10-28'), profile: 'medicaid-OH', payerKey: null, contract: null },
      message: 'month',
    },
  ],
  passes: [
    { title: '30 days before', context: checked('2026-10-17') },
    { title: 'the same day', context: checked('2026-11-16') },
    { title: 'afterwards', context: checked('2026-11-20') },
    { title: 'never said', context: checked(null) },
  ],
};
