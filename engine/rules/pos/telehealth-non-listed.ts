import { byVideo, MEDICARE } from '../example-lines.ts';
import { NOT_A_VISIT, TELEHEALTH_PLACES, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'pos.telehealth-non-listed',
  title: 'A Medicare telehealth line has a code of the telehealth list.',
  scope: 'line',
  when: { payers: ['medicare-ffs', 'medicare-advantage'], places: TELEHEALTH_PLACES },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS list of telehealth services', edition: 'CY2026' }],
  prevents: ['CO-5', 'N428'],
  effective: { from: '2026-01-01' },
  reads: ['lines[].placeOfService', 'lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    notListed: {
      what: "{code} on line {line} is not on Medicare's telehealth list, and place {place} is telehealth.",
      why: 'Medicare pays by telehealth only what is on its list for the year.',
      fix: 'Correct the place if the service was in person; if it was by telehealth, Medicare does not pay it.',
    },
  },
  check(line, _claim, { tables, payer }) {
    if (payer.kind !== 'medicare-ffs' && payer.kind !== 'medicare-advantage') return notApplicable;
    const place = line.place.value ?? '';
    const code = line.code.value;
    if (!TELEHEALTH_PLACES.includes(place) || code === null || NOT_A_VISIT.includes(code)) return notApplicable;
    const listed = tables.procedure(code)?.medicareTelehealth ?? 'unknown';
    if (listed === 'yes') return pass;
    if (listed === 'not-medicare') return notApplicable;
    if (listed === 'unknown') return notChecked(`whether ${code} is on Medicare's telehealth list isn't known`);
    return finding('notListed', {
      path: line.place.path,
      evidence: [line.code.path],
      // A Medicare Advantage plan may cover more telehealth than Medicare itself.
      ...(payer.kind === 'medicare-advantage' ? { confidence: 'medium' as const } : {}),
      data: { code, line: line.index + 1, place },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'electroconvulsive therapy at home',
      fields: {
        ...MEDICARE,
        'lines[0].procedureCode': '90870',
        'lines[0].placeOfService': '10',
        'diagnoses[0].code': 'F33.2',
      },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(45),
      },
      message: 'notListed',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [
    {
      title: 'psychotherapy at home',
      fields: { ...MEDICARE, 'lines[0].placeOfService': '10' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(45),
      },
    },
    {
      title: '90849, on the list since 2026',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '90849', 'lines[0].placeOfService': '02' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: [{ line: 0, minutes: 60, modality: 'video', patientLocation: 'other' }],
      },
    },
  ],
  notChecked: [
    {
      title: 'hypnotherapy, whose place on the list is not known',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '90880', 'lines[0].placeOfService': '10' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(45),
      },
    },
  ],
};
