import { fromIso } from '../../claim/day.ts';
import { byVideo, SECOND_LINE } from '../example-lines.ts';
import { NOT_A_VISIT, TELEHEALTH_PLACES, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { visitOf } from '../visit.ts';
import { PLACE_02_EVERYWHERE } from './telehealth-place.data.ts';

/** Medicare tells home and elsewhere apart since 2024; before, it asked for the place the visit would have had. */
const MEDICARE_FROM = fromIso('2024-01-01') ?? 0;

export const rule: Rule = {
  id: 'pos.02-vs-10',
  title: 'Telehealth has place 10 with the patient at home and 02 elsewhere.',
  scope: 'line',
  when: { places: TELEHEALTH_PLACES },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS place of service code set', section: '02 and 10' },
    { document: 'CMS CY2024 Physician Fee Schedule final rule', section: 'telehealth place of service' },
  ],
  prevents: ['CO-5', 'M77'],
  effective: { from: '2022-01-01' },
  reads: ['lines[].placeOfService'],
  after: [...UNUSABLE_CODE, 'pos.valid-code'],
  fix: 'suggestion',
  messages: {
    home: {
      what: 'Line {line} has place 02, and the patient was at home.',
      why: '02 is telehealth with the patient somewhere else, and it is paid at the lower facility rate.',
      fix: 'Change the place to 10, or correct where the patient was.',
    },
    elsewhere: {
      what: 'Line {line} has place 10, and the patient was not at home.',
      why: "10 is telehealth in the patient's home; another place is 02, and the payer takes the difference back.",
      fix: 'Change the place to 02, or correct where the patient was.',
    },
  },
  check(line, claim, context) {
    const place = line.place.value ?? '';
    if (!TELEHEALTH_PLACES.includes(place) || NOT_A_VISIT.includes(line.code.value ?? '')) return notApplicable;
    const { kind, state } = context.payer;
    const medicare = kind === 'medicare-ffs' || kind === 'medicare-advantage';
    if (medicare && line.dateFrom.value !== null && line.dateFrom.value < MEDICARE_FROM) return notApplicable;
    if (kind === 'medicaid' && PLACE_02_EVERYWHERE.includes(state ?? '') && place === '02') return notApplicable;
    const { modality, patientLocation: where } = visitOf(line, claim, context);
    if (modality === 'in-person') return notApplicable;
    if (where == null) return notChecked(`where the patient of line ${line.index + 1} was isn't known`);
    const right = where === 'home' ? '10' : '02';
    if (place === right) return pass;
    return finding(right === '10' ? 'home' : 'elsewhere', {
      path: line.place.path,
      evidence: [line.code.path],
      // State programs set their own places; only some have followed to 10.
      ...(kind === 'medicaid' ? { confidence: 'medium' as const } : {}),
      data: { line: line.index + 1 },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '02 with the patient at home',
      fields: { 'lines[0].placeOfService': '02', 'lines[0].modifiers[0]': '95' },
      context: { sessions: byVideo(45) },
      message: 'home',
      path: 'lines[0].placeOfService',
    },
    {
      title: '10 with the patient at school',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'video', patientLocation: 'other' }] },
      message: 'elsewhere',
      path: 'lines[0].placeOfService',
    },
    {
      title: '2 without its zero, by phone at home',
      fields: { 'lines[0].placeOfService': '2', 'lines[0].modifiers[0]': '93' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }] },
      message: 'home',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [
    {
      title: '10 with the patient at home',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: byVideo(45) },
    },
    {
      title: '02 with the patient in an office',
      fields: { 'lines[0].placeOfService': '02', 'lines[0].modifiers[0]': '95' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'video', patientLocation: 'office' }] },
    },
    {
      title: 'an add-on shares the visit of its primary',
      fields: {
        ...SECOND_LINE,
        'lines[0].placeOfService': '10',
        'lines[0].modifiers[0]': '95',
        'lines[1].placeOfService': '10',
        'lines[1].modifiers[0]': '95',
      },
      context: { sessions: byVideo(45) },
    },
    {
      title: '02 at home at Vermont Medicaid, which takes 02 everywhere',
      fields: {
        'lines[0].placeOfService': '02',
        'payer.name': 'Vermont Medicaid',
        'payer.id': 'MCDVT',
        'claim.type': 'MEDICAID',
        'subscriber.groupNumber': '',
      },
      context: {
        profile: 'medicaid-VT',
        payerKey: 'medicaid-VT',
        sessions: byVideo(45),
      },
    },
  ],
  notChecked: [
    {
      title: 'nobody said where the patient was',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'video' }] },
    },
  ],
};
