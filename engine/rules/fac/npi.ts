import { HOSPITAL } from '../example-lines.ts';
import { lineElsewhere, PLACES_ELSEWHERE } from '../facility.ts';
import { requiredWhen } from '../kinds/required-when.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'fac.npi',
  title: 'A facility is named with its NPI.',
  scope: 'claim',
  when: { places: PLACES_ELSEWHERE },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'item 32a' }],
  prevents: ['CO-16', 'MA114', 'N290'],
  reads: [],
  after: ['fac.item32-address', 'prov.npi-luhn'],
  fix: 'none',
  messages: {
    missing: {
      what: 'The service was in a facility, but {box} is empty.',
      why: 'Many payers find the facility by its number and return the claim without it.',
      fix: "Enter the facility's NPI; the registry at npiregistry.cms.hhs.gov has it.",
    },
  },
  check: requiredWhen({
    message: 'missing',
    when: (claim) => lineElsewhere(claim) !== undefined,
    boxes: ['facility.npi'],
    because: ['lines[0].placeOfService', 'facility.name'],
  }),
};

const hospital = (npi: string | null, place = '22') => ({
  'lines[0].placeOfService': place,
  ...HOSPITAL,
  'facility.npi': npi,
});
const context = { sessions: [] };

export const examples: Examples = {
  fails: [{ title: 'a hospital', fields: hospital(''), context, message: 'missing', path: 'facility.npi' }],
  passes: [
    { title: 'with its NPI', fields: hospital('1992999999'), context },
    { title: 'a school has none', fields: hospital('', '03'), context },
  ],
  notChecked: [
    {
      title: 'not on this page',
      fields: hospital(null),
      context: { ...context, seen: ['lines', 'diagnoses', 'facility.name'] },
    },
  ],
};
