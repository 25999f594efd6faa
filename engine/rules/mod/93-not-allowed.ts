import { AUTISM } from '../example-lines.ts';
import { ABA, GROUP_THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Needs to be seen, or is not on CPT's list of services by sound alone. */
const NEEDS_SIGHT = new Set([
  ...ABA,
  ...GROUP_THERAPY,
  '96112',
  '96113',
  '96136',
  '96137',
  '96138',
  '96139',
  '96146',
  '90867',
  '90868',
  '90869',
  '90870',
]);

export const rule: Rule = {
  id: 'mod.93-not-allowed',
  title: 'Modifier 93 stands on a service that can be given by phone.',
  scope: 'line',
  when: { mods: ['93'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'AMA CPT appendix T' }, { document: 'CMS list of telehealth services', edition: 'CY2026' }],
  prevents: ['CO-4'],
  effective: { from: '2022-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    sight: {
      what: '93 on line {line} says {code} was given by phone.',
      why: 'CPT does not list {code} among the services by sound alone, and most payers deny it.',
      fix: 'Use the video modifier if the patient was seen; if it was by phone, ask the payer before sending.',
    },
  },
  check(line, _claim, { tables, payer }) {
    const cell = line.modifiers.find(({ value }) => value === '93');
    const code = line.code.value;
    if (!cell || code === null) return notApplicable;
    if (!NEEDS_SIGHT.has(code)) return pass;
    // Medicare takes audio alone at home for whatever is on its telehealth list.
    const medicare = payer.kind === 'medicare-ffs' || payer.kind === 'medicare-advantage';
    if (medicare && tables.procedure(code)?.medicareTelehealth === 'yes') return pass;
    return finding('sight', { path: cell.path, evidence: [line.code.path], data: { code, line: line.index + 1 } });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'ABA treatment by phone',
      fields: {
        'lines[0].procedureCode': '97153',
        'lines[0].units': '3',
        'lines[0].placeOfService': '10',
        'lines[0].modifiers[0]': '93',
        ...AUTISM,
      },
      context: {
        authorizations: undefined,
        sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }],
      },
      message: 'sight',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'a therapy group by phone at a commercial payer',
      fields: {
        'lines[0].procedureCode': '90853',
        'lines[0].placeOfService': '10',
        'lines[0].modifiers[0]': '93',
      },
      context: { sessions: [{ line: 0, minutes: 60, modality: 'audio', patientLocation: 'home' }] },
      message: 'sight',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: 'psychotherapy by phone',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': '93' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'audio', patientLocation: 'home' }] },
    },
  ],
};
