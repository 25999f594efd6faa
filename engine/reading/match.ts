import type { Clue, Clues } from './clues.ts';
import { BEST, type Finder, NAMES, NOT, SAYS } from './hits.ts';

export interface Match {
  readonly score: number;
  readonly clues: readonly Clue[];
}

const NONE: Match = { score: 0, clues: [] };
const SOURCES: readonly Clue['from'][] = ['caption', 'header', 'name', 'hint', 'around'];

/**
 * How well the words of a unit fit one expression: several agreeing sources add up, a contrary one
 * takes away.
 *
 * @param at number of the expression in the finder's list
 * @param weight what a match is worth by itself
 */
export function match(clues: Clues, finds: Finder, at: number, weight: number): Match {
  const look = finds.look(clues);
  if (look.any[at] === 0) return NONE;
  let won: Clue[] | null = null;
  let best: number[] | null = null;
  let strongest = 0;
  let denied = 0;
  let saysBest = false;
  let byHint = false;
  for (let place = 0; place < look.own.length; place++) {
    const bits = (look.own[place] as Uint8Array)[at] as number;
    if (bits === 0) continue;
    const clue = clues.own[place] as Clue;
    const hit = (bits & SAYS) !== 0 || (clue.from === 'name' && (bits & NAMES) !== 0);
    // A long heading names its neighbours too: what it denies counts only where it says nothing else.
    const long = clue.plain.length > 45;
    if ((bits & NOT) !== 0 && !(long && hit)) {
      // What a name denies weighs less than what a caption says.
      denied = Math.max(denied, clue.from === 'name' ? clue.weight * 0.7 : clue.weight);
      continue;
    }
    if (!hit) continue;
    const trust = clue.weight * (long ? 0.85 : 1);
    const source = SOURCES.indexOf(clue.from);
    saysBest ||= (bits & BEST) !== 0;
    byHint ||= clue.from === 'hint';
    best ??= [0, 0, 0, 0, 0];
    best[source] = Math.max(best[source] as number, trust);
    strongest = Math.max(strongest, trust);
    won ??= [];
    if (won.length < 3) won.push(clue);
  }
  if (!won || !best) return NONE;
  let doubt = 1;
  for (const trust of best) doubt *= 1 - Math.min(0.96, trust) * 0.9;
  let scale = denied > 0 ? (denied >= strongest ? 0.2 : 1 - 0.75 * denied * Math.sqrt(denied / strongest)) : 1;
  if (clues.main && ((look.main[at] as number) & SAYS) === 0 && ((look.names[at] as number) & NAMES) === 0)
    scale *= byHint ? 0.8 : 0.5;
  if (clues.hinted && !byHint) scale *= 0.5;
  if (saysBest) scale *= 1.12;
  return { score: (1 - doubt) * scale * weight, clues: won };
}
