import { CRISIS_FIRST, EVALUATION, FAMILY, GROUP_THERAPY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { bindsPlaces } from '../kinds/places.ts';
import type { Examples, Rule } from '../rule.ts';

const TALKING = [...THERAPY, ...EVALUATION, ...FAMILY, ...GROUP_THERAPY, ...CRISIS_FIRST, '90845'];

export const rule: Rule = {
  id: 'pos.20-urgent',
  title: 'Therapy is seldom given in urgent care or a walk-in clinic.',
  scope: 'line',
  codes: TALKING,
  severity: 'info',
  confidence: 'low',
  sources: [{ document: 'CMS place of service code set', section: '17 and 20' }],
  prevents: ['CO-5'],
  reads: ['lines[].placeOfService', 'lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    place: {
      what: 'Line {line} has {code} with place {place}, a walk-in or urgent care clinic.',
      why: 'Plans seldom expect therapy there and may ask about it.',
      fix: 'Check where the session was; an office is 11.',
    },
  },
  check: bindsPlaces([{ codes: new Set(TALKING), never: ['17', '20'], message: 'place' }]),
};

export const examples: Examples = {
  fails: [
    {
      title: 'therapy in urgent care',
      fields: { 'lines[0].placeOfService': '20' },
      message: 'place',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [{ title: 'in an independent clinic', fields: { 'lines[0].placeOfService': '49' } }],
};
