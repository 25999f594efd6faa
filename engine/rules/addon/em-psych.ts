import { codesThatDay } from '../earlier.ts';
import { byVideo, inOffice, SECOND_LINE } from '../example-lines.ts';
import { EM_VISITS, THERAPY_ALONE, THERAPY_WITH_EM, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { companions, DATES_UNREAD, maybeCompanion } from '../same-day.ts';

export const rule: Rule = {
  id: 'addon.em-psych',
  title: 'Psychotherapy added to an E/M visit has that visit on the same day by the same provider.',
  scope: 'line',
  codes: THERAPY_WITH_EM,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI add-on code edits', section: 'type 1', edition: '2024 Q3' },
    { document: 'AMA CPT psychotherapy guidelines' },
  ],
  prevents: ['CO-107', 'CO-97', 'CO-B15', 'N674'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'code.unknown'],
  supersedes: ['addon.primary-missing'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: '{code} goes with an E/M visit, and none stands on this claim for that day and provider.',
      why: 'It is an add-on: without the visit it is denied.',
      fix: 'Add the E/M visit if it was done and documented; if it was therapy alone, bill {alone} instead.',
    },
  },
  check(line, claim, context) {
    if (line.dateFrom.state === 'blank') return notApplicable;
    if (line.dateFrom.state !== 'value') return notChecked(`the date of line ${line.index + 1} isn't known`);
    if (companions(line, claim, EM_VISITS).length > 0) return pass;
    const earlier = codesThatDay(line, claim, context);
    if (EM_VISITS.some((code) => earlier.has(code))) return pass;
    if (maybeCompanion(line, claim, EM_VISITS)) return notChecked(DATES_UNREAD);
    const code = line.code.value ?? '';
    const others = companions(line, claim);
    return finding('missing', {
      path: line.code.path,
      evidence: [line.dateFrom.path, ...others.map((other) => other.code.path)],
      data: { code, alone: THERAPY_ALONE[THERAPY_WITH_EM.indexOf(code)] ?? '' },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90836 alone',
      fields: { 'lines[0].procedureCode': '90836' },
      message: 'missing',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90833 and a visit by another provider',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99213',
        'lines[1].procedureCode': '90833',
        'lines[1].renderingNpi': '1245319599',
      },
      context: { sessions: inOffice(22, 30) },
      message: 'missing',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: '99213 with 90836',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99213', 'lines[1].procedureCode': '90836' },
      context: { sessions: inOffice(22, 38) },
    },
    {
      title: 'a telemedicine visit with 90833',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '98006',
        'lines[0].placeOfService': '10',
        'lines[1].procedureCode': '90833',
        'lines[1].placeOfService': '10',
        'lines[1].modifiers[0]': '95',
      },
      context: { sessions: byVideo(35, 30) },
    },
    {
      title: 'the visit went out on another claim that day',
      fields: { 'lines[0].procedureCode': '90836' },
      context: {
        history: [
          {
            status: 'submitted',
            patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
            lines: [{ dateFrom: '2026-11-16', procedureCode: '99213' }],
          },
        ],
      },
    },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].procedureCode': '90836', 'lines[0].dateFrom': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
