/** Numbers values in the order they first appear; values with the same key are one. */
export function numbering<T>(): { readonly values: readonly T[]; number(key: string, value: () => T): number } {
  const values: T[] = [];
  const known = new Map<string, number>();
  return {
    values,
    number(key, value) {
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, values.length);
      return values.push(value()) - 1;
    },
  };
}
