import { fromIso } from '../../claim/day.ts';
import { byVideo, HOSPITAL, MEDICARE } from '../example-lines.ts';
import { TELEHEALTH_PLACES, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { modalityOf } from '../visit.ts';

const SAYS_TELEHEALTH = ['95', '93', 'GT', 'FQ'];
/** Hospital outpatient departments, FQHC and RHC, and opioid programs bill telehealth under their own place. */
const OWN_PLACE = ['19', '22', '50', '58', '72'];
/** Medicaid programs let schools, mental health centers and substance use programs keep theirs too. */
const MEDICAID_PLACE = ['03', '53', '57'];
/** Until the end of 2023 Medicare wanted the place where the visit would have been, with 95. */
const MEDICARE_FROM = fromIso('2024-01-01') ?? 0;

export const rule: Rule = {
  id: 'mod.telehealth-no-pos',
  title: 'A line with a telehealth modifier has a telehealth place of service.',
  scope: 'line',
  when: { mods: SAYS_TELEHEALTH },
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'CMS place of service code set', section: '02 and 10' },
    { document: 'CMS CY2024 Physician Fee Schedule final rule', section: 'telehealth place of service' },
  ],
  prevents: ['CO-4', 'CO-5', 'M77'],
  effective: { from: '2022-01-01' },
  reads: ['lines[].placeOfService', 'lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'pos.valid-code', 'mod.invalid-code'],
  fix: 'suggestion',
  messages: {
    place: {
      what: '{modifier} on line {line} says telehealth, and place of service {place} does not.',
      why: 'The two must tell one story: 10 when the patient was at home, 02 when elsewhere.',
      fix: 'Change the place to 10 or 02 by where the patient was{unless}.',
    },
    inPerson: {
      what: '{modifier} on line {line} says telehealth, and the session was in person.',
      why: 'Telehealth is often paid differently, and the payer takes back what was billed the wrong way.',
      fix: 'Remove {modifier} from line {line}, or correct how the session was held.',
    },
  },
  check(line, claim, context) {
    const cell = line.modifiers.find(({ value }) => value !== null && SAYS_TELEHEALTH.includes(value));
    if (!cell || line.place.state === 'blank') return notApplicable;
    const place = line.place.value ?? '';
    if (TELEHEALTH_PLACES.includes(place)) return pass;
    const at = { path: line.place.path, evidence: [cell.path, line.code.path] };
    const data = { modifier: cell.value ?? '', line: line.index + 1, place };
    if (modalityOf(line, claim, context) === 'in-person') {
      return finding('inPerson', { path: cell.path, evidence: [line.place.path, line.code.path], data });
    }
    const { kind } = context.payer;
    if (OWN_PLACE.includes(place) || (kind === 'medicaid' && MEDICAID_PLACE.includes(place))) return pass;
    const medicare = kind === 'medicare-ffs' || kind === 'medicare-advantage';
    if (medicare && line.dateFrom.value !== null && line.dateFrom.value < MEDICARE_FROM) return notApplicable;
    const unless = kind === 'medicare-ffs' ? '' : `, unless this payer wants ${cell.value} with ${place}`;
    return finding('place', { ...at, data: { ...data, unless } });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '95 in the office at a commercial payer warns',
      fields: { 'lines[0].modifiers[0]': '95' },
      context: { sessions: byVideo(45) },
      message: 'place',
      path: 'lines[0].placeOfService',
    },
    {
      title: '93 at home as a house call at Medicare',
      fields: { ...MEDICARE, 'lines[0].placeOfService': '12', 'lines[0].modifiers[0]': '93' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }],
      },
      message: 'place',
      path: 'lines[0].placeOfService',
    },
    {
      title: '95 on a session in the office',
      fields: { 'lines[0].modifiers[0]': '95' },
      message: 'inPerson',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: '95 at home by telehealth',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '95' },
      context: { sessions: byVideo(45) },
    },
    {
      title: '95 from a hospital outpatient department at Medicare',
      fields: { ...MEDICARE, ...HOSPITAL, 'lines[0].placeOfService': '22', 'lines[0].modifiers[0]': '95' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(45),
      },
    },
  ],
};
