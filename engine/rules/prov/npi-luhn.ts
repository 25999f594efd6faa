import { placeOf } from '../../claim/boxes.ts';
import { parseId } from '../../claim/normalise.ts';
import { labelOf } from '../../claim/paths.ts';
import { MASKED } from '../masked.ts';
import { type NpiFault, npiFault } from '../npi.ts';
import { type Examples, finding, type Hit, notApplicable, pass, type Rule } from '../rule.ts';

const CLAIM_NPIS = ['rendering.npi', 'billing.npi', 'referring.npi', 'facility.npi'].map(placeOf);

export const rule: Rule = {
  id: 'prov.npi-luhn',
  title: 'Each NPI has ten digits and the right check digit.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: '45 CFR', section: '162.406' }, { document: 'CMS, NPI check digit calculation' }],
  prevents: ['CO-207', 'N433'],
  reads: [],
  fix: 'none',
  messages: {
    'check-digit': {
      what: '{label} {npi} is not an NPI: its last digit does not fit the others.',
      why: 'One digit is wrong or two are swapped, and the claim is returned.',
      fix: 'Compare it with the NPI registry or your provider list and type it again.',
    },
    length: {
      what: '{label} {npi} is not an NPI: an NPI has ten digits.',
      why: 'A claim with anything else in the box is returned.',
      fix: 'Compare it with the NPI registry or your provider list and type it again.',
    },
    start: {
      what: '{label} {npi} is not an NPI: an NPI begins with 1 or 2.',
      why: 'It may be another of your numbers; with it in the box the claim is returned.',
      fix: 'Enter the NPI.',
    },
  },
  check(claim) {
    let faults: Map<string, { fault: NpiFault; paths: string[] }> | undefined;
    let last = '';
    const boxes = claim.lines.length + CLAIM_NPIS.length;
    for (let at = 0; at < boxes; at++) {
      const line = claim.lines[at]?.renderingNpi;
      const place = CLAIM_NPIS[at - claim.lines.length];
      const raw = line?.raw ?? (place ? claim.shown(place).trim() : '');
      // Most claims name two or three, some of them in several boxes.
      if (raw === '' || (raw === last && !faults)) continue;
      const npi = line ? (line.value ?? '') : parseId(raw);
      const fault = npi === '' ? null : npiFault(npi);
      // What the page hides is no fault of the number.
      if (npi === '' || (fault && MASKED.test(raw))) continue;
      last = npi;
      if (!fault) continue;
      const path = line?.path ?? place?.path ?? '';
      faults ??= new Map();
      const known = faults.get(npi);
      if (known) known.paths.push(path);
      else faults.set(npi, { fault, paths: [path] });
    }
    if (last === '') return notApplicable;
    if (!faults) return pass;
    return [...faults].map(([npi, { fault, paths }]): Hit => {
      const [path = ''] = paths;
      return finding(fault, { path, data: { label: labelOf(path), npi }, evidence: paths });
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'the last digit is wrong, on the line and below it',
      fields: { 'lines[0].renderingNpi': '1234567890', 'rendering.npi': '1234567890' },
      message: 'check-digit',
      path: 'lines[0].renderingNpi',
    },
    {
      title: 'two digits are swapped',
      fields: { 'billing.npi': '1993999989' },
      message: 'check-digit',
      path: 'billing.npi',
    },
    { title: 'nine digits', fields: { 'referring.npi': '148200731' }, message: 'length', path: 'referring.npi' },
    { title: 'a tax ID in its place', fields: { 'facility.npi': '3112345670' }, message: 'start' },
  ],
  passes: [
    { title: 'written with blanks', fields: { 'lines[0].renderingNpi': '1234 567 893' } },
    { title: 'beginning with 2', fields: { 'referring.npi': '2100112236' } },
    { title: 'optional boxes left empty', fields: { 'referring.npi': '', 'facility.npi': '' } },
  ],
};
