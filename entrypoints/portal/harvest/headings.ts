import { all, attr, clean, has, parentElement, roleOf, tagOf } from './dom.ts';
import type { Item } from './walk.ts';

/** One open element of the walk, with what its children inherit from it. */
export interface Frame {
  readonly element: Element;
  readonly root: Node;
  next: Node | null;
  /** Light children of a shadow host, read after its root. */
  later: Node | null;
  /** Items made before this element opened. */
  from: number;
  inline: boolean;
  bold: boolean;
  /** Characters of text in it that are not bold. */
  plain: number;
  /** Inside a control: text here is its value, no caption. */
  value: boolean;
  block: Element;
  cell: Element | null;
  label: Element | null;
  group: Element | null;
  aside: '' | 'dialog' | 'search' | 'navigation' | 'foreign';
  foreign: boolean;
  /** Set once it was asked whether its children are laid out apart. */
  spread: boolean | undefined;
  controls: number;
  headings: { readonly level: number; readonly text: string }[];
}

export function openFrame(element: Element, parent: Frame | null, root: Node): Frame {
  const frame: Frame = {
    ...(parent ?? { value: false, block: element, cell: null, label: null, group: null, aside: '', foreign: false }),
    element,
    root,
    next: null,
    later: null,
    from: 0,
    inline: false,
    bold: false,
    plain: 0,
    spread: undefined,
    controls: 0,
    headings: [],
  };
  const named = namedRegion(element);
  if (named) frame.headings.push({ level: 0, text: named });
  return frame;
}

/** aria-label of a region, group or dialog: a heading for what it holds. */
function namedRegion(element: Element): string {
  const label = attr(element, 'aria-label') || tabOf(element);
  if (!label) return '';
  const tag = tagOf(element);
  const role = roleOf(element);
  if (
    !/^(section|fieldset|dialog|form|article)$/.test(tag) &&
    !/^(group|region|dialog|alertdialog|tabpanel|form)$/.test(role)
  )
    return '';
  return clean(label, 90);
}

/** The tab a panel belongs to. */
function tabOf(element: Element): string {
  if (roleOf(element) !== 'tabpanel') return '';
  return element.ownerDocument.getElementById(attr(element, 'aria-labelledby'))?.textContent ?? '';
}

const TITLE =
  /(^|[-_\s])(\w*(title|heading|header|legend|caption|section|section-?name)|(panel|section)-?head|sub-?head|hdr|bar)([-_\s]|$)/i;

export const isButton = (element: Element): boolean => tagOf(element) === 'button' || roleOf(element) === 'button';
export const opensPart = (element: Element): boolean => has(element, 'aria-expanded') && !has(element, 'aria-haspopup');

/** 1 strongest; 0 where the element is no heading. Class names and bold text count less than real headings. */
export function headingLevel(frame: Frame): number {
  const { element } = frame;
  if (frame.controls > 0 || frame.value) return 0;
  const tag = tagOf(element);
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (tag === 'legend' || tag === 'summary' || tag === 'caption') return 6;
  if (roleOf(element) === 'heading') return Math.min(6, Math.max(1, Number(attr(element, 'aria-level')) || 2));
  if (tag === 'tr') return 8;
  if (isButton(element)) return opensPart(element) ? 7 : 0;
  const own = tag.includes('-');
  if (own || /^(div|span|p|center|font|strong|b)$/.test(tag)) {
    if (TITLE.test(own ? tag : attr(element, 'class')) && frame.headings.length === 0) return 7;
    if (!frame.inline && frame.plain === 0) return 9;
  }
  return 0;
}

/** Makes the text of a closed heading a heading of what follows in its parent. */
export function noteHeading(parent: Frame, level: number, items: readonly Item[], from: number): void {
  const runs = items.slice(from, from + 5).filter((item) => item.kind === 'run');
  if (runs.length === 0 || items.length - from > 4) return;
  if (level >= 7 && runs.length > 1) return;
  const text = clean(runs.map((run) => run.text).join(' '), 120);
  if (text.length < 2 || text.length > 100) return;
  put(parent, { level, text });
  if (level <= 6 || level === 8) for (const run of runs) run.heading = true;
}

/** A box that holds nothing but a heading (a card's header bar) hands it to its parent. */
export function passOnHeadings(frame: Frame, parent: Frame): void {
  if (frame.controls > 0) return;
  const tag = tagOf(frame.element);
  if (tag === 'table' || tag === 'form' || roleOf(frame.element) === 'dialog' || tag === 'dialog') return;
  for (const heading of frame.headings) if (heading.level > 0) put(parent, heading);
}

export function put(frame: Frame, heading: { level: number; text: string }): void {
  frame.headings = frame.headings.filter(({ level }) => level < heading.level);
  if (frame.headings.length < 6) frame.headings.push(heading);
}

/** Headings in force here, outermost first, at most 8. */
export function sectionsOf(stack: readonly Frame[]): string[] {
  const texts: string[] = [];
  for (const frame of stack) for (const { text } of frame.headings) texts.push(text);
  return texts.slice(-8);
}

/** Name of a group of controls: legend, aria-label or the elements aria-labelledby points at. */
export function groupName(group: Element | null, textOfIds: (ids: string, from: Element) => string): string {
  if (!group) return '';
  const label = attr(group, 'aria-label') || textOfIds(attr(group, 'aria-labelledby'), group);
  if (label || tagOf(group) !== 'fieldset') return clean(label);
  for (const child of all(group, 'legend')) {
    if (parentElement(child) === group) return clean(child.textContent ?? '');
  }
  return '';
}
