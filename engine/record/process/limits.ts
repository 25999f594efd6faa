/** Entries that one answer holds; who wants more asks again. */
export const ENTRIES_AT_ONCE = 1000;
