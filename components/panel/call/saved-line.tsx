import type { CallDesk } from './desk.ts';

/** Whether what was typed is on disk, and since when. */
export function SavedLine({ desk, onUnlock }: { readonly desk: CallDesk; readonly onUnlock: () => void }) {
  const saved = desk.saved.value;
  const record = desk.record.value.kind;
  if (saved.kind === 'not-saved') {
    return (
      <p class="saved not" role="status">
        {saved.sentence}
        {record === 'unlocked' ? null : (
          <button type="button" class="button bare" onClick={onUnlock}>
            {record === 'locked' ? 'Unlock' : 'Make a record'}
          </button>
        )}
      </p>
    );
  }
  return <p class="saved small">{saved.kind === 'saved' ? `Saved ${timeOfDay(saved.at, desk.clock().offset)}` : ''}</p>;
}

/** 10:42, of the clock on the wall. */
function timeOfDay(at: number, offset: number): string {
  return new Date(at + offset * 60_000).toISOString().slice(11, 16).replace(/^0/, '');
}
