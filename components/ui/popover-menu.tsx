import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A button that opens a small native popover; Escape and a click elsewhere close it. */
export function PopoverMenu(props: {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <button type="button" class="button bare icon-only" popovertarget={props.id} aria-label={props.label}>
        <Icon is={props.icon} />
      </button>
      <div id={props.id} class="menu" popover="auto">
        {props.children}
      </div>
    </>
  );
}
