import { type Signal, useSignal } from '@preact/signals';
import type { Kept } from '../../../engine/vault/kept.ts';

/** What is going on in one part of the page, or what came of it. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly words: string }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'refused'; readonly words: string; readonly reason: string };

export interface Worker {
  readonly work: Signal<Work>;
  readonly isBusy: boolean;
  /** Does one thing, saying so; `done` answers what came of it, in words. */
  run<T>(words: string, task: () => Promise<Kept<T>>, done: (value: T) => string): Promise<void>;
}

/** One thing at a time, with words for its beginning and its end. */
export function useWork(): Worker {
  const work = useSignal<Work>({ kind: 'idle' });
  return {
    work,
    isBusy: work.value.kind === 'busy',
    async run(words, task, done) {
      if (work.value.kind === 'busy') return;
      work.value = { kind: 'busy', words };
      const answer = await task();
      work.value = answer.ok
        ? { kind: 'done', words: done(answer.value) }
        : { kind: 'refused', words: answer.sentence, reason: answer.reason };
    },
  };
}

/** Says it where it was asked for. */
export function WorkLine({ work }: { work: Work }) {
  const words = work.kind === 'idle' ? '' : work.words;
  return (
    <div class={`work-line ${work.kind}`}>
      {work.kind === 'busy' ? <progress aria-label={words} /> : null}
      <p role={work.kind === 'refused' ? 'alert' : 'status'}>{words}</p>
    </div>
  );
}
