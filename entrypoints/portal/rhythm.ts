/** Shortest wait between a change of the page and the harvest it causes. */
const SHORT = 150;
const LONG = 4000;

/**
 * How long to wait before reading the page again. A page that changes all the time without
 * changing its form is read less and less often, and reading never takes more than a fifth of the time.
 */
export interface Rhythm {
  wait(): number;
  /** @param took milliseconds the harvest needed; @param news whether it found anything to tell */
  harvested(took: number, news: boolean): void;
  /** The biller did something: look soon. */
  hurry(): void;
}

export function createRhythm(): Rhythm {
  let base = SHORT;
  let cost = 0;
  return {
    wait: () => Math.min(Math.max(base, cost * 5), LONG),
    harvested(took, news) {
      cost = took;
      base = news ? SHORT : Math.min(base * 2, LONG);
    },
    hurry() {
      base = SHORT;
    },
  };
}
