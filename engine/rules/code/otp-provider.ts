import { MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { MEDICARE_KINDS } from '../kinds/not-for-payer.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** The non-residential opioid treatment facility. */
const PROGRAM_PLACE = '58';

export const rule: Rule = {
  id: 'code.otp-provider',
  title: 'Services of an opioid treatment program are billed by the program at place 58.',
  scope: 'line',
  // G2067 to G2080: the weeks, with and without drug, and what is added to them.
  codes: ['G0137', 'G2215', 'G2216', ...Array.from({ length: 14 }, (_, at) => `G${2067 + at}`)],
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Claims Processing Manual', section: 'chapter 39' }],
  prevents: ['CO-5', 'CO-170', 'CO-8'],
  effective: { from: '2020-01-01' },
  reads: ['lines[].placeOfService'],
  after: [...UNUSABLE_CODE, 'pos.valid-code'],
  fix: 'suggestion',
  messages: {
    place: {
      what: '{code} on line {line} is billed at place {place}.',
      why: 'Only an enrolled opioid treatment program bills it, and its place of service is 58.',
      fix: 'Set the place to 58 if the program did it; outside a program bill the visit, or G2086 for a month of office treatment.',
    },
    biller: {
      what: '{code} on line {line} is billed by a clinician (taxonomy {taxonomy}).',
      why: 'Only a certified opioid treatment program that is enrolled as one is paid for it.',
      fix: "Bill under the program's NPI and taxonomy; outside a program bill the visit, or G2086 for a month of office treatment.",
    },
  },
  check(line, claim, { payer, tables }) {
    const place = line.place.value;
    const data = { code: line.code.value ?? '', line: line.index + 1 };
    const weight = MEDICARE_KINDS.includes(payer.kind) ? {} : { confidence: 'medium' as const };
    if (place !== null && place !== PROGRAM_PLACE) {
      return finding('place', {
        path: line.place.path,
        evidence: [line.code.path],
        data: { ...data, place },
        ...weight,
      });
    }
    if (line.place.state === 'blank') return notApplicable;
    const taxonomy = claim.code('billing.taxonomy').value;
    if (taxonomy === null || tables.taxonomy(taxonomy) !== 'individual') return pass;
    return finding('biller', {
      path: line.code.path,
      evidence: ['billing.taxonomy'],
      data: { ...data, taxonomy },
      ...weight,
    });
  },
};

const week = { ...MEDICARE, 'lines[0].procedureCode': 'G2067', 'diagnoses[0].code': 'F11.20' };
const medicare = { profile: 'medicare-ffs' as const, payerKey: 'medicare', sessions: [] };

export const examples: Examples = {
  fails: [
    {
      title: 'in the office',
      fields: week,
      context: medicare,
      message: 'place',
      path: 'lines[0].placeOfService',
    },
    {
      title: 'by a physician at place 58',
      fields: { ...week, 'lines[0].placeOfService': '58', 'billing.taxonomy': '2084P0800X' },
      context: medicare,
      message: 'biller',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'by the program',
      fields: { ...week, 'lines[0].placeOfService': '58', 'billing.taxonomy': '261QM2800X' },
      context: medicare,
    },
  ],
  notChecked: [
    {
      title: 'no page showed the place',
      fields: { ...week, 'lines[0].placeOfService': null },
      context: { ...medicare, seen: ['payer', 'lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
