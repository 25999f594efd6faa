import { linked } from '../../log/chain.ts';
import type { LogEvent } from '../../log/event.ts';
import { type Kept, kept, refused } from '../kept.ts';
import { append } from '../record/append.ts';
import type { OpenLog, Range } from '../record/open-log.ts';
import { BLOCK_EVENTS } from '../record/places.ts';
import { total, without } from '../record/ranges.ts';
import { linesOf, readEvents } from '../record/read.ts';
import type { BlockRow } from '../record/store.ts';
import { commit, exclusively } from '../record/write.ts';
import { type OpenedBackup, openedBackup, textsOf } from './opened.ts';

/**
 * Puts damaged blocks back from a backup of the same record. A block is taken only if its events follow each
 * other and the first readable one after it.
 *
 * @returns the entries that can be read again
 */
export async function mended(open: OpenLog, file: Blob): Promise<Kept<readonly Range[]>> {
  const backup = await openedBackup(file, { kind: 'restart', dataKey: open.keys.dataKey });
  if (!backup.ok) return backup.reason === 'wrong-secret' ? OTHER : backup;
  if (backup.value.keys.vault !== open.keys.vault) return OTHER;
  const { missing: before } = await readEvents(open, 0, open.state.frontier.size);
  const put = await exclusively(open, async () => {
    const rows = await usefulRows(open, backup.value, before);
    return (await commit(open, { put: { blocks: rows } })) ? kept(undefined) : 'moved';
  });
  if (!put.ok) return put;
  open.missing = [];
  const { missing: after } = await readEvents(open, 0, open.state.frontier.size);
  const ranges = without(before, after);
  if (ranges.length > 0) {
    const written = await append(open, [{ type: 'vault.mended', body: { ranges: ranges.slice(0, 100) } }]);
    if (!written.ok) return written;
  }
  return kept(ranges);
}

const OTHER = refused('wrong-secret', 'This is a backup of another record.');

async function usefulRows(open: OpenLog, backup: OpenedBackup, missing: readonly Range[]): Promise<BlockRow[]> {
  const rows: BlockRow[] = [];
  for (const part of backup.manifest.parts) {
    if (part.table !== 'blocks' || typeof part.at !== 'number') continue;
    const range = { from: part.at * BLOCK_EVENTS, to: part.at * BLOCK_EVENTS + (part.count ?? 0) };
    if (total(without([range], missing)) === range.to - range.from) continue;
    const texts = await textsOf(backup, part);
    const events = [...texts.values()].map((text) => JSON.parse(text) as LogEvent);
    const known = await linesOf(open, part.at, await open.store.blocks.get(part.at));
    if (events.length <= known.length || !(await fits(open, events))) continue;
    rows.push({ at: part.at, count: events.length, bytes: await backup.bytesOf(part) });
  }
  return rows;
}

/** Whether events of a backup go on to what stands after them here. */
async function fits(open: OpenLog, events: readonly LogEvent[]): Promise<boolean> {
  const last = linked(events, open.keys.device);
  const end = (events[0]?.seq ?? 0) + events.length;
  if (end >= open.state.frontier.size) return last === open.state.last;
  const { events: after } = await readEvents(open, end, end + 1);
  return last !== null && (after[0]?.prev ?? last) === last;
}
