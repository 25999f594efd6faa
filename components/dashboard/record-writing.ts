import type { Happening } from '../../engine/log/events/index.ts';
import type { Desk } from './state.ts';

/** Writes happenings down and says so; false when they were not written, and why is said. */
export async function append(desk: Desk, happenings: readonly Happening[], words: string): Promise<boolean> {
  const answer = await desk.actions.record().append(happenings);
  desk.state.status.value = answer.ok
    ? { kind: 'saved', words: `${words} ${desk.actions.now()}` }
    : { kind: 'failed', words: answer.sentence };
  return answer.ok;
}

/** A name for a record of ours that says nothing. */
export function newId(): string {
  return crypto.randomUUID();
}
