import { byVideo } from '../example-lines.ts';
import { NOT_A_VISIT, TELEHEALTH_PLACES, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { modalityOf } from '../visit.ts';

export const rule: Rule = {
  id: 'pos.in-person-with-telehealth-pos',
  title: 'A session in person has no telehealth place of service.',
  scope: 'line',
  when: { places: TELEHEALTH_PLACES },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS place of service code set', section: '02 and 10' }],
  prevents: ['CO-5', 'M77'],
  reads: ['lines[].placeOfService'],
  after: UNUSABLE_CODE,
  supersedes: ['mod.95-required', 'pos.02-vs-10', 'pos.telehealth-non-listed'],
  fix: 'suggestion',
  messages: {
    inPerson: {
      what: 'Line {line} has place {place}, which is telehealth, and the session was in person.',
      why: 'Telehealth is often paid differently, and the payer takes back what was billed the wrong way.',
      fix: 'Enter where you met, such as 11 for the office or 12 for a house call, or correct how the session was held.',
    },
  },
  check(line, claim, context) {
    const place = line.place.value ?? '';
    if (!TELEHEALTH_PLACES.includes(place) || NOT_A_VISIT.includes(line.code.value ?? '')) return notApplicable;
    const modality = modalityOf(line, claim, context);
    if (modality === null) return notChecked(`whether line ${line.index + 1} was in person or telehealth isn't known`);
    if (modality !== 'in-person') return pass;
    return finding('inPerson', {
      path: line.place.path,
      evidence: [line.code.path],
      data: { line: line.index + 1, place },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'in the office with place 10',
      fields: { 'lines[0].placeOfService': '10' },
      message: 'inPerson',
      path: 'lines[0].placeOfService',
    },
    {
      title: 'at school with place 02',
      fields: { 'lines[0].placeOfService': '02' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'in-person', patientLocation: 'other' }] },
      message: 'inPerson',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [
    {
      title: 'by video with place 10',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: byVideo(45) },
    },
    { title: 'a house call', fields: { 'lines[0].placeOfService': '12' } },
  ],
  notChecked: [
    {
      title: 'nobody said how the session was held',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: [{ line: 0, minutes: 45, patientLocation: 'home' }] },
    },
  ],
};
