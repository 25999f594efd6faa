import type { Entries } from './in-use.ts';

/** What a new table changes. Examples name behavioral-health codes first. */
export interface Diff {
  readonly added: Change;
  readonly removed: Change;
  readonly changed: Change;
}

export interface Change {
  readonly count: number;
  readonly examples: readonly string[];
}

const EXAMPLES = 6;

/** @param isOurs whether an entry is one of behavioral health */
export function diffOf(before: Entries, after: Entries, isOurs: (key: string) => boolean): Diff {
  const added: string[] = [];
  const removed: string[] = [];
  const changed: string[] = [];
  for (const [key, value] of after) {
    const old = before.get(key);
    if (old === undefined) added.push(key);
    else if (old !== value) changed.push(key);
  }
  for (const key of before.keys()) if (!after.has(key)) removed.push(key);
  return {
    added: change(added, isOurs, (key) => `${key} (${after.get(key)})`),
    removed: change(removed, isOurs, (key) => key),
    changed: change(changed, isOurs, (key) => `${key}: ${before.get(key)} → ${after.get(key)}`),
  };
}

function change(keys: readonly string[], isOurs: (key: string) => boolean, show: (key: string) => string): Change {
  const shown = [...keys.filter(isOurs), ...keys.filter((key) => !isOurs(key))].slice(0, EXAMPLES);
  return { count: keys.length, examples: shown.map(show) };
}
