import { readFileSync } from 'node:fs';

/** Times of the same work, with how often it had to be measured again. */
interface Times {
  /** Wall milliseconds of each time that nothing interrupted. */
  readonly milliseconds: readonly number[];
  /** How often the system took the processor away in between; such a time is not counted. */
  readonly interrupted: number;
}

/**
 * Measures short work many times by the wall clock, without the times in which the system gave the processor to
 * another program: the machine's business, not the work's. Collecting garbage, compiling and everything else that
 * this thread does itself is in. Where the system doesn't tell (it isn't Linux), every time counts.
 */
export function uninterrupted(times: number, work: () => unknown): Times {
  const milliseconds: number[] = [];
  let interrupted = 0;
  // On a machine so busy that this is not enough, what there is has to do.
  for (let tried = 0; milliseconds.length < times && tried < 20 * times; tried++) {
    const before = interruptions();
    const start = performance.now();
    work();
    const took = performance.now() - start;
    if (interruptions() === before) milliseconds.push(took);
    else interrupted++;
  }
  return { milliseconds, interrupted };
}

/** How often this thread has had to give up the processor against its will, as text; '' where nobody tells. */
function interruptions(): string {
  try {
    return /^nonvoluntary_ctxt_switches:.*$/m.exec(readFileSync('/proc/thread-self/status', 'utf8'))?.[0] ?? '';
  } catch {
    return '';
  }
}
