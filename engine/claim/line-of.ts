/** The service line a path stands in or tells the session of, from 0, or null. */
export function lineOf(path: string): number | null {
  const at = /^(?:lines|sessions)\[(\d+)\]/.exec(path)?.[1];
  return at === undefined ? null : Number(at);
}
