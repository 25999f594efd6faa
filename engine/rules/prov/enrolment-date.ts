import type { Provider } from '../../claim/context.ts';
import { toUs } from '../../claim/day.ts';
import { payerKeyOf } from '../../payers/recognise.ts';
import { providerOf } from '../provider.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

type Enrolment = NonNullable<Provider['enrolled']>[number];

export const rule: Rule = {
  id: 'prov.enrolment-date',
  title: 'The visit lies within the days the rendering provider is enrolled with the payer.',
  scope: 'line',
  when: { facts: ['practice'] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: 'B7' },
    { document: "The practice's record of enrolments" },
  ],
  prevents: ['CO-B7'],
  reads: [],
  after: ['date.from-required', 'date.future', 'date.before-dob', 'prov.npi-luhn', 'prov.npi-type'],
  fix: 'none',
  messages: {
    early: {
      what: 'Line {line} is dated {date}; {name} is enrolled with {payer} from {day} on.',
      why: 'The payer denies visits before the provider was enrolled.',
      fix: 'Hold it and ask the payer for an earlier effective date, or find out whether another provider saw the patient.',
    },
    ended: {
      what: 'Line {line} is dated {date}; the enrolment of {name} with {payer} ended on {day}.',
      why: 'The payer denies visits after the enrolment has ended.',
      fix: 'Renew the enrolment before you send, or correct the rendering provider.',
    },
  },
  check(line, _claim, { payer, facts }) {
    const begin = line.dateFrom.value;
    const { key, name } = payer;
    if (begin === null || key === null) return notApplicable;
    const provider = providerOf(line.renderingNpi.value, facts);
    if (!provider?.enrolled) return notApplicable;
    const end = Math.max(begin, line.dateTo.value ?? begin);
    const terms: Enrolment[] = [];
    for (const term of provider.enrolled) {
      if (!isKey(payerKeyOf(term.payerKey), key)) continue;
      if (begin >= (term.from ?? begin) && end <= (term.to ?? end)) return pass;
      terms.push(term);
    }
    if (terms.length === 0) return notApplicable;
    const next = terms.flatMap(({ from }) => (from && from > begin ? [from] : [])).sort((a, b) => a - b)[0];
    const last = Math.max(...terms.map(({ to }) => (to && to < end ? to : 0)));
    const data = {
      line: line.index + 1,
      date: toUs(begin),
      name: provider.name || 'the rendering provider',
      payer: name,
    };
    const at = { path: line.dateFrom.path, evidence: [line.renderingNpi.path, line.dateTo.path, 'payer.name'] };
    return next === undefined
      ? finding('ended', { ...at, data: { ...data, day: toUs(last) } })
      : finding('early', { ...at, data: { ...data, day: toUs(next) } });
  },
};

/** "medicaid" alone is any state's. */
function isKey(key: string, wanted: string): boolean {
  return key === wanted || (key === 'medicaid' && wanted.startsWith('medicaid-'));
}

const enrolled = (from: string | null, to: string | null = null, payerKey = 'aetna') => ({
  practice: {
    npi: '1993999998',
    providers: [{ npi: '1234567893', name: 'Sam Ruiz', credential: 'LCSW', enrolled: [{ payerKey, from, to }] }],
  },
});

export const examples: Examples = {
  fails: [
    { title: 'a day before', context: enrolled('2026-11-17'), message: 'early', path: 'lines[0].dateFrom' },
    { title: 'a day after the end', context: enrolled('2020-01-01', '2026-11-15'), message: 'ended' },
  ],
  passes: [
    { title: 'on the first day', context: enrolled('2026-11-16') },
    { title: 'on the last day', context: enrolled('2020-01-01', '2026-11-16') },
    { title: "another payer's enrolment begins later", context: enrolled('2027-01-01', null, 'uhc') },
  ],
};
