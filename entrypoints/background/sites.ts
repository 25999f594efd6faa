import { browser } from 'wxt/browser';
import { covers } from '../../engine/host/origins.ts';

/** The one registration: the probe in every frame of every allowed site. */
const REGISTRATION = 'probe';
const PROBE = '/probe.js';

/** Match patterns the user has allowed (and, in a test build, the one it was built with). */
export async function allowedPatterns(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).filter((pattern) => pattern.startsWith('http'));
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered script match what is allowed. The browser forgets registrations on update and
 * permissions change behind our back, so this runs after each; one at a time, because ids must be unique.
 */
export function reconcile(): Promise<void> {
  const next = last.then(reconcileOnce, reconcileOnce);
  last = next;
  return next;
}

async function reconcileOnce(): Promise<void> {
  const matches = await allowedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    js: [PROBE],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: false,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the probe into every frame of a tab that may be read; frames that may not are left out by the browser. */
export async function probeTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [PROBE] });
}

/** Brings a script of the package into one frame. */
export async function bring(file: '/portal.js' | '/marks.js', place: { tab: number; frame: number }): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: place.tab, frameIds: [place.frame] }, files: [file] });
}

/** Brings the scripts that read and teach into these frames; into all that may be read where none is named. */
export async function bringTeaching(tabId: number, frames: readonly number[]): Promise<void> {
  const target = frames.length > 0 ? { tabId, frameIds: [...frames] } : { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/portal.js', '/teach.js'] });
}

/** Sites already open when they are allowed get the probe without a reload. */
export async function probeOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = tabs.filter(({ url }) => url && patterns.some((pattern) => covers(pattern, url)));
  await Promise.allSettled(open.map(({ id }) => (id === undefined ? undefined : probeTab(id))));
}
