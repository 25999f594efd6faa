/** Nothing done inside our root is any of the page's business: its shortcuts, its "click outside". */
const PRIVATE =
  'keydown keyup keypress beforeinput input change click dblclick auxclick contextmenu mousedown mouseup mousemove ' +
  'mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchend wheel focusin focusout';

export function keepQuiet(root: ShadowRoot, signal: AbortSignal): void {
  for (const kind of PRIVATE.split(' ')) {
    root.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true });
  }
  // A click on a mark leaves the focus, and the caret, where the biller types.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
}
