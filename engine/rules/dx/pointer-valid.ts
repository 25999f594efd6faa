import { letter } from '../../claim/paths.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

const MOST = 4;
const RANGE = /^[A-L1-9][0-2]?\s*(-|–|to|thru|through)\s*[A-L1-9][0-2]?$/i;

export const rule: Rule = {
  id: 'dx.pointer-valid',
  title: 'Each service line points to one to four diagnoses that are on the claim.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 24E' },
    { document: 'ASC X12N 005010X222A1', section: 'SV107' },
  ],
  prevents: ['M76'],
  reads: ['lines[].diagnosisPointers'],
  judgesShape: ['lines[].diagnosisPointers'],
  after: ['dx.required'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: 'Line {line} points to no diagnosis.',
      why: 'The payer must see which diagnosis the service was for.',
      fix: 'Enter the letter of the diagnosis that was treated, the main one first.',
    },
    range: {
      what: 'Line {line} points to a range: {text}.',
      why: 'The pointers are single letters; a dash or a word between them is not understood.',
      fix: 'Enter each letter by itself, at most four.',
    },
    unknown: {
      what: 'Line {line} points to {text}, which is no place of box 21.',
      why: 'Pointers are the letters A to L, or the numbers 1 to 12 where a portal counts.',
      fix: 'Enter the letter of the diagnosis that was treated.',
    },
    'too-many': {
      what: 'Line {line} points to {count} diagnoses; four is the most.',
      why: 'The claim has room for four pointers a line; with more it is returned.',
      fix: 'Keep the four that the service was for, the main one first.',
    },
    repeated: {
      what: 'Line {line} points to {twice} more than once.',
      why: 'Each pointer must name another diagnosis.',
      fix: 'Take the repeated letter out, or enter the one that was meant.',
    },
    empty: {
      what: 'Line {line} points to {letters}, where box 21 is empty.',
      why: 'A pointer to an empty place makes the line unpayable.',
      fix: 'Enter the diagnosis in box 21, or point to one that is there.',
    },
  },
  check(line, claim) {
    const { pointers } = line;
    const name = { line: line.index + 1 };
    const none = claim.diagnoses.length === 0 ? ['diagnoses[0].code'] : [];
    if (pointers.state === 'odd') {
      const message = RANGE.test(pointers.raw) ? 'range' : 'unknown';
      return finding(message, { path: pointers.path, data: { ...name, text: pointers.raw }, evidence: none });
    }
    if (pointers.state !== 'value') return finding('missing', { path: pointers.path, data: name, evidence: none });
    const list = pointers.value;
    // As on most lines.
    if (list.length === 1 && claim.diagnosis(list[0] ?? -1)) return pass;
    const repeated = list.find((position, at) => list.indexOf(position) < at);
    if (repeated !== undefined) {
      return finding('repeated', { path: pointers.path, data: { ...name, twice: letter(repeated) } });
    }
    if (list.length > MOST) {
      return finding('too-many', { path: pointers.path, data: { ...name, count: list.length } });
    }
    const unfilled = list.filter((position) => !claim.diagnosis(position));
    const unread = unfilled.find((position) => claim.text(`diagnoses[${position}].code`).state === 'unseen');
    if (unread !== undefined) return notChecked(`diagnosis ${letter(unread)} wasn't read on this page`);
    if (unfilled.length === 0) return pass;
    return finding('empty', {
      path: pointers.path,
      data: { ...name, letters: listed(unfilled.map(letter)) },
      evidence: [...unfilled.map((position) => `diagnoses[${position}].code`), ...none],
    });
  },
};

const pointing = (text: string) => ({ 'lines[0].diagnosisPointers': text });
const FIVE = {
  'diagnoses[1].code': 'F33.1',
  'diagnoses[2].code': 'F43.10',
  'diagnoses[3].code': 'F90.0',
  'diagnoses[4].code': 'F51.01',
};

export const examples: Examples = {
  fails: [
    { title: 'empty', fields: pointing(''), message: 'missing', path: 'lines[0].diagnosisPointers' },
    { title: 'A-D', fields: { ...FIVE, ...pointing('A-D') }, message: 'range' },
    { title: 'a letter beyond L', fields: pointing('M'), message: 'unknown' },
    { title: 'a word', fields: pointing('main'), message: 'unknown' },
    { title: 'five', fields: { ...FIVE, ...pointing('ABCDE') }, message: 'too-many' },
    { title: 'A twice', fields: pointing('AA'), message: 'repeated' },
    { title: 'B is empty', fields: pointing('AB'), message: 'empty' },
  ],
  passes: [
    { title: 'four with commas and blanks', fields: { ...FIVE, 'diagnoses[4].code': '', ...pointing('a, b,c d') } },
    { title: 'a number where the portal counts', fields: pointing('1') },
  ],
  notChecked: [
    {
      title: 'the page shows diagnosis A only',
      fields: pointing('AB'),
      context: { seen: ['diagnoses[0]', 'lines'] },
    },
  ],
};
