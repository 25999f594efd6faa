import { Dexie, type EntityTable } from 'dexie';
import { follow, NOTHING_YET } from '../../engine/log/chain.ts';
import { eventOf, eventText, type LogEvent } from '../../engine/log/event.ts';
import type { Happening } from '../../engine/log/events/index.ts';
import { instantOf } from '../../engine/log/instant.ts';
import { lookUpsOf } from '../../engine/log/look-ups.ts';
import { holdsAll, searchText, searchWords } from '../../engine/log/search-text.ts';
import { browserDeps } from '../../engine/vault/browser-deps.ts';
import { createVault, newKeys } from '../../engine/vault/create.ts';
import type { Kept } from '../../engine/vault/kept.ts';
import { keyRing, unwrapped } from '../../engine/vault/keys/wrap.ts';
import { headRow } from '../../engine/vault/record/head-row.ts';
import { BLOCK_EVENTS } from '../../engine/vault/record/places.ts';
import { sealedLines } from '../../engine/vault/record/seal.ts';
import { vaultStore } from '../../engine/vault/record/store.ts';
import { readHeader } from '../../engine/vault/unlock.ts';
import { createVaultDoor } from '../../engine/vault/vault.ts';
import { happeningAt } from '../happenings.ts';

/** Milliseconds and bytes of one side. */
export interface VaultTimes {
  /** Until the log is open and can be added to. */
  readonly open: number;
  /** Until all of it, or its newest 200,000 events, can be searched. */
  readonly searchable: number;
  readonly searches: readonly number[];
  readonly appends: readonly number[];
  /** What the browser says the origin takes. */
  readonly bytes: number;
}

const PASSPHRASE = 'seven herons over the quiet harbor';
const APPENDS = 300;
/** Rare and common words, a word that isn't there, two words. */
const QUERIES = [
  'REF79190',
  'dana 17',
  'october 9',
  'nothing of the kind',
  'entry 99',
  'lindqvist review',
  '90837',
  'northwind',
];
const AT_ONCE = 32;

/** A vault with so many events, opened with its passphrase. */
async function vaultTimes(events: number): Promise<VaultTimes & { readonly stretch: number }> {
  const deps = browserDeps(`bench-vault-${events}`, 'bench');
  await filledVault(deps, events);
  const bytes = await usage();
  const vault = createVaultDoor(deps);
  const start = performance.now();
  given(await vault.unlock({ kind: 'passphrase', passphrase: PASSPHRASE }));
  const open = performance.now() - start;
  given(await vault.loadSearch());
  const searchable = performance.now() - start;
  const searches = await timed(QUERIES, async (query) => given(await vault.search(query, { limit: 50 })));
  const numbers = Array.from({ length: APPENDS }, (_, at) => events + at);
  const appends = await timed(numbers, async (number) => given(await vault.append([happeningAt(number)])));
  const stretch = await stretchTime(deps);
  return { open, searchable, searches, appends, bytes, stretch };
}

/** How much of the unlocking is the stretching of the passphrase. */
async function stretchTime(deps: ReturnType<typeof browserDeps>): Promise<number> {
  const header = given(await readHeader(vaultStore(deps.name, deps.steps)));
  const start = performance.now();
  await unwrapped(header, { kind: 'passphrase', passphrase: PASSPHRASE });
  return performance.now() - start;
}

/** Written block by block, as sealing does; one by one would take an hour for a million. */
async function filledVault(deps: ReturnType<typeof browserDeps>, events: number): Promise<void> {
  const store = vaultStore(deps.name, deps.steps);
  const made = given(await newKeys(deps, PASSPHRASE));
  given(await createVault(store, deps, made));
  const keys = await keyRing(made.header, made.dataKey);
  if (!keys) throw new Error('The keys do not open.');
  let state = NOTHING_YET;
  const clock = deps.clock();
  for (let block = 0; block * BLOCK_EVENTS < events; ) {
    const batch: (readonly [number, string[]])[] = [];
    for (; batch.length < AT_ONCE && block * BLOCK_EVENTS < events; block++) {
      const lines: string[] = [];
      for (let index = 0; index < BLOCK_EVENTS; index++) {
        const position = { device: keys.device, seq: state.frontier.size, prev: state.last };
        const text = eventText(eventOf(happeningAt(position.seq), position, clock, deps.random(16)));
        lines.push(text);
        state = follow(state, text);
      }
      batch.push([block, lines]);
    }
    const rows = await Promise.all(batch.map(([at, lines]) => sealedLines({ keys }, at, lines)));
    await store.transaction('readwrite', ['blocks', 'tags', 'texts'], async (tables) => {
      await tables.blocks.put(rows.map((row) => row.block));
      await tables.tags.put(rows.map((row) => row.tags));
      await tables.texts.put(rows.map((row) => row.texts));
    });
  }
  await store.meta.put([await headRow(keys, state, instantOf(clock))]);
  store.close();
}

interface PlainRow {
  readonly id: number;
  readonly at: string;
  readonly claim: string;
  readonly payer: string;
  readonly event: Pick<LogEvent, 'at' | 'type' | 'body'>;
}

type PlainStore = Dexie & { rows: EntityTable<PlainRow, 'id'> };

/** The peer: the same happenings as plain rows with three indexes, which nobody has to unlock. */
async function plainTimes(events: number): Promise<VaultTimes> {
  const open = () => {
    const db = new Dexie('bench-plain', { chromeTransactionDurability: 'strict' }) as PlainStore;
    db.version(1).stores({ rows: '++id, at, claim, payer' });
    return db;
  };
  const filling = open();
  for (let from = 0; from < events; from += 5000) {
    const rows = Array.from({ length: Math.min(5000, events - from) }, (_, index) => plainRow(from + index));
    await filling.rows.bulkAdd(rows);
  }
  filling.close();
  const bytes = await usage();
  const db = open();
  const start = performance.now();
  await db.open();
  await db.rows.toCollection().last();
  const opened = performance.now() - start;
  const texts = (await db.rows.toArray()).map(({ id, event }) => ({ id, text: searchText(event as LogEvent) }));
  const searchable = performance.now() - start;
  const searches = await timed(QUERIES, async (query) => {
    const words = searchWords(query);
    const found: number[] = [];
    for (let at = texts.length - 1; at >= 0 && found.length < 50; at--) {
      const row = texts[at];
      if (row && holdsAll(row.text, words)) found.push(row.id);
    }
    return db.rows.bulkGet(found);
  });
  const numbers = Array.from({ length: APPENDS }, (_, at) => events + at);
  const appends = await timed(numbers, (number) => db.rows.add(plainRow(number)));
  db.close();
  return { open: opened, searchable, searches, appends, bytes };
}

function plainRow(number: number): Omit<PlainRow, 'id'> {
  const happening: Happening = happeningAt(number);
  const event = { at: new Date().toISOString(), type: happening.type, body: happening.body as LogEvent['body'] };
  const [claim = '', payer = ''] = lookUpsOf(event);
  return { at: event.at, claim, payer, event };
}

async function timed<T>(inputs: readonly T[], work: (input: T) => PromiseLike<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await work(input);
    times.push(performance.now() - start);
  }
  return times;
}

async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

function given<T>(kept: Kept<T>): T {
  if (!kept.ok) throw new Error(kept.sentence);
  return kept.value;
}

Object.assign(globalThis, { vaultTimes, plainTimes });
