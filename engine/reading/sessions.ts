import type { Clue } from './clues.ts';
import { firstOf, type Unit } from './unit.ts';

/** Why a control that tells of the session is not among the fields of the claim. */
export const SESSION_REASON = 'session length, not a claim field';

type Leaf = 'minutes' | 'start' | 'stop' | 'modality' | 'patientLocation';

interface Pattern {
  readonly leaf: Leaf;
  readonly says: RegExp;
}

/** Words for what no claim form has a box for; a start without "time" is a date of service. */
const PATTERNS: readonly Pattern[] = [
  {
    leaf: 'minutes',
    says: /^((session|service|total|visit|face to face|actual|therapy)( time| length)? )?(minutes|mins)( of (service|session|therapy))?$|^(session|service|visit) (length|duration|time)( (in )?(min|mins|minutes))?$|^(duration|length|time)( (in )?(min|mins|minutes))?$|^(time )?spent( (min|mins|minutes))?$/,
  },
  {
    leaf: 'start',
    says: /\b(start(ing)? time|time (in|start(ed)?)|begin(ning)? time|session (start|begin)|from time|time from|clock in)\b/,
  },
  {
    leaf: 'stop',
    says: /\b((stop|end(ing)?|finish) time|time (out|end(ed)?|stop)|session (stop|end)|to time|time to|clock out)\b/,
  },
  {
    leaf: 'modality',
    says: /\b(modality|session (type|format|mode)|(visit|delivery|service|session) (mode|method)|mode of (delivery|service|session)|how (was )?(it |the session )?held|telehealth type|encounter mode)\b/,
  },
  {
    leaf: 'patientLocation',
    says: /\b((patient|client|member|recipient) (location|whereabouts|was at|site)|location of (the )?(patient|client|member)|where (was )?(the )?(patient|client)( was)?)\b/,
  },
];

/** Anesthesia time is item 24's own; a box for units is the claim's. */
const NOT = /\banes(t|th\w*)?\b|\bunits?\b|\b(days|qty|quantity|date|accident|admission|hour)\b/;
const HOW = /\b(in ?person|face to face|office|on site|video|telehealth|tele(phone|med\w*)|audio|phone|virtual)\b/i;

/** What a unit in a service line says of the session, with the text that says so; null for all others. */
export function sessionLeaf(
  unit: Unit,
): { readonly leaf: Leaf; readonly clue: Clue; readonly confidence: number } | null {
  if (unit.kind === 'split') return null;
  const { own, around } = unit.clues;
  if (around.some(({ plain }) => /\banes(t|th\w*)?\b/.test(plain))) return null;
  for (const clue of own) {
    if (clue.weight < 0.5 || NOT.test(clue.plain)) {
      if (NOT.test(clue.plain) && clue.weight > 0.5) return null;
      continue;
    }
    const found = PATTERNS.find(({ says }) => says.test(clue.plain));
    if (found && holds(unit, found.leaf))
      return { leaf: found.leaf, clue, confidence: Math.min(0.97, Math.round((clue.weight + 0.08) * 100) / 100) };
  }
  return null;
}

/** Times and minutes are typed; a way of meeting is chosen from such ways, or typed under its own caption. */
function holds(unit: Unit, leaf: Leaf): boolean {
  const { kind, options } = firstOf(unit);
  const chosen = unit.kind === 'choice' || kind === 'select' || kind === 'combobox';
  if (leaf === 'minutes' || leaf === 'start' || leaf === 'stop') return unit.kind === 'single' && kind !== 'textarea';
  if (leaf !== 'modality' || !chosen || options.length === 0) return kind !== 'textarea';
  return options.filter(({ text }) => HOW.test(text)).length >= 2;
}
