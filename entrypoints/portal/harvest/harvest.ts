import type { ControlDescriptor, FramePage } from '../../../engine/reading/descriptor.ts';
import { captioner } from './captions.ts';
import { bindingOf, kindOf, plainDescriptor } from './controls.ts';
import { attr, clean, has, parentElement, roleOf, type ShadowOf, tagOf, textOf } from './dom.ts';
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
  /** Our own host element: never read. */
  readonly own?: Element | null | undefined;
}

export interface Harvest {
  readonly page: FramePage;
  /** The node behind each descriptor key. */
  readonly elements: ReadonlyMap<string, Element>;
  /** Frame elements of this document with the number of controls before each. */
  readonly frames: readonly { readonly element: Element; readonly index: number }[];
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
    return { page: { origin, controls: [], frames: [], tooLarge: true }, elements: new Map(), frames: [] };
  }
}

function take(document: Document, keys: Keys, options: HarvestOptions, origin: string): Harvest {
  const view = document.defaultView;
  const scroll = [view?.scrollX ?? 0, view?.scrollY ?? 0] as const;
  const walked = walk(document, options, scroll);
  const frames = blockedFrames(walked.frames.map(({ element }) => element));
  if (walked.tooLarge) {
    return { page: { origin, controls: [], frames, tooLarge: true }, elements: new Map(), frames: walked.frames };
  }
  const cells = indexCells(walked.tables, walked.items, scroll);
  const textOfIds = (ids: string, from: Node): string => {
    const inRoot = [...walked.ids.values()].find((byId) => ids.split(/\s+/).some((id) => byId.has(id)));
    const texts = ids
      .split(/\s+/)
      .flatMap((id) => (inRoot?.get(id) ?? []).filter((named) => named !== from).slice(0, 1));
    return clean(texts.map((named) => textOf(named)).join(' '));
  };
  const captionsOf = captioner(walked, cells, textOfIds, scroll);
  const elements = new Map<string, Element>();
  const popups = poppedUp(walked.items.filter((item) => item.kind === 'control') as Control[]);
  const controls: ControlDescriptor[] = [];
  for (const item of walked.items) {
    if (item.kind !== 'control') continue;
    const { element } = item;
    const key = keys.keyOf(element);
    elements.set(key, element);
    const held = heldBy(element);
    controls.push({
      ...plainDescriptor(key, element),
      index: item.index,
      kind: kindOf(element),
      binding: nearBinding(element),
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
      cell: (item.cell && cells.get(item.cell)?.cell) ?? null,
      sections: item.sections,
      group: groupName(item.group, textOfIds),
      aside: item.aside,
    });
  }
  for (const output of outputsOf(walked, cells, keys)) {
    elements.set(output.descriptor.key, output.element);
    controls.push(output.descriptor);
  }
  const page = { origin, controls, frames, translated: walked.translated || isTranslated(document), tooLarge: false };
  return { page, elements, frames: walked.frames };
}

/** Wrappers around another control that shows the same value, and lists that belong to a combobox. */
function poppedUp(controls: readonly Control[]): ReadonlySet<Element> {
  const popups = new Set<Element>();
  const lists = new Set<string>();
  for (const { element } of controls) {
    for (const name of ['aria-controls', 'aria-owns']) {
      for (const id of attr(element, name).split(/\s+/)) if (id && roleOf(element) === 'combobox') lists.add(id);
    }
  }
  for (const { element, visible } of controls) {
    if (roleOf(element) === 'listbox' && lists.has(attr(element, 'id'))) popups.add(element);
    if (!visible || isSilent(element)) continue;
    for (let around = parentElement(element), level = 0; around && level < 6; around = parentElement(around), level++) {
      const role = roleOf(around);
      // A box that nobody types into is the widget's own part.
      if (role === 'combobox' && has(element, 'readonly') && heldBy(element).value === '') popups.add(element);
      else if (/^(combobox|textbox|spinbutton|checkbox|radio|switch)$/.test(role)) popups.add(around);
    }
  }
  return popups;
}

function nearBinding(element: Element): string {
  let around: Element | null = element;
  for (let level = 0; around && level < 4; level++, around = parentElement(around)) {
    const binding = bindingOf(around);
    if (binding) return clean(binding);
    if (/^(form|table|fieldset|body)$/.test(tagOf(around))) return '';
  }
  return '';
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
