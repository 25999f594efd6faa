import type { ControlDescriptor, FramePage } from '../../../engine/reading/descriptor.ts';
import { measure } from './boxes.ts';
import { captioner } from './captions.ts';
import { bindingOf, kindOf, plainDescriptor } from './controls.ts';
import { attr, clean, has, idsIn, once, parentElement, roleOf, type ShadowOf, tagOf, textOf } from './dom.ts';
import { drawnGrids } from './drawn.ts';
import { groupName } from './headings.ts';
import { outputsOf } from './outputs.ts';
import { indexCells } from './tables.ts';
import { isTranslated } from './translated.ts';
import { heldBy, isSilent } from './value-of.ts';
import { type Control, walk } from './walk.ts';

/** Gives each element a short key that stays with it while it lives. */
export interface Keys {
  readonly keyOf: (element: Element) => string;
}

export function createKeys(): Keys {
  const keys = new WeakMap<Element, string>();
  let last = 0;
  return {
    keyOf(element) {
      let key = keys.get(element);
      if (key === undefined) {
        key = `c${++last}`;
        keys.set(element, key);
      }
      return key;
    },
  };
}

export interface HarvestOptions {
  /** `dom.openOrClosedShadowRoot` of the browser, handed in by the entrypoint. */
  readonly closedShadow?: ShadowOf | undefined;
}

export interface Harvest {
  readonly page: FramePage;
  /** The node behind each descriptor key. */
  readonly elements: ReadonlyMap<string, Element>;
}

/**
 * Takes every control of one frame as plain data. Reads the layout, writes nothing, throws never:
 * a page that breaks the reading is answered like one that is too large.
 */
export function harvest(document: Document, keys: Keys, options: HarvestOptions = {}): Harvest {
  const origin = document.defaultView?.origin ?? '';
  try {
    return take(document, keys, options, origin);
  } catch {
    return { page: { origin, controls: [], frames: [], tooLarge: true }, elements: new Map() };
  }
}

function take(document: Document, keys: Keys, options: HarvestOptions, origin: string): Harvest {
  const boxes = measure(document);
  const walked = walk(document, boxes, options.closedShadow);
  const frames = blockedFrames(walked.frames);
  const elements = new Map<string, Element>();
  if (walked.tooLarge) return { page: { origin, controls: [], frames, tooLarge: true }, elements };
  const cells = indexCells(walked.tables, walked.items, boxes);
  const textOnce = once((named: Element) => textOf(named));
  const textOfIds = (ids: readonly string[], from: Element): string => {
    const inRoot = walked.ids.get(Node.prototype.getRootNode.call(from));
    const named = ids.flatMap((id) => inRoot?.get(id)?.find((other) => other !== from) ?? []);
    return clean(named.map(textOnce).join(' '));
  };
  const drawn = drawnGrids(walked);
  const captionsOf = captioner(walked, cells, textOfIds, boxes);
  const groupOf = once((group: Element) => groupName(group, textOfIds));
  const popups = poppedUp(walked.items.filter((item) => item.kind === 'control') as Control[]);
  const controls: ControlDescriptor[] = [];
  for (const item of walked.items) {
    if (item.kind !== 'control') continue;
    const { element } = item;
    const key = keys.keyOf(element);
    elements.set(key, element);
    const held = heldBy(element);
    const plain = plainDescriptor(key, element);
    controls.push({
      ...plain,
      index: item.index,
      kind: kindOf(element),
      binding: nearBinding(element, plain.binding),
      maxLength: maxLength(element),
      options: optionsOf(element),
      ...held,
      visible: item.visible && !popups.has(element),
      disabled: has(element, 'disabled') || attr(element, 'aria-disabled') === 'true',
      readOnly:
        has(element, 'readonly') ||
        attr(element, 'aria-readonly') === 'true' ||
        attr(element, 'contenteditable') === 'false',
      rect: item.rect,
      captions: captionsOf(item).filter(({ text, by }) => by === 'for' || by === 'aria' || text !== held.value),
      cell: (item.cell && cells.get(item.cell)?.cell) ?? drawn.cells.get(item) ?? null,
      sections: item.sections,
      group: item.group ? groupOf(item.group) : '',
      aside: item.aside,
    });
  }
  for (const output of outputsOf(walked, cells, keys, drawn.printed)) {
    elements.set(output.descriptor.key, output.element);
    controls.push(output.descriptor);
  }
  const page = { origin, controls, frames, translated: walked.translated || isTranslated(document), tooLarge: false };
  return { page, elements };
}

const WRAPS = /^(combobox|textbox|spinbutton|checkbox|radio|switch)$/;

/** Wrappers around another control that shows the same value, and lists that belong to a combobox. */
function poppedUp(controls: readonly Control[]): ReadonlySet<Element> {
  const popups = new Set<Element>();
  const lists = new Set<string>();
  /** Controls by role that hold other controls, as some wrappers do. */
  const wrappers = new Map<Element, string>();
  for (const { element } of controls) {
    const role = roleOf(element);
    if (role === 'combobox') {
      for (const id of [...idsIn(element, 'aria-controls'), ...idsIn(element, 'aria-owns')]) lists.add(id);
    }
    if (WRAPS.test(role)) wrappers.set(element, role);
  }
  for (const { element, visible } of controls) {
    if (lists.has(attr(element, 'id')) && roleOf(element) === 'listbox') popups.add(element);
    if (wrappers.size === 0 || !visible || isSilent(element)) continue;
    for (let around = parentElement(element), level = 0; around && level < 6; around = parentElement(around), level++) {
      const role = wrappers.get(around);
      // A box that nobody types into is the widget's own part.
      if (role === 'combobox' && has(element, 'readonly') && heldBy(element).value === '') popups.add(element);
      else if (role) popups.add(around);
    }
  }
  return popups;
}

/** The control's own binding, or that of the wrapper it stands in. */
function nearBinding(element: Element, own: string): string {
  let binding = own;
  let around: Element | null = element;
  for (let level = 0; !binding && level < 3 && !/^(form|table|fieldset|body)$/.test(tagOf(around)); level++) {
    around = parentElement(around);
    if (!around) break;
    binding = bindingOf(around);
  }
  return clean(binding);
}

function maxLength(element: Element): number | null {
  const length = Number(attr(element, 'maxlength') || Number.NaN);
  return Number.isInteger(length) && length >= 0 && length < 1_000_000 ? length : null;
}

function optionsOf(element: Element): { value: string; text: string }[] {
  if (tagOf(element) !== 'select') return [];
  const options = Array.from((element as HTMLSelectElement).options).slice(0, 80);
  return options.map((option) => ({ value: clean(option.value, 60), text: clean(option.text, 60) }));
}

/** Origins of frames on view that no script can look into from here. */
function blockedFrames(frames: readonly Element[]): string[] {
  const origins = new Set<string>();
  for (const frame of frames) {
    const box = frame.getBoundingClientRect();
    if (box.width < 40 || box.height < 40) continue;
    try {
      const url = new URL((frame as HTMLIFrameElement).src, document.baseURI);
      if (url.origin !== document.defaultView?.origin && url.origin !== 'null') origins.add(url.origin);
    } catch {
      // A src that is no URL shows nothing.
    }
  }
  return [...origins];
}
