import { createTimer } from '../timer.ts';
import { draw } from './draw.ts';
import { count } from './words.ts';

/** Changes within this many milliseconds are said once. */
const TOGETHER = 1000;

/** Says the number of findings politely when it changes, and nothing else. */
export function createAnnouncer(
  document: Document,
  stage: HTMLElement,
  signal: AbortSignal,
): (findings: number) => void {
  const region = draw(document, 'div', { class: 'quiet', role: 'status', 'aria-live': 'polite' });
  stage.append(region);
  let said = 0;
  const timer = createTimer(signal);
  return (findings) => {
    timer.set(TOGETHER, () => {
      if (findings === said) return;
      said = findings;
      region.textContent = findings === 0 ? 'No findings' : count('finding', findings);
    });
  };
}
