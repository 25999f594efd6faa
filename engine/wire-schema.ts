import * as z from 'zod/mini';
import { taughtPath } from './taught/taught-schema.ts';
import type { FromPanel, FromPortal, FromTeach } from './wire.ts';

/**
 * What the engine host lets in. Everything a page sends may be made up: texts and lists have caps a
 * little above what the portal script promises, and whatever doesn't fit is dropped as a whole.
 */
const MAX_CONTROLS = 8000;
const MAX_TEXT = 400;
const MAX_VALUE = 4000;

const text = z.string().check(z.maxLength(MAX_TEXT));
const value = z.string().check(z.maxLength(MAX_VALUE));
const key = z.string().check(z.minLength(1), z.maxLength(24));
const flag = z.boolean();
const length = z.number().check(z.gte(-1e7), z.lte(1e7));
const count = z.int().check(z.gte(0), z.lte(1e6));
const few = <T extends z.ZodMiniType>(type: T, most: number) => z.array(type).check(z.maxLength(most));

const caption = z.object({
  text,
  by: z.enum(['for', 'wrap', 'aria', 'legend', 'before', 'after', 'cell-before', 'cell-above', 'above', 'left']),
  distance: length,
  doubtful: flag,
});

const cell = z.object({ table: text, row: count, column: count, headers: few(text, 60), rowHeader: text });

const control = z.object({
  key,
  /** -1 for printed text, which is no control. */
  index: z.number().check(z.gte(-1), z.lte(1e6)),
  kind: z.enum([
    'text',
    'textarea',
    'select',
    'radio',
    'checkbox',
    'combobox',
    'editable',
    'toggle',
    'spinbutton',
    'output',
  ]),
  type: text,
  id: text,
  name: text,
  classes: text,
  placeholder: text,
  title: text,
  autocomplete: text,
  binding: text,
  maxLength: z.nullable(z.int()),
  pattern: text,
  options: few(z.object({ value: text, text }), 80),
  value,
  stored: value,
  checked: z.nullable(flag),
  visible: flag,
  disabled: flag,
  readOnly: flag,
  rect: z.tuple([length, length, length, length]),
  captions: few(caption, 40),
  cell: z.nullable(cell),
  sections: few(text, 60),
  group: text,
  aside: z.enum(['', 'dialog', 'search', 'navigation', 'foreign']),
});

const page = z.object({
  origin: text,
  controls: few(control, MAX_CONTROLS),
  frames: few(text, 200),
  translated: z.optional(flag),
  tooLarge: flag,
});

const portalMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), page }),
  z.object({ kind: z.literal('changed'), controls: few(control, MAX_CONTROLS), gone: few(key, MAX_CONTROLS) }),
  z.object({
    kind: z.literal('values'),
    values: few(z.object({ key, value, stored: value, checked: z.nullable(flag) }), MAX_CONTROLS),
  }),
  z.object({ kind: z.literal('submit') }),
  z.object({
    kind: z.literal('written'),
    path: text,
    outcome: z.enum(['written', 'undone', 'reverted', 'changed', 'gone', 'locked', 'covered']),
  }),
  z.object({ kind: z.literal('pill'), x: length, y: length, collapsed: flag }),
  z.object({ kind: z.literal('hidden') }),
]);

const tab = z.int().check(z.gte(0));
const line = z.int().check(z.gte(0), z.lte(99));
const clock = z.string().check(z.maxLength(20));

/** What the biller types into the session strip; also how it is kept for a restarted host. */
export const sessionEntrySchema = z.object({
  minutes: z.nullable(z.number().check(z.gte(0), z.lte(6000))),
  start: clock,
  stop: clock,
  modality: z.nullable(z.enum(['in-person', 'video', 'audio'])),
  patientLocation: z.nullable(z.enum(['home', 'office', 'other'])),
});

const panelMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('watch'), tab }),
  z.object({ kind: z.literal('session'), line, session: sessionEntrySchema }),
  z.object({ kind: z.literal('show'), path: text }),
  z.object({ kind: z.literal('point'), frame: z.int(), key }),
  z.object({ kind: z.literal('apply'), path: text }),
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('dismiss'), id: z.int() }),
  z.object({ kind: z.literal('recheck') }),
  z.object({ kind: z.literal('readings') }),
  z.object({ kind: z.literal('teach'), at: z.nullable(z.object({ frame: tab, key })) }),
  z.object({ kind: z.literal('teach-end') }),
]);

const teachMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), key, said: z.nullable(taughtPath) }),
  z.object({ kind: z.literal('end') }),
]);

/** A message of the portal script, or null for anything else. Never throws, never says what was in it. */
export function parseFromPortal(data: unknown): FromPortal | null {
  const parsed = portalMessage.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** A message of the script that teaches in a page, or null for anything else. */
export function parseFromTeach(data: unknown): FromTeach | null {
  const parsed = teachMessage.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** A message of the panel, or null for anything else. */
export function parseFromPanel(data: unknown): FromPanel | null {
  const parsed = panelMessage.safeParse(data);
  return parsed.success ? parsed.data : null;
}
