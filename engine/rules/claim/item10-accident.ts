import { placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { requiredWhen } from '../kinds/required-when.ts';
import type { Examples, Rule } from '../rule.ts';
import { saysYes } from '../says-yes.ts';
import { stateCode } from '../states.ts';

const CAR = placeOf('condition.autoAccident');
const KINDS = [placeOf('condition.employment'), CAR, placeOf('condition.otherAccident')];

export const rule: Rule = {
  id: 'claim.item10-accident',
  title: 'An accident has its date, and a car accident its state.',
  scope: 'claim',
  when: { yes: KINDS.map(({ path }) => path) },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'items 10a-10c and 14' },
    { document: 'ASC X12N 005010X222A1', section: 'CLM11 and DTP 439' },
  ],
  prevents: ['CO-16', 'MA130', 'N305'],
  reads: [],
  fix: 'none',
  messages: {
    state: {
      what: 'Box 10b says car accident, but its state is {text}.',
      why: 'Without the state where it happened the claim is returned.',
      fix: 'Enter the two letters of the state where the accident happened.',
    },
    date: {
      what: 'Box 10 says the visit goes back to an accident or to work, but there is no date of it.',
      why: 'Without the date the payer cannot tell which insurer is responsible, and returns the claim.',
      fix: 'Enter the date of the accident in box 14, or answer No if there was none.',
    },
  },
  check: requiredWhen(
    {
      message: 'state',
      when: (claim) => saysYes(claim, CAR),
      boxes: ['condition.autoAccidentState'],
      holds: (text) => stateCode(text) !== undefined,
      because: [CAR.path],
    },
    {
      message: 'date',
      when: hasAccident,
      boxes: ['claim.accidentDate', 'claim.onsetDate', 'claim.otherDate'],
      because: KINDS.map(({ path }) => path),
    },
  ),
};

function hasAccident(claim: Claim): boolean {
  for (const place of KINDS) if (saysYes(claim, place)) return true;
  return false;
}

const car = (state: string | null, date: string | null) => ({
  'condition.autoAccident': 'Yes',
  'condition.autoAccidentState': state,
  'claim.accidentDate': date,
});

export const examples: Examples = {
  fails: [
    { title: 'no state', fields: car('', '10/02/2026'), message: 'state', path: 'condition.autoAccidentState' },
    { title: 'a state that does not exist', fields: car('XX', '10/02/2026'), message: 'state' },
    { title: 'no date', fields: car('CA', ''), message: 'date', path: 'claim.accidentDate' },
    { title: 'work, no date', fields: { 'condition.employment': 'Yes' }, message: 'date' },
    { title: 'a fall, no date', fields: { 'condition.otherAccident': 'Y' }, message: 'date' },
  ],
  passes: [
    { title: 'state and date', fields: car('CA', '10/02/2026') },
    { title: 'the date stands in box 14', fields: { ...car('California', ''), 'claim.onsetDate': '10/02/2026' } },
  ],
  notChecked: [
    {
      title: 'the state is on another page',
      fields: car(null, '10/02/2026'),
      context: { seen: ['condition.autoAccident', 'claim', 'lines', 'diagnoses'] },
    },
  ],
};
