import type { Hit, Rule } from './rules/rule.ts';

/** A rule's hit, before it becomes a finding. */
export interface RuleHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

/**
 * Drops what another finding explains. A child goes when a rule of its `after` hit one of the boxes it
 * rests on; weaker words go when a rule that `supersedes` them rests on the same lines and boxes.
 */
export function visible(hits: readonly RuleHit[]): readonly RuleHit[] {
  if (hits.length < 2) return hits;
  return hits.filter((one) => !hits.some((other) => other !== one && explains(other, one)));
}

function explains(other: RuleHit, { rule, hit }: RuleHit): boolean {
  if (other.rule === rule) return false;
  if (rule.after?.includes(other.rule.id)) return restsOn(hit, other.hit.path);
  if (!other.rule.supersedes?.includes(rule.id)) return false;
  const places = new Set(placesOf(other.hit));
  return placesOf(hit).every((place) => places.has(place));
}

function restsOn(hit: Hit, path: string): boolean {
  return hit.path === path || hit.evidence.includes(path);
}

function placesOf(hit: Hit): string[] {
  return [hit.path, ...hit.evidence].map(placeOf);
}

/** The line, diagnosis or box a path stands in. */
function placeOf(path: string): string {
  const isRepeated = path.startsWith('lines[') || path.startsWith('diagnoses[');
  return isRepeated ? path.slice(0, path.indexOf(']') + 1) : path;
}
