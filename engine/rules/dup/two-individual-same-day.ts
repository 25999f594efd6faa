import { AT_MEDICARE, earlierClaim, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { SEPARATE_MODIFIERS, THERAPY_ALONE, UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';
import { sameDay } from '../same-day.ts';

const ROWS: readonly SameDayRow[] = [
  // Two lengths of one provider, which no modifier opens.
  { codes: THERAPY_ALONE, beside: THERAPY_ALONE, differ: true },
  { codes: THERAPY_ALONE, beside: THERAPY_ALONE, separable: [...SEPARATE_MODIFIERS, '76', '77'], anyone: true },
];

export const rule: Rule = {
  id: 'dup.two-individual-same-day',
  title: 'A patient has one individual session a day unless the claim says that there were two.',
  scope: 'line',
  codes: THERAPY_ALONE,
  when: BESIDE_OTHERS,
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: '90832, 90834, 90837', edition: '2025 H2' },
    { document: 'CMS Medicare practitioner MUE table', section: 'two a day', edition: '2025 H2' },
  ],
  prevents: ['CO-18', 'CO-97', 'CO-236'],
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  supersedes: ['ncci.ptp-indicator-0'],
  fix: 'suggestion',
  messages: {
    together: {
      what: '{code} on line {line} and {other} on line {otherLine} are both individual therapy of one day.',
      why: 'Payers take one individual session a day: two lengths of one provider are one session billed twice, and a second visit needs its reason.',
      fix: 'Was it one session? Bill the one code that all its minutes support. Were there two? Each needs its own times in the notes and the modifier the payer asks for.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has individual therapy {other} on the same day.',
      why: 'Payers take one individual session a day; the second is denied as its duplicate.',
      fix: 'Was it one session? Correct the earlier claim in place of a second one. Were there two? Each needs its own times in the notes and the modifier the payer asks for.',
    },
  },
  check: notTogether(ROWS, (line, other, { payer }) =>
    // NCCI pays no two lengths of one provider together, and these payers are bound by it.
    /^medic/.test(payer.kind) && line.code.value !== other.code.value && sameDay(line, other) === 'yes'
      ? { severity: 'error' }
      : {},
  ),
};

const two = { ...SECOND_LINE, 'lines[1].procedureCode': '90832' };
const sessions = {
  sessions: [45, 30].map(
    (minutes, line) => ({ line, minutes, modality: 'in-person', patientLocation: 'office' }) as const,
  ),
};

export const examples: Examples = {
  fails: [
    { title: '90834 and 90832', fields: two, context: sessions, message: 'together', path: 'lines[1].procedureCode' },
    {
      title: 'by two providers at Medicare',
      fields: { ...two, ...MEDICARE, 'lines[1].renderingNpi': '1245319599' },
      context: { ...sessions, ...AT_MEDICARE },
      message: 'together',
      path: 'lines[1].procedureCode',
    },
    {
      title: "another provider's session was billed before",
      context: { history: [earlierClaim('2026-11-16', '90834', { renderingNpi: '1245319599' })] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the same length twice, with 76',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90834', 'lines[1].modifiers[0]': '76' },
      context: { sessions: [0, 1].map((line) => ({ line, minutes: 45, modality: 'in-person' as const })) },
    },
    {
      title: 'two days',
      fields: { ...two, 'lines[1].dateFrom': '11/17/2026', 'lines[1].dateTo': '11/17/2026' },
      context: sessions,
    },
    {
      title: 'a group session was billed before with 59',
      context: { history: [earlierClaim('2026-11-16', '90853', { modifiers: ['59'] })] },
    },
  ],
  notChecked: [
    {
      title: "another provider's session, and the modifiers are on another page",
      fields: { ...two, 'lines[1].renderingNpi': '1245319599' },
      context: {
        ...sessions,
        seen: [0, 1].flatMap((at) => ['procedureCode', 'dateFrom', 'renderingNpi'].map((box) => `lines[${at}].${box}`)),
      },
    },
  ],
};
