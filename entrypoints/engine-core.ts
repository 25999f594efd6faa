import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tablesFrom } from '../engine/codes/load.ts';
import type { Tables } from '../engine/codes/tables.ts';
import type { PracticeOwn } from '../engine/practice-own.ts';
import type { Uncaptioned } from '../engine/reading/uncaptioned.ts';
import type { SiteKnowledge } from '../engine/site-knowledge.ts';
import { serve } from '../engine/worker.ts';
import { packagedTables } from './table-loader/packaged.ts';

/** The engine in its own thread. Its code and its tables come with the extension; it has no browser API at all. */
export default defineUnlistedScript(() => {
  serve(
    loadTables().then((tables) => ({ tables })),
    {
      site: () => brought('claimsideKnowledge', 'engine-known.js'),
      own: () => brought('claimsideOwn', 'engine-own.js'),
      uncaptioned: () => brought('claimsideUncaptioned', 'engine-uncaptioned.js'),
    },
  );
});

/** What a script on demand puts into the Worker's scope, by name. */
interface OnDemand {
  claimsideKnowledge: SiteKnowledge;
  claimsideOwn: PracticeOwn;
  claimsideUncaptioned: Uncaptioned;
}

/** The one that a script brings, which is run the first time. */
function brought<Name extends keyof OnDemand>(name: Name, script: string): OnDemand[Name] {
  const scope = globalThis as unknown as Partial<OnDemand> & { importScripts(url: string): void };
  if (!scope[name]) scope.importScripts(`/${script}`);
  return scope[name] as OnDemand[Name];
}

async function loadTables(): Promise<Tables> {
  const { lists, buffers } = await packagedTables();
  return tablesFrom(lists, buffers);
}
