/** Modifiers that say no more than "separate from another service of the day". */
export const DISTINCT: ReadonlySet<string> = new Set(['59', 'XE', 'XS', 'XP', 'XU']);
