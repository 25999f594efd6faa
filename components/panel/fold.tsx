import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon.tsx';

/** A part of the panel that folds, with its count beside the title. */
export function Fold(props: {
  readonly title: string;
  readonly note?: string;
  readonly level?: 2 | 3;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  const { title, note = '', level = 2, open = false, children } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <details class={`fold level-${level}`} open={open}>
      <summary>
        <Icon is="chevron" />
        <Heading>{title}</Heading>
        <span class="quiet">{note}</span>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
