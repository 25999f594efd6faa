import { browser } from 'wxt/browser';

let count = 0;

/**
 * What content code sends the background, in a few bytes (the messaging library weighs 3 kB in every frame).
 * Resolves with the answer's data; rejects when nobody is there (the extension was updated).
 */
export async function ask(type: 'wake' | 'portal-found' | 'marks-wanted'): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage({ id: ++count, type, timestamp: Date.now() });
  return answer !== null && typeof answer === 'object' && 'res' in answer ? answer.res : undefined;
}
