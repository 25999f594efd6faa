import { MEDICARE } from '../example-lines.ts';
import { holding } from '../kinds/modifiers.ts';
import { modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'pos.prison',
  title: 'Medicare and Medicaid do not pay for people in custody.',
  scope: 'line',
  when: {
    payers: ['medicare-ffs', 'medicare-advantage', 'medicaid'],
    any: [{ places: ['09'] }, { facts: ['patientFacts'] }],
  },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: '42 CFR', section: '411.4(b)' },
    { document: 'Social Security Act', section: '1905(a)' },
  ],
  prevents: ['CO-96', 'N103'],
  reads: ['lines[].placeOfService'],
  after: ['pos.valid-code'],
  fix: 'none',
  messages: {
    place: {
      what: 'Line {line} has place 09, a prison or jail.',
      why: 'Medicare and Medicaid leave the care of people in custody to the institution, with few exceptions.',
      fix: 'Bill the institution, or make sure an exception applies: QJ at Medicare, a reentry waiver at Medicaid.',
    },
    inmate: {
      what: 'The patient of line {line} is on record as being in custody.',
      why: 'Medicare and Medicaid leave the care of people in custody to the institution, with few exceptions.',
      fix: 'Bill the institution, or make sure an exception applies: QJ at Medicare, a reentry waiver at Medicaid.',
    },
  },
  check(line, claim, { payer: { kind }, facts }) {
    if (kind !== 'medicare-ffs' && kind !== 'medicare-advantage' && kind !== 'medicaid') return notApplicable;
    const inmate = facts.patientFacts?.incarcerated;
    const inside = line.place.value === '09';
    if (!inside && inmate !== true) return notApplicable;
    // Somebody seen there who is not in custody, or whom the state or county must bill as it bills everybody (QJ).
    if (inmate === false || holding(line, ['QJ'])) return pass;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    return finding(inside ? 'place' : 'inmate', {
      path: line.place.path,
      data: { line: line.index + 1 },
      private: !inside,
    });
  },
};

const context = { profile: 'medicare-ffs' as const, payerKey: 'medicare' };
const inside = { ...MEDICARE, 'lines[0].placeOfService': '09' };

export const examples: Examples = {
  fails: [
    { title: 'in a jail', fields: inside, context, message: 'place', path: 'lines[0].placeOfService' },
    {
      title: 'an inmate in the office',
      fields: { ...MEDICARE },
      context: { ...context, patientFacts: { incarcerated: true } },
      message: 'inmate',
      path: 'lines[0].placeOfService',
    },
  ],
  passes: [
    {
      title: 'in a jail, not in custody',
      fields: inside,
      context: { ...context, patientFacts: { incarcerated: false } },
    },
    { title: 'in a jail with QJ', fields: { ...inside, 'lines[0].modifiers[0]': 'QJ' }, context },
  ],
};
