/** The names of the largest page that is read (6,000 controls), and as many captions. */
const MOST = 16_000;

/**
 * Keeps the answers of a pure function of one text: a form repeats the same captions and names from
 * row to row and from reading to reading. The keep is bounded and lives in memory only.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (kept.size >= MOST) kept.clear();
    kept.set(text, found);
    return found;
  };
}
