import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { RecordDoor } from '../../engine/record/door.ts';
import type { FoldName, FoldState } from '../../engine/record/folds/index.ts';
import { NothingOpen } from './detail.tsx';

export type Seen<Name extends FoldName> = { readonly [N in Name]: FoldState<N> };

/** What a page sees of the record. */
export type Sight<Name extends FoldName> =
  | { readonly kind: 'waiting' | 'none' | 'locked' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'open'; readonly seen: Seen<Name> };

/** Milliseconds that writing settles before the views are asked for again. */
const SETTLE = 150;

/** Views of the record, kept up to date; what was shown goes when it is locked. */
export function useRecordViews<Name extends FoldName>(
  door: RecordDoor,
  ...names: readonly Name[]
): Signal<Sight<Name>> {
  const sight = useSignal<Sight<Name>>({ kind: 'waiting' });
  const wanted = names.join(' ');
  useEffect(() => {
    let open = false;
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const mine = ++asked;
      const answers = await Promise.all(
        (wanted.split(' ') as Name[]).map(async (name) => [name, await door.fold(name)] as const),
      );
      if (mine !== asked || !open) return;
      const refusal = answers.map(([, answer]) => answer).find((answer) => !answer.ok);
      sight.value =
        refusal && !refusal.ok
          ? { kind: 'refused', sentence: refusal.sentence }
          : {
              kind: 'open',
              seen: Object.fromEntries(
                answers.map(([name, answer]) => [name, answer.ok && answer.value]),
              ) as Seen<Name>,
            };
    };
    const stops = [
      door.onState((state) => {
        open = state.kind === 'unlocked';
        if (state.kind !== 'unlocked') sight.value = { kind: state.kind };
        else if (sight.value.kind !== 'open') void ask();
      }),
      door.onWritten(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void ask(), SETTLE);
      }),
    ];
    return () => {
      open = false;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [door, wanted, sight]);
  return sight;
}

/** The page once the record is open; else why there is nothing to see, and what to do. */
export function OnRecord<Name extends FoldName>(props: {
  readonly sight: Sight<Name>;
  /** What the page is for, in one sentence. */
  readonly teaches: string;
  readonly children: (seen: Seen<Name>) => ComponentChildren;
}) {
  const { sight, teaches, children } = props;
  switch (sight.kind) {
    case 'waiting':
      return <p class="waiting">Opening the record</p>;
    case 'none':
      return (
        <NothingOpen words={`${teaches} It is kept in a record that only you can open.`}>
          <a class="button main" href="#record">
            Make the record
          </a>
        </NothingOpen>
      );
    case 'locked':
      return (
        <NothingOpen words="The record is locked.">
          <a class="button main" href="#record">
            Unlock it
          </a>
        </NothingOpen>
      );
    case 'refused':
      return <NothingOpen words={sight.sentence} />;
    case 'open':
      return <>{children(sight.seen)}</>;
  }
}

/** Rows made of what is seen, made again only when that or the day has changed. */
export function useRows<S, Row>(seen: S, day: string, make: (seen: S) => readonly Row[]): readonly Row[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `make` is the same function each time
  return useMemo(() => make(seen), [seen, day]);
}
