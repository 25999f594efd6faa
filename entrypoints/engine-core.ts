import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tablesFrom } from '../engine/codes/load.ts';
import type { Tables } from '../engine/codes/tables.ts';
import type { SiteKnowledge } from '../engine/site-knowledge.ts';
import { serve } from '../engine/worker.ts';
import { packagedTables } from './table-loader/packaged.ts';

/** The engine in its own thread. Its code and its tables come with the extension; it has no browser API at all. */
export default defineUnlistedScript(() => {
  serve(
    loadTables().then((tables) => ({ tables })),
    bringKnowledge,
  );
});

/** What a Worker has beside what a page has, and what `engine-known.ts` puts there. */
type Scope = typeof globalThis & { importScripts(url: string): void; claimsideKnowledge?: SiteKnowledge };

function bringKnowledge(): SiteKnowledge {
  const scope = globalThis as Scope;
  if (!scope.claimsideKnowledge) scope.importScripts('/engine-known.js');
  return scope.claimsideKnowledge as SiteKnowledge;
}

async function loadTables(): Promise<Tables> {
  const { lists, buffers } = await packagedTables();
  return tablesFrom(lists, buffers);
}
