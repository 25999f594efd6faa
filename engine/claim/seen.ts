/**
 * Whether some page showed a box, or any box below a prefix.
 *
 * @param prefixes paths and prefixes that were shown; parts (`#month`) count as their whole
 */
export function seenTest(prefixes: readonly string[]): (path: string) => boolean {
  let shown: ReadonlySet<string> | undefined;
  let above: Set<string> | undefined;
  return (path) => {
    shown ??= new Set(prefixes.map((prefix) => prefix.replace(/#[a-z]+$/, '')));
    if (shown.has(path)) return true;
    for (const prefix of prefixesOf(path)) if (shown.has(prefix)) return true;
    above ??= new Set([...shown].flatMap(prefixesOf));
    return above.has(path);
  };
}

/** `lines[0].units` -> `lines`, `lines[0]`: what ends before a dot or a bracket. */
function prefixesOf(path: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < path.length; at++) {
    const character = path[at];
    if (character === '.' || character === '[') found.push(path.slice(0, at));
  }
  return found;
}
