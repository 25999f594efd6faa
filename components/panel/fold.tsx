import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon.tsx';

/** A part of the panel that folds, with its count beside the title. */
export function Fold(props: {
  readonly title: string;
  readonly note?: string;
  readonly level?: 2 | 3 | 4;
  readonly open?: boolean;
  readonly id?: string;
  /** Drawn when it is first opened. */
  readonly lazy?: boolean;
  readonly children: ComponentChildren;
}) {
  const { title, note = '', level = 2, open = false, id, lazy = false, children } = props;
  const drawn = useSignal(open || !lazy);
  const Heading = `h${level}` as const;
  return (
    <details
      class={`fold level-${level}`}
      open={open}
      id={id}
      onToggle={(event) => {
        if (event.currentTarget.open) drawn.value = true;
      }}
    >
      <summary>
        <Icon is="chevron" />
        <Heading>{title}</Heading>
        <span class="quiet">{note}</span>
      </summary>
      <div class="fold-body">{open || drawn.value ? children : null}</div>
    </details>
  );
}
