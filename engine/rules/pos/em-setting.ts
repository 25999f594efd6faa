import { HOSPITAL, practiceOf } from '../example-lines.ts';
import { EM_VISITS, UNUSABLE_CODE } from '../groups.ts';
import { bindsPlaces } from '../kinds/places.ts';
import type { Examples, Rule } from '../rule.ts';

const between = (from: string, to: string) => new Set(EM_VISITS.filter((code) => code >= from && code <= to));

export const rule: Rule = {
  id: 'pos.em-setting',
  title: 'A visit code of one setting has a place of that setting.',
  scope: 'line',
  codes: EM_VISITS,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT E/M guidelines', section: 'services by setting', edition: '2023' },
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 12, section 30.6' },
  ],
  prevents: ['CO-5', 'CO-58', 'M77'],
  effective: { from: '2023-01-01' },
  reads: ['lines[].placeOfService', 'lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'pos.valid-code', 'pos.in-person-with-telehealth-pos'],
  fix: 'none',
  messages: {
    office: {
      what: '{code} on line {line} is an office visit, and place {place} is a hospital or nursing facility.',
      why: 'Inpatients and residents have visit codes of their own, and the line is denied.',
      fix: 'Correct the place, or bill the hospital (99221-99239) or nursing facility (99304-99316) code the record supports.',
    },
    hospital: {
      what: '{code} on line {line} is a hospital visit, and place {place} is no hospital.',
      why: 'The code is paid only for inpatients, observation and partial hospital, and the line is denied.',
      fix: 'Correct the place, or bill the visit code of the setting where the patient was.',
    },
    nursing: {
      what: '{code} on line {line} is a nursing facility visit, and place {place} is none.',
      why: 'The code is paid only in nursing facilities and their like, and the line is denied.',
      fix: 'Correct the place, or bill the visit code of the setting where the patient was.',
    },
    home: {
      what: '{code} on line {line} is a house call, and place {place} is no home.',
      why: 'The code is paid only where the patient lives, and the line is denied.',
      fix: 'Correct the place, or bill the visit code of the setting where the patient was.',
    },
  },
  check: bindsPlaces([
    { codes: between('99202', '99215'), never: ['21', '31', '32', '51'], message: 'office' },
    // CPT counts partial hospital here; provider-based tribal and off-campus departments keep observation too.
    {
      codes: between('99221', '99239'),
      only: ['02', '06', '08', '19', '21', '22', '23', '26', '34', '51', '52', '53', '61'],
      message: 'hospital',
    },
    // Psychiatric residential treatment and homes for people with intellectual disability count as nursing facilities.
    { codes: between('99304', '99316'), only: ['02', '26', '31', '32', '54', '56'], message: 'nursing' },
    // Residential substance use treatment counts as a home; shelters are temporary lodging.
    {
      codes: between('99341', '99350'),
      only: ['02', '04', '10', '12', '13', '14', '16', '33', '55'],
      message: 'home',
    },
  ]),
};

const md = { practice: practiceOf('MD', '2084P0800X'), sessions: [] };
const visit = (code: string, place: string) => ({
  ...HOSPITAL,
  'rendering.taxonomy': '2084P0800X',
  'lines[0].procedureCode': code,
  'lines[0].placeOfService': place,
  'claim.hospitalizationFrom': '11/14/2026',
  'claim.hospitalizationTo': '11/18/2026',
});

export const examples: Examples = {
  fails: [
    {
      title: 'an office visit in the hospital',
      fields: visit('99214', '21'),
      context: md,
      message: 'office',
      path: 'lines[0].placeOfService',
    },
    {
      title: 'a hospital visit in the office',
      fields: visit('99232', '11'),
      context: md,
      message: 'hospital',
      path: 'lines[0].placeOfService',
    },
    { title: 'a nursing facility visit at home', fields: visit('99308', '12'), context: md, message: 'nursing' },
    { title: 'a house call in the office', fields: visit('99348', '11'), context: md, message: 'home' },
  ],
  passes: [
    { title: 'a hospital visit in a psychiatric hospital', fields: visit('99232', '51'), context: md },
    { title: 'a visit in the outpatient department', fields: visit('99214', '22'), context: md },
    { title: 'a visit in psychiatric residential treatment', fields: visit('99309', '56'), context: md },
    { title: 'a house call in assisted living', fields: visit('99348', '13'), context: md },
  ],
  notChecked: [
    {
      title: 'the page never showed the place',
      fields: { 'lines[0].procedureCode': '99232', 'lines[0].placeOfService': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
