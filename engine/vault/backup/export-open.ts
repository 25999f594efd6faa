import type { LogEvent } from '../../log/event.ts';
import { readEvidence } from '../record/evidence.ts';
import type { OpenLog } from '../record/open-log.ts';
import { readEvents } from '../record/read.ts';
import { openExport } from './open-json.ts';

/** The whole record as an open export. What can't be read is left out, and the file says so by not being whole. */
export async function exportedOpen(open: OpenLog): Promise<Blob> {
  const { head, state } = open;
  const { events } = await readEvents(open, 0, state.frontier.size);
  const evidence: { sha256: string; bytes: Uint8Array }[] = [];
  for (const sha256 of new Set(events.flatMap(hashOf))) {
    const bytes = await readEvidence(open, sha256);
    if (bytes) evidence.push({ sha256, bytes });
  }
  return openExport(head, events, evidence);
}

function hashOf({ type, body }: LogEvent): string[] {
  return type === 'evidence.captured' ? [String(body.sha256)] : [];
}
