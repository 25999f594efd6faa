import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { byVideo, MEDICARE } from '../example-lines.ts';
import { TELEMEDICINE, UNUSABLE_CODE } from '../groups.ts';
import { notForPayer } from '../kinds/not-for-payer.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'code.medicare-98000',
  title: 'The telemedicine visits 98000 to 98015 are not for Medicare.',
  scope: 'line',
  codes: TELEMEDICINE,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS CY2025 Physician Fee Schedule final rule', section: 'II.D: telemedicine E/M services' },
    { document: 'CMS Physician Fee Schedule relative value file', section: 'status indicator I' },
  ],
  prevents: ['CO-96', 'CO-181'],
  effective: { from: '2025-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['pos.telehealth-non-listed', 'ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    video: {
      what: '{payer} does not take {code}.',
      why: 'Medicare gave the telemedicine visits of CPT 2025 status I: it pays another code for the same visit.',
      fix: 'Bill the office visit that was documented (99202 to 99215).',
    },
    audio: {
      what: '{payer} does not take {code}.',
      why: 'Medicare gave the telemedicine visits of CPT 2025 status I: it pays another code for the same visit.',
      fix: 'Bill the office visit that was documented (99202 to 99215) with modifier 93.',
    },
  },
  check: notForPayer([
    { codes: TELEMEDICINE.slice(0, 8), payers: MEDICARE_KINDS, message: 'video' },
    { codes: TELEMEDICINE, payers: MEDICARE_KINDS, message: 'audio' },
  ]),
};

export const examples: Examples = {
  fails: [
    {
      title: 'an established patient by video',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '98006', 'lines[0].placeOfService': '10' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(35),
      },
      message: 'video',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a phone visit at a Medicare Advantage plan',
      fields: {
        'claim.type': 'MEDICARE',
        'lines[0].procedureCode': '98013',
        'lines[0].placeOfService': '10',
        'lines[0].modifiers[0]': '93',
      },
      context: {
        profile: 'medicare-advantage',
        sessions: [{ line: 0, minutes: 25, modality: 'audio', patientLocation: 'home' }],
      },
      message: 'audio',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'the office visit by video',
      fields: { ...MEDICARE, 'lines[0].procedureCode': '99214', 'lines[0].placeOfService': '10' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(35),
      },
    },
    {
      title: 'a commercial plan',
      fields: {
        'lines[0].procedureCode': '98006',
        'lines[0].placeOfService': '10',
        'lines[0].modifiers[0]': '95',
      },
      context: { sessions: byVideo(35) },
    },
  ],
  notChecked: [
    {
      title: 'no page showed the payer',
      fields: {
        'payer.name': null,
        'payer.id': null,
        'claim.type': null,
        'lines[0].procedureCode': '98006',
        'lines[0].placeOfService': '10',
      },
      context: { profile: null, payerKey: null, seen: ['lines'] },
    },
  ],
};
