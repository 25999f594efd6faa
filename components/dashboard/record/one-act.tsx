import type { Kept } from '../../../engine/vault/kept.ts';
import { Part } from '../detail.tsx';
import { useWork, WorkLine } from './work.tsx';

/** A part of the page with one thing to do, and what came of it. `mark` finds its button: `data-backup`. */
export function OneAct<T>(props: {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly mark: `data-${string}`;
  readonly isMain?: boolean;
  /** Said while it is done. */
  readonly busy: string;
  readonly task: () => Promise<Kept<T>>;
  /** What came of it, in words. */
  readonly done: (value: T) => string;
}) {
  const { title, note, label, mark, isMain = false, busy, task, done } = props;
  const { work, isBusy, run } = useWork();
  return (
    <Part title={title} note={note}>
      <p class="form-tools">
        <button
          type="button"
          class={isMain ? 'button main' : 'button'}
          {...{ [mark]: '' }}
          disabled={isBusy}
          onClick={() => void run(busy, task, done)}
        >
          {label}
        </button>
      </p>
      <WorkLine work={work.value} />
    </Part>
  );
}
