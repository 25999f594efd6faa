import { SECOND_LINE, THIRD_LINE } from '../example-lines.ts';
import { EM_VISITS, THERAPY, THERAPY_ALONE, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions, DATES_UNREAD, maybeCompanion } from '../same-day.ts';

export const rule: Rule = {
  id: 'em.prolonged-with-psych',
  title: 'Prolonged office time is not billed beside psychotherapy of that visit.',
  scope: 'line',
  codes: ['99415', '99416', '99417', 'G2212'],
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'AMA CPT prolonged services guidelines', section: 'not on the same day as 90833, 90836, 90838' },
  ],
  prevents: ['CO-97', 'CO-236'],
  effective: { from: '2021-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['em.prolonged-threshold', 'ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    together: {
      what: '{code} on line {line} stands beside the psychotherapy {therapy} on line {therapyLine}, same day and provider.',
      why: 'Time of psychotherapy never counts as prolonged time of the visit, and payers deny the pair.',
      fix: 'Remove line {line}; the longer session is in the psychotherapy code.',
    },
  },
  check(line, claim, context) {
    const therapy = companions(line, claim, THERAPY)[0];
    if (!therapy) {
      if (maybeCompanion(line, claim, THERAPY)) return notChecked(DATES_UNREAD);
      return claim.lines.length > 1 ? pass : notApplicable;
    }
    const visits = companions(line, claim, EM_VISITS);
    const code = line.code.value ?? '';
    // CPT rules out 99417 as such; the others only where the therapy's minutes are counted again.
    const apart = [therapy, ...visits].some((one) => context.session(one)?.emMinutes != null);
    if (apart && code !== '99417' && !THERAPY_ALONE.includes(therapy.code.value)) return pass;
    return finding('together', {
      path: line.code.path,
      // The wrong code for the payer is the same line to remove.
      evidence: ['payer.name', ...codeAndDate(line, therapy, ...visits)],
      data: {
        code,
        line: line.index + 1,
        therapy: therapy.code.value,
        therapyLine: therapy.index + 1,
      },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '99215 with 90838 and 99417',
      fields: {
        ...SECOND_LINE,
        ...THIRD_LINE,
        'lines[0].procedureCode': '99215',
        'lines[1].procedureCode': '90838',
        'lines[2].procedureCode': '99417',
      },
      context: {
        sessions: [
          { line: 0, minutes: 110, emMinutes: 55 },
          { line: 1, minutes: 55 },
        ],
      },
      message: 'together',
      path: 'lines[2].procedureCode',
    },
  ],
  passes: [
    {
      title: 'prolonged time of a visit without therapy',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99215', 'lines[1].procedureCode': '99417' },
      context: { sessions: [{ line: 0, minutes: 60 }] },
    },
  ],
  notChecked: [
    {
      title: 'the dates are on another page',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99417',
        'lines[1].procedureCode': '90838',
        'lines[0].dateFrom': null,
        'lines[1].dateFrom': null,
      },
      context: { seen: ['lines[0].procedureCode', 'lines[1].procedureCode'] },
    },
  ],
};
