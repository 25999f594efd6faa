import type { PageField } from '../claim/tab-claim.ts';
import type { ControlDescriptor, FramePage } from '../reading/descriptor.ts';
import type { ReadField, Reading } from '../reading/reading.ts';
import { fieldsOf, shownValue } from '../reading/values.ts';
import type { ControlValue, ToPortal } from '../wire.ts';

/** One frame with a claim, as long as its port is open. */
export interface Frame {
  readonly id: number;
  /** Counts ports of the tab; a new port is a new page, or the old one after a cut. */
  readonly visit: number;
  /** As the browser stamped it, never as the page says. */
  readonly origin: string;
  readonly send: (message: ToPortal) => void;
  readonly controls: Map<string, ControlDescriptor>;
  /** Origins of frames inside this one that its script couldn't look into. */
  inner: readonly string[];
  tooLarge: boolean;
  /** False until a whole page came. */
  known: boolean;
  /** Controls came, went or changed in a way that may change what they mean. */
  stale: boolean;
  reading: Reading;
  /** Messages in a row that weren't understood. */
  refused: number;
  /** The last marks sent, to send only news. */
  sent: string;
  /** The page keeps taking our marks away. */
  refusesMarks: boolean;
}

const NOTHING_READ: Reading = { fields: [], unread: [] };

/** A frame that has just connected. */
export function newFrame(id: number, visit: number, origin: string, send: Frame['send']): Frame {
  return {
    id,
    visit,
    origin,
    send,
    controls: new Map(),
    inner: [],
    tooLarge: false,
    known: false,
    stale: false,
    reading: NOTHING_READ,
    refused: 0,
    sent: '',
    refusesMarks: false,
  };
}

/** The whole page came: whatever was known before is forgotten. */
export function takePage(frame: Frame, page: FramePage): void {
  frame.controls.clear();
  for (const control of page.controls) frame.controls.set(control.key, control);
  frame.inner = page.frames;
  frame.tooLarge = page.tooLarge;
  frame.known = true;
  frame.stale = true;
  frame.sent = '';
}

/** Controls came, changed or went. */
export function takeChange(frame: Frame, controls: readonly ControlDescriptor[], gone: readonly string[]): void {
  for (const key of gone) frame.controls.delete(key);
  for (const control of controls) frame.controls.set(control.key, control);
  frame.stale = true;
}

/** Values typed or chosen. Where a control simply holds its field's value, what it means stays as read. */
export function takeValues(frame: Frame, values: readonly ControlValue[]): void {
  for (const { key, value, stored, checked } of values) {
    const control = frame.controls.get(key);
    if (!control || (control.value === value && control.stored === stored && control.checked === checked)) continue;
    const now = { ...control, value, stored, checked };
    frame.controls.set(key, now);
    if (!retype(frame, control, now)) frame.stale = true;
  }
}

/** The page as the reader takes it. */
export function pageOf({ origin, controls, inner, tooLarge }: Frame): FramePage {
  const inOrder = [...controls.values()].sort((a, b) => a.index - b.index);
  return { origin, controls: inOrder, frames: inner, tooLarge };
}

/** What the frame shows, for the claim: a path once, at the first control that says something. */
export function shownFields({ reading, controls }: Frame): PageField[] {
  const text = fieldsOf(reading);
  const givers = new Map<string, ReadField>();
  for (const field of [...reading.fields, ...(reading.sessions ?? [])]) {
    const giver = givers.get(field.path);
    if (!giver || (giver.value === '' && field.value !== '')) givers.set(field.path, field);
  }
  return [...givers.values()].map((field) => ({
    ...field,
    value: text[field.path] ?? field.value,
    committed: controls.get(field.key)?.kind === 'output',
    typed: TYPED.includes(controls.get(field.key)?.kind ?? ''),
  }));
}

/** What was not read, named as the page names it. What the biller can't see is left out. */
export function unreadOf({ reading, controls }: Frame): { label: string; reason: string }[] {
  const sessions = new Set((reading.sessions ?? []).map(({ key }) => key));
  return reading.unread
    .filter(({ key }) => controls.get(key)?.visible && !sessions.has(key))
    .map(({ key, reason }) => ({ label: labelOf(controls.get(key)), reason }));
}

const TYPED: readonly string[] = ['text', 'textarea', 'editable', 'spinbutton'];

/** What the control gives its field, as the reader would say. */
const given = ({ path }: ReadField, control: ControlDescriptor): string =>
  control.kind === 'select' ? shownValue(path, control).trim() : control.value;

function retype(frame: Frame, before: ControlDescriptor, after: ControlDescriptor): boolean {
  if (!TYPED.includes(before.kind) && before.kind !== 'select') return false;
  const { fields, sessions = [] } = frame.reading;
  const meanings = [...fields, ...sessions].filter(({ key }) => key === before.key);
  if (meanings.length === 0) return true;
  const plain = (field: ReadField) => field.value.trim() === given(field, before).trim();
  if (meanings.length > 1 || !meanings.every(plain)) return false;
  const now = (field: ReadField) => (field.key === before.key ? { ...field, value: given(field, after) } : field);
  frame.reading = { ...frame.reading, fields: fields.map(now), sessions: sessions.map(now) };
  return true;
}

function labelOf(control: ControlDescriptor | undefined): string {
  if (!control) return 'A box';
  const caption = control.captions.find(({ text }) => text !== '')?.text;
  return caption ?? (control.placeholder || control.title || control.cell?.headers.at(-1) || control.name || 'A box');
}
