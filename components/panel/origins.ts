import type { TabView } from '../../engine/wire.ts';

/** How a site stands with "always on this site". */
export type SiteKind = 'https' | 'http' | 'none';

/** Browsers let an extension ask for https sites only, the way ours declares it. */
export function siteKind(origin: string): SiteKind {
  const url = parsed(origin);
  if (url?.protocol === 'https:') return 'https';
  return url?.protocol === 'http:' ? 'http' : 'none';
}

/** "portal.example.com", with the port where it is not the usual one. */
export function hostOf(origin: string): string {
  return parsed(origin)?.host || origin;
}

/** The match pattern that asks for one origin; patterns carry no port. */
export function patternOfOrigin(origin: string): string | null {
  const url = parsed(origin);
  return url?.protocol === 'https:' ? `https://${url.hostname}/*` : null;
}

/** The pattern for a frame that was not read. Only its host is known; https is what a portal page can embed. */
export function patternOfFrame(host: string): string | null {
  return patternOfOrigin(`https://${host}`);
}

/** The page and each visible frame on another host, named one by one. */
export function patternsFor({ origin, blockedFrames }: Pick<TabView, 'origin' | 'blockedFrames'>): string[] {
  const own = patternOfOrigin(origin);
  if (own === null) return [];
  const frames = blockedFrames.map(patternOfFrame).filter((pattern) => pattern !== null);
  return [...new Set([own, ...frames])];
}

/** Null for what is no address; `URL.parse` is newer than the oldest browsers this runs in. */
function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
