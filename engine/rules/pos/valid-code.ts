import type { Line } from '../../claim/claim.ts';
import { toUs } from '../../claim/day.ts';
import { byVideo } from '../example-lines.ts';
import { type Answer, type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'pos.valid-code',
  title: 'The place of service is an assigned code that was in use on the date of service.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS place of service code set', edition: '2026-05' },
    { document: 'NUCC 1500 instruction manual', section: 'item 24B' },
  ],
  prevents: ['CO-58', 'M77'],
  reads: ['lines[].placeOfService'],
  fix: 'none',
  messages: {
    missing: {
      what: 'Line {line} has no place of service.',
      why: 'A line without a place is returned before anybody looks at it.',
      fix: 'Enter where the patient was: 11 office, 10 telehealth at home, 02 telehealth elsewhere.',
    },
    unassigned: {
      what: 'Place of service {place} on line {line} is no assigned code.',
      why: 'Payers reject a place they cannot find.',
      fix: 'Enter where the patient was: 11 office, 10 telehealth at home, 02 telehealth elsewhere.',
    },
    early: {
      what: 'Place of service {place} began on {began}; this visit is on {date}.',
      why: 'Payers reject a place that was not yet in use on the date of service.',
      fix: 'Enter the place that was in use on {date}, or correct the date.',
    },
  },
  check(line, _claim, { tables }) {
    const cell = line.place;
    if (cell.state === 'unseen') return pass;
    const place = cell.value ?? '';
    const known = tables.place(place);
    if (!known) return unassigned(line, place);
    if (known.effective === null || line.dateFrom.state === 'blank') return pass;
    if (line.dateFrom.state !== 'value') return notChecked(`the date of line ${line.index + 1} isn't known`);
    if (line.dateFrom.value >= known.effective) return pass;
    return finding('early', {
      path: cell.path,
      evidence: [line.dateFrom.path],
      data: { place, began: toUs(known.effective), date: toUs(line.dateFrom.value) },
    });
  },
};

function unassigned({ place: { state, path }, index }: Line, place: string): Answer {
  if (state === 'blank') return finding('missing', { path, data: { line: index + 1 } });
  // A list that shows words instead of codes is not understood, which is no mistake of the biller's.
  if (!/\d/.test(place)) return notChecked(`the place of service of line ${index + 1} is in words`);
  return finding('unassigned', { path, data: { line: index + 1, place } });
}

export const examples: Examples = {
  fails: [
    {
      title: 'nothing in the box',
      fields: { 'lines[0].placeOfService': '' },
      message: 'missing',
      path: 'lines[0].placeOfService',
    },
    {
      title: '28 is not assigned',
      fields: { 'lines[0].placeOfService': '28' },
      message: 'unassigned',
      path: 'lines[0].placeOfService',
    },
    {
      title: '10 on the day before it began',
      fields: {
        'lines[0].placeOfService': '10',
        'lines[0].dateFrom': '12/31/2021',
        'lines[0].dateTo': '12/31/2021',
      },
      context: { sessions: byVideo(45) },
      asOf: '2022-01-05',
      message: 'early',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [
    { title: 'the code with its label', fields: { 'lines[0].placeOfService': '11 - Office' } },
    {
      title: 'the place stands once for the whole claim',
      fields: { 'lines[0].placeOfService': null, 'claim.placeOfService': '11' },
    },
    {
      title: '27 after its first day',
      fields: { 'lines[0].placeOfService': '27' },
      context: { sessions: [{ line: 0, minutes: 45, modality: 'in-person', patientLocation: 'other' }] },
    },
  ],
  notChecked: [
    { title: 'the list shows words', fields: { 'lines[0].placeOfService': 'Office' } },
    {
      title: 'the page never showed the place',
      fields: { 'lines[0].placeOfService': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].dateFrom'] },
    },
  ],
};
