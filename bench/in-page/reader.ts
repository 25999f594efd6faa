import { createKeys, harvest } from '../../entrypoints/portal/harvest/index.ts';
import { CONTROLS } from '../../entrypoints/portal/harvest/selector.ts';
import { showsClaim } from '../../entrypoints/probe/look.ts';

/** Milliseconds of each run, and what the product's own reading took from the page. */
export interface PageTimes {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  readonly page: ReturnType<typeof harvest>['page'];
}

/**
 * Reads this page `runs` times with the product's harvest and as often in the least a reader can do,
 * turn by turn. Before each run the layout is made stale, as a page does that has just changed.
 */
function times(runs: number): PageTimes {
  const keys = createKeys();
  let page: PageTimes['page'] | null = null;
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(
      clock(() => {
        page = harvest(document, keys).page;
      }),
    );
    bare.push(clock(readBarely));
  }
  if (!page) throw new Error('The page was not read.');
  return { ours, bare, page };
}

function clock(work: () => unknown): number {
  document.body.style.paddingTop = document.body.style.paddingTop === '1px' ? '0' : '1px';
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What no reader can do without: every control, where it stands, and the words nearest to it. */
function readBarely(): number {
  let seen = 0;
  for (const control of document.querySelectorAll(CONTROLS)) {
    const { width } = control.getBoundingClientRect();
    const { labels = null } = control as HTMLInputElement;
    const words = [...(labels ?? [])].map((label) => label.textContent).join(' ');
    seen += width + words.length + (control.parentElement?.textContent.length ?? 0);
  }
  return seen;
}

/** Milliseconds of each of `runs` looks of the probe at this page. */
function looks(runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    showsClaim(document);
    return performance.now() - start;
  });
}

Object.assign(globalThis, { claimsideBench: times, claimsideLooks: looks });
