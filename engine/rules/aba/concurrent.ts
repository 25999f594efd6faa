import { AUTISM, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { overlaps, spanOf } from '../kinds/clock.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate } from '../same-day.ts';

export const rule: Rule = {
  id: 'aba.concurrent',
  title: 'Technician and analyst are billed for one hour only where the payer allows it.',
  scope: 'line',
  codes: ['97155'],
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'ABA Coding Coalition', section: 'concurrent billing of 97153 and 97155' },
    { document: 'TRICARE Operations Manual', section: 'Autism Care Demonstration, concurrent billing excluded' },
  ],
  prevents: ['CO-97', 'CO-151'],
  effective: { from: '2019-01-01' },
  reads: ['lines[].dateFrom'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    overlap: {
      what: '97155 on line {line} and 97153 on line {otherLine} were at the same time.',
      why: 'Payers differ: some pay the technician and the analyst for one hour, others deny one of the two.',
      fix: 'Does this payer allow both at the same time? If not, bill that hour once; check the times against the notes.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    // Two people treat one patient: whoever they are, it is the same hour.
    const others = claim.lines.filter((other) => other.code.value === '97153' && other.dateFrom.value === day);
    if (day === null || others.length === 0) return notApplicable;
    const own = spanOf(line, context);
    let known = own !== null;
    for (const other of others) {
      const its = spanOf(other, context);
      known &&= its !== null;
      if (own && its && overlaps(own, its)) {
        return finding('overlap', {
          path: line.code.path,
          evidence: codeAndDate(line, other),
          data: { line: line.index + 1, otherLine: other.index + 1 },
        });
      }
    }
    return known ? pass : notChecked('start and stop of the adaptive behavior sessions are not known');
  },
};

const both = {
  ...SECOND_LINE,
  ...AUTISM,
  'lines[0].procedureCode': '97153',
  'lines[0].units': '4',
  'lines[1].procedureCode': '97155',
  'lines[1].units': '4',
};
const at = (start: string, stop: string) => ({
  authorizations: undefined,
  sessions: [
    { line: 0, minutes: 60, start: '10:00', stop: '11:00', modality: 'in-person', patientLocation: 'office' } as const,
    { line: 1, minutes: 60, start, stop, modality: 'in-person', patientLocation: 'office' } as const,
  ],
});

export const examples: Examples = {
  fails: [
    {
      title: 'both from 10 to 11',
      fields: both,
      context: at('10:00 AM', '11:00 AM'),
      message: 'overlap',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the last minute overlaps, another provider',
      fields: { ...both, 'lines[1].renderingNpi': '1245319599' },
      context: at('10:59', '11:59'),
      message: 'overlap',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    { title: 'one after the other', fields: both, context: at('11:00', '12:00') },
    {
      title: 'the same hour of another day',
      fields: { ...both, 'lines[1].dateFrom': '11/17/2026', 'lines[1].dateTo': '11/17/2026' },
      context: at('10:00', '11:00'),
    },
  ],
  notChecked: [
    {
      title: 'nobody said when',
      fields: both,
      context: {
        authorizations: undefined,
        sessions: [
          { line: 0, minutes: 60 },
          { line: 1, minutes: 60 },
        ],
      },
    },
  ],
};
