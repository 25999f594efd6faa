import { TELEHEALTH_PLACES, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { visitOf } from '../visit.ts';

export const rule: Rule = {
  id: 'pos.school-03',
  title: 'A session at school has a place the plan takes.',
  scope: 'line',
  when: { places: ['03', ...TELEHEALTH_PLACES] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'CMS place of service code set', section: '02, 03 and 10' }],
  prevents: ['CO-5', 'CO-96'],
  reads: ['lines[].placeOfService'],
  after: [...UNUSABLE_CODE, 'pos.valid-code', 'pos.in-person-with-telehealth-pos'],
  supersedes: ['pos.02-vs-10'],
  fix: 'suggestion',
  messages: {
    telehealth: {
      what: 'Line {line} has place 10, and the patient was at school.',
      why: "10 is telehealth in the patient's home; into a school it is 02.",
      fix: 'Change the place to 02, or correct where the patient was.',
    },
    plan: {
      what: 'Line {line} has place 03, school, and {payer} is a commercial plan.',
      why: 'Many plans leave services in school to the school district and deny them.',
      fix: 'Make sure the plan covers visits at school, or correct the place.',
    },
  },
  check(line, claim, context) {
    const place = line.place.value ?? '';
    const { payer, facts } = context;
    if (place === '03') {
      if (payer.kind !== 'commercial') return notApplicable;
      const data = { line: line.index + 1, payer: payer.name || 'this payer' };
      return finding('plan', { path: line.place.path, evidence: ['payer.name'], data });
    }
    if (!TELEHEALTH_PLACES.includes(place) || facts.patientFacts?.school !== true) return notApplicable;
    const { patientLocation, modality } = visitOf(line, claim, context);
    if (place === '02' || patientLocation === 'home' || modality === 'in-person') return pass;
    return finding('telehealth', {
      path: line.place.path,
      evidence: [line.code.path],
      data: { line: line.index + 1 },
      private: true,
    });
  },
};

const CHILD = { 'patient.dob': '04/12/2015', 'subscriber.relationship': 'Child', 'patient.firstName': 'Mira' };
const video = (patientLocation: 'home' | 'other' | 'office') => ({
  sessions: [{ line: 0, minutes: 45, modality: 'video' as const, patientLocation }],
  patientFacts: { school: true },
});

export const examples: Examples = {
  fails: [
    {
      title: 'by video into the school with place 10',
      fields: { ...CHILD, 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: video('other'),
      message: 'telehealth',
      path: 'lines[0].placeOfService',
    },
    {
      title: 'at school for a commercial plan',
      fields: { ...CHILD, 'lines[0].placeOfService': '03' },
      message: 'plan',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [
    {
      title: 'by video into the school with place 02',
      fields: { ...CHILD, 'lines[0].placeOfService': '02', 'lines[0].modifiers[0]': '95' },
      context: video('other'),
    },
    {
      title: 'a pupil at home',
      fields: { ...CHILD, 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: video('home'),
    },
  ],
};
