import { placeOf } from '../../claim/boxes.ts';
import { labelOf } from '../../claim/paths.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';

const BOXES = ['rendering.taxonomy', 'billing.taxonomy'].map(placeOf);
/** Item 33b may carry another number, marked by its qualifier. */
const OTHER_NUMBER = /^(0B|1G|G2|LU|X5|N5)[\s:-]*[0-9A-Z]+$/i;
const TAXONOMY = /^(?:(?:PXC|ZZ)[:-]?)?([0-9A-Z]{9}X)(?![0-9])/;

export const rule: Rule = {
  id: 'prov.taxonomy-format',
  title: 'Each taxonomy code has ten characters and is on the list.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'NUCC Health Care Provider Taxonomy', edition: '25.1' }],
  prevents: ['CO-8', 'N94'],
  reads: [],
  fix: 'none',
  messages: {
    shape: {
      what: '{label} {text} is not a taxonomy code: those have ten characters and end in X.',
      why: 'A claim with anything else in the box is returned.',
      fix: 'Copy the code from your NPI registration, such as 1041C0700X.',
    },
    unknown: {
      what: '{label} {code} is not on the taxonomy list.',
      why: 'A mistyped code is returned or matched to the wrong provider.',
      fix: 'Compare it with your NPI registration; keep it if it was added after July 2025.',
    },
  },
  check(claim, { tables }) {
    const hits: Hit[] = [];
    let judged = 0;
    for (const place of BOXES) {
      const text = claim.shown(place).trim();
      if (text === '') continue;
      const isListed = tables.taxonomy(text) !== undefined;
      if (!isListed && OTHER_NUMBER.test(text)) continue;
      judged++;
      if (isListed) continue;
      const { path } = place;
      const label = labelOf(path);
      const code = TAXONOMY.exec(text.replace(/\s+/g, '').toUpperCase())?.[1];
      if (code === undefined) hits.push(finding('shape', { path, data: { label, text } }));
      else if (!tables.taxonomy(code)) {
        // The list grows twice a year; a code may be newer than this edition.
        hits.push(finding('unknown', { path, data: { label, code }, confidence: 'medium' }));
      }
    }
    return judged === 0 ? notApplicable : hits;
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'the X is missing',
      fields: { 'rendering.taxonomy': '103TC0700' },
      message: 'shape',
      path: 'rendering.taxonomy',
    },
    { title: 'words', fields: { 'billing.taxonomy': 'Clinic' }, message: 'shape', path: 'billing.taxonomy' },
    { title: 'the right shape, but no such code', fields: { 'rendering.taxonomy': '104LC0700X' }, message: 'unknown' },
  ],
  passes: [
    { title: 'with the qualifier of box 33b', fields: { 'billing.taxonomy': 'ZZ261QM0801X' } },
    {
      title: 'small letters, and the words of the list behind it',
      fields: { 'rendering.taxonomy': '1041c0700x - Clinical' },
    },
    { title: 'another kind of number in box 33b', fields: { 'billing.taxonomy': 'G2 0045512' } },
    { title: 'left empty', fields: { 'rendering.taxonomy': '', 'billing.taxonomy': '' } },
  ],
};
