/**
 * Words of what was said or observed in a session. Psychotherapy notes have a protection of their own and are kept
 * apart from the rest of the record (45 CFR 164.501); a billing note needs none of their content. One plain sign is
 * enough, of the vaguer ones it takes two.
 */
const PERSON = `(?:pt|patient|client|he|she|they)`;
const FAMILY = `(?:mother|father|mom|dad|parents?|wife|husband|spouse|partner|boyfriend|girlfriend|brother|sister|ex)`;

const PLAIN: readonly RegExp[] = [
  // Representatives process and disclose things too.
  /\b(?:pt|patient|client) (?:disclosed|processed|explored|confided)\b/i,
  new RegExp(
    String.raw`\b${PERSON} (?:tearfully )?(?:ruminat\w+|dissociat\w+|cried|wept|became tearful|broke down)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${PERSON} (?:reports?|reported|states?|stated|says?|said|describes?|described|expresses|expressed|discussed) (?:feeling|feelings|anger|guilt|shame|grief|hopeless\w*|worthless\w*|panic|urges|cravings|nightmares|flashbacks|conflict|suicid\w+)\b`,
    'i',
  ),
  /\b(?:suicidal|homicidal) (?:ideation|thoughts|intent)\b(?!\s*(?:code|dx|diagnosis))/i,
  /\b(?:denies|denied|endorses|endorsed) (?:si|hi|si\/hi|suicid\w+|homicid\w+|self-harm)\b/i,
  /\b(?:affect|mood) (?:was |is )?(?:flat|blunted|labile|constricted|euthymic|dysphoric|congruent|tearful|depressed|anxious)\b/i,
  /\b(?:flat|blunted|labile|constricted) affect\b/i,
  /\boriented (?:x|times) ?[34]\b/i,
  /\b(?:counter-?)?transference\b/i,
  /\bthought (?:process|content) (?:was |is )?(?:linear|tangential|logical|goal-directed|disorganized)\b/i,
  /\b(?:childhood|sexual|physical|emotional) (?:abuse|trauma) (?:by|from|history|memor\w+)\b/i,
  /\bself[- ](?:harm|injur\w+) (?:urges|behaviou?rs?|last|again|scars)\b/i,
];

const VAGUE: readonly RegExp[] = [
  new RegExp(String.raw`\b${PERSON}(?:'s)? (?:relationship|marriage|argument|fight|conflict) with\b`, 'i'),
  new RegExp(
    String.raw`\b(?:argument|fight|fought|conflict|estranged) (?:with|from) (?:his|her|their) ${FAMILY}\b`,
    'i',
  ),
  /\b(?:coping skills|cognitive distortions?|negative self-talk|core beliefs?|defense mechanisms?|triggers)\b/i,
  /\b(?:flashbacks|nightmares|panic attacks?|hypervigilan\w+|ruminat\w+|relapsed?|binge drinking)\b/i,
  /\b(?:insight|judgment|eye contact) (?:was |is )?(?:good|fair|poor|limited|intact)\b/i,
  /\b(?:in session|during (?:the |today's )?session|session (?:content|focus(?:ed)?|themes?))\b/i,
  /\b(?:homework (?:assigned|reviewed)|assigned homework|journaling|mindfulness|reframed?|validated (?:his|her|their))\b/i,
];

/** Whether a text reads like notes of a session rather than of a bill. */
export function readsLikeTherapyNote(text: string): boolean {
  if (PLAIN.some((pattern) => pattern.test(text))) return true;
  return VAGUE.filter((pattern) => pattern.test(text)).length > 1;
}
