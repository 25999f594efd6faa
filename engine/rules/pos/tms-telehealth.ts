import { HOSPITAL, practiceOf } from '../example-lines.ts';
import { STIMULATION, TELEHEALTH_PLACES, UNUSABLE_CODE } from '../groups.ts';
import { bindsPlaces } from '../kinds/places.ts';
import type { Examples, Rule } from '../rule.ts';

const ECT = '90870';

export const rule: Rule = {
  id: 'pos.tms-telehealth',
  title: 'Magnetic stimulation and electroconvulsive therapy are not telehealth.',
  scope: 'line',
  codes: [...STIMULATION, ECT],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'Medicare local coverage determinations on transcranial magnetic stimulation' },
    { document: 'CMS list of telehealth services', edition: 'CY2026' },
  ],
  prevents: ['CO-5', 'M77'],
  reads: ['lines[].placeOfService', 'lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: [
    'pos.telehealth-non-listed',
    'pos.in-person-with-telehealth-pos',
    'pos.02-vs-10',
    'mod.95-required',
    'mod.93-not-allowed',
    'mod.audio-only-93',
  ],
  fix: 'none',
  messages: {
    telehealth: {
      what: 'Line {line} has {code} with place {place}, which is telehealth.',
      why: 'The treatment needs the device and the patient in one room, so the line is denied.',
      fix: 'Enter the place where it was given, such as 11.',
    },
  },
  check: bindsPlaces([
    { codes: new Set(STIMULATION), never: TELEHEALTH_PLACES, message: 'telehealth' },
    // At Medicare pos.telehealth-non-listed says it of electroconvulsive therapy.
    {
      codes: new Set([ECT]),
      never: TELEHEALTH_PLACES,
      payers: ['commercial', 'medicaid', 'tricare', 'va', 'unknown'],
      message: 'telehealth',
    },
  ]),
};

const at = (place: string) => ({
  'lines[0].procedureCode': '90867',
  'lines[0].placeOfService': place,
  'rendering.taxonomy': '2084P0800X',
  'claim.priorAuthorizationNumber': 'A2217088',
});
const context = { practice: practiceOf('MD', '2084P0800X'), authorizations: undefined };

export const examples: Examples = {
  fails: [
    { title: 'at home', fields: at('10'), context, message: 'telehealth', path: 'lines[0].placeOfService' },
    { title: 'elsewhere', fields: at('2'), context, message: 'telehealth' },
  ],
  passes: [
    { title: 'in the office', fields: at('11'), context },
    {
      title: 'electroconvulsive therapy in the hospital',
      fields: { ...at('22'), ...HOSPITAL, 'lines[0].procedureCode': '90870' },
      context,
    },
  ],
};
