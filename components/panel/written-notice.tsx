import { labelOf } from '../../engine/claim/paths.ts';
import type { WriteOutcome } from '../../engine/wire.ts';
import { withBlanks } from './fix-preview.tsx';
import type { Written } from './state.ts';

/** What became of a change on the page, in words, with the way back. */
export function WrittenNotice({ written, onUndo }: { written: Written | null; onUndo: () => void }) {
  return (
    <div role="status" class={written ? 'notice' : undefined}>
      {written ? <span class="grow">{writtenWords(written)}</span> : null}
      {written?.outcome === 'written' ? (
        <button type="button" class="button" data-undo onClick={onUndo}>
          Undo
        </button>
      ) : null}
    </div>
  );
}

const WORDS: Readonly<Record<Exclude<WriteOutcome, 'written'>, string>> = {
  undone: 'is back to what it was.',
  reverted: 'was changed, but the page put the old text back. Type it by hand.',
  changed: 'was left alone: its text is no longer what was previewed.',
  gone: 'is no longer on the page. Nothing was changed.',
  locked: 'is locked by the page. Nothing was changed.',
  covered: 'is covered by something on the page. Nothing was changed.',
};

export function writtenWords({ path, outcome, from, to }: Written): string {
  const label = labelOf(path);
  if (outcome !== 'written') return `${label} ${WORDS[outcome]}`;
  return to === '' ? `${label} was changed.` : `${label}: ${withBlanks(from)} became ${withBlanks(to)}.`;
}
