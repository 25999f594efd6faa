import { OPT_OUT } from '../../ui/opt-out.ts';
import { aboutWords } from './call-about.tsx';
import type { CallDesk } from './desk.ts';

/** Two notes can be open: somebody calls back while another call waits. */
export function OpenNotesList({ desk }: { readonly desk: CallDesk }) {
  const notes = desk.notes.value;
  if (notes.length < 2) return null;
  return (
    <label class="box-in wide">
      <span>Open notes</span>
      <select
        {...OPT_OUT}
        value={desk.current.value?.id}
        onChange={({ currentTarget: { value } }) => desk.choose(value)}
      >
        {notes.map((note) => (
          <option key={note.id} value={note.id}>
            {desk.hidden.value.has(note.id) ? 'Hidden until unlocked' : aboutWords(note) || 'No claim yet'}
          </option>
        ))}
      </select>
    </label>
  );
}
