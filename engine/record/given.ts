/** The members that are there: an entry holds what is known. */
export function given<T extends object>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}

/** The same, or undefined where nothing is left of it. */
export function filled<T extends object>(all: T): T | undefined {
  const known = given(all);
  return Object.keys(known).length > 0 ? known : undefined;
}
