import { diagnosed } from '../example-lines.ts';
import { diagnosis, first, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

/** F54 and F01-F09 come with a physical disease; whether they may stand first is `dx.never-first`'s affair. */
const MENTAL = /^F(?!0|54)/;

export const rule: Rule = {
  id: 'pair.habi-physical-dx',
  title: 'Health behavior services point first to a physical illness.',
  scope: 'line',
  codes: ['96156', '96158', '96159', '96164', '96165', '96167', '96168', '96170', '96171'],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CPT', section: 'health behavior assessment and intervention' },
    { document: "Medicare contractors' local coverage determinations, health and behavior assessment" },
  ],
  prevents: ['CO-11'],
  effective: { from: '2020-01-01' },
  reads: [],
  after: [...UNUSABLE_DIAGNOSIS, 'dx.never-first'],
  fix: 'suggestion',
  messages: {
    mental: {
      what: 'Line {line} bills {code}, a health behavior service, and points first to a mental disorder ({diagnoses}).',
      why: 'These services help with a physical illness; for a mental disorder they are denied.',
      fix: 'Point first to the physical illness that was the reason, or bill the service that was given.',
    },
  },
  check: diagnosis({ message: 'mental', fails: first(MENTAL) }),
};

const health = (first: string, second = '') => ({
  'lines[0].procedureCode': '96156',
  ...diagnosed(first, second),
});

export const examples: Examples = {
  fails: [
    { title: 'anxiety', fields: health('F41.1'), message: 'mental', path: 'lines[0].diagnosisPointers' },
    { title: 'depression first, then diabetes', fields: health('F33.1', 'E11.9'), message: 'mental' },
  ],
  passes: [
    { title: 'diabetes', fields: health('E11.9') },
    { title: 'diabetes and the mind that makes it worse', fields: health('E11.9', 'F54') },
    { title: 'pain', fields: health('G89.29', 'F33.1') },
  ],
};
