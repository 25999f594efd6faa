import { dayOf, toUs } from '../../claim/day.ts';
import { classOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Consolidated Appropriations Act 2023, section 4121. */
const FIRST_DAY = dayOf(2024, 1, 1) ?? 0;
const NAMES: Readonly<Record<string, string>> = {
  MFT: 'marriage and family therapists',
  MHC: 'mental health counselors',
};

export const rule: Rule = {
  id: 'prov.mft-mhc-before-2024',
  title: 'Medicare pays marriage and family therapists and counselors from 2024 on.',
  scope: 'line',
  when: { payers: ['medicare-ffs'] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'Consolidated Appropriations Act, 2023', section: '4121' },
    { document: '42 CFR', section: '410.53 and 410.54' },
  ],
  prevents: ['CO-185'],
  reads: [],
  after: ['date.from-required'],
  fix: 'none',
  messages: {
    before: {
      what: 'Line {line} is dated {date}; Medicare pays {who} only for visits from 01/01/2024 on.',
      why: 'The benefit did not exist before, so the line is denied.',
      fix: 'Do not send it to Medicare; check the date, or whether another payer covered the visit.',
    },
  },
  check(line, claim, { payer, facts }) {
    const day = line.dateFrom.value;
    if (payer.kind !== 'medicare-ffs' || day === null || day >= FIRST_DAY) return notApplicable;
    const found = classOf(line, claim, facts);
    if (!found) return notChecked("the rendering provider's license isn't known");
    const who = NAMES[found.class];
    if (!who) return pass;
    return finding('before', {
      path: line.dateFrom.path,
      data: { line: line.index + 1, date: toUs(day), who },
      evidence: [line.renderingNpi.path, 'payer.name'],
    });
  },
};

const visit = (date: string) => ({
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
  'rendering.taxonomy': '',
  'lines[0].dateFrom': date,
  'lines[0].dateTo': date,
});
const provider = (credential: string | null, taxonomy: string | null = null) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare-ffs',
  practice: { npi: '1993999998', providers: [{ npi: '1234567893', credential, taxonomy }] },
});

export const examples: Examples = {
  fails: [
    {
      title: 'a counselor on the last day of 2023',
      fields: visit('12/31/2023'),
      context: provider('LPCC'),
      asOf: '2024-02-01',
      message: 'before',
      path: 'lines[0].dateFrom',
    },
    {
      title: 'a family therapist known by taxonomy',
      fields: visit('12/04/2023'),
      context: provider(null, '106H00000X'),
      asOf: '2024-02-01',
      message: 'before',
    },
  ],
  passes: [
    {
      title: 'a counselor on the first day of 2024',
      fields: visit('01/01/2024'),
      context: provider('LPCC'),
      asOf: '2024-02-01',
    },
    {
      title: 'a social worker in 2023',
      fields: visit('12/04/2023'),
      context: provider('LCSW'),
      asOf: '2024-02-01',
    },
  ],
  notChecked: [
    {
      title: 'nobody knows the license',
      fields: visit('12/04/2023'),
      context: provider(null),
      asOf: '2024-02-01',
    },
  ],
};
