import type { Message } from '../rules/rule.ts';
import type { DemandKind, UserRule } from './user-rule.ts';

/** What each kind says where the practice gave no words of its own. */
const WORDS: Readonly<Record<DemandKind, Message>> = {
  'needs-modifier': {
    what: '{code} on line {line} has none of the modifiers {wanted}.',
    why: "Your practice's rule: {title}",
    fix: 'Add the modifier that fits, if the visit was so.',
  },
  'forbids-modifier': {
    what: '{code} on line {line} carries modifier {found}.',
    why: "Your practice's rule: {title}",
    fix: 'Take it off, or check that this line is right.',
  },
  'needs-place': {
    what: '{code} on line {line} has place of service {found}, not {wanted}.',
    why: "Your practice's rule: {title}",
    fix: 'Check where the visit was held.',
  },
  'forbids-place': {
    what: '{code} on line {line} has place of service {found}.',
    why: "Your practice's rule: {title}",
    fix: 'Check where the visit was held.',
  },
  'needs-diagnosis': {
    what: '{code} on line {line} points to none of the diagnoses {wanted}.',
    why: "Your practice's rule: {title}",
    fix: 'Check which diagnosis was treated.',
  },
  'forbids-diagnosis': {
    what: '{code} on line {line} points to {found}.',
    why: "Your practice's rule: {title}",
    fix: 'Check which diagnosis was treated.',
  },
  'needs-authorization': {
    what: '{code} on line {line} has no authorization number.',
    why: "Your practice's rule: {title}",
    fix: 'Enter the number in box 23, or ask for one before you send.',
  },
  'needs-field': {
    what: '{wanted} is blank, and {code} on line {line} needs it.',
    why: "Your practice's rule: {title}",
    fix: 'Fill it in.',
  },
  'needs-minutes': {
    what: '{code} on line {line} has {found}; at least {wanted} are asked for.',
    why: "Your practice's rule: {title}",
    fix: 'Check the minutes in the record, and the code they support.',
  },
  'most-units': {
    what: '{code} comes to {found} {period}; at most {wanted} are allowed.',
    why: "Your practice's rule: {title}",
    fix: 'Check the units, or hold the line back.',
  },
  'not-with': {
    what: '{code} on line {line} stands beside {found} on the same day.',
    why: "Your practice's rule: {title}",
    fix: 'Check which of the two may be billed.',
  },
  'not-billed': {
    what: '{code} on line {line} is not billed to this payer.',
    why: "Your practice's rule: {title}",
    fix: 'Check the code, or whom to bill.',
  },
};

/** The message of a user rule: the practice's words over ours. */
export function messageOf({ demand, title, why, fix }: UserRule): Message {
  const ours = WORDS[demand.kind];
  return { what: ours.what, why: why ?? ours.why.replace('{title}', () => title), fix: fix ?? ours.fix };
}
