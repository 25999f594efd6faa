import type { ControlDescriptor } from '../reading/descriptor.ts';

/**
 * How much each sort of print says, by its letter: n name, id and binding as they are, s the same without numbers,
 * c nearest caption, w words of it, o other captions, h column header, u section, g group, k kind, m longest text,
 * p and f the boxes before and after, y the place among boxes that look alike.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  n: 2,
  s: 1,
  c: 3,
  w: 0.5,
  o: 0.5,
  h: 3,
  u: 1,
  g: 1,
  k: 0.5,
  m: 0.5,
  p: 0.5,
  f: 0.5,
  y: 1,
};

/** Looks of several controls of one page. */
export type Looks = ReadonlyMap<ControlDescriptor, readonly string[]>;

/** Boxes, lists and buttons in sight, each once: what can be taught. */
export function teachable(controls: readonly ControlDescriptor[]): ControlDescriptor[] {
  return controls.filter(({ kind, visible, aside }) => visible && kind !== 'output' && aside !== 'foreign');
}

/**
 * Prints of each control, never of its value: the sort's letter and 12 bits of a text. Thousands of words share a
 * print, so that none can be read out of it, and twenty together still tell a control from its neighbours.
 *
 * @param isPrivate texts of which no print may be taken
 */
export function looksOf(
  controls: readonly ControlDescriptor[],
  isPrivate: (text: string) => boolean = () => false,
): Looks {
  const prints = (kind: string, texts: readonly string[]) =>
    texts
      .map(plain)
      .filter((text) => text !== '' && !isPrivate(text))
      .map((text) => kind + print(text));
  const own = controls.map((control) => {
    const { id, name, binding, captions, cell, sections, group, kind, type, maxLength } = control;
    const said = captions.filter(({ doubtful, text }) => !doubtful && plain(text) !== '').map(({ text }) => text);
    const nearest = said[0] ?? control.placeholder;
    return [
      ...prints('n', [id, name, binding]),
      ...prints('s', [id, name, binding].map(stem)),
      ...prints('c', [nearest]),
      ...prints('w', isPrivate(plain(nearest)) ? [] : plain(nearest).split(' ')),
      ...prints('o', said.slice(1, 5)),
      ...prints('h', cell?.headers.slice(-1) ?? []),
      ...prints('u', sections.slice(-1)),
      ...prints('g', [group]),
      ...prints('k', [`${kind} ${type}`]),
      ...prints('m', [`${maxLength ?? ''}`]),
    ];
  });
  const self = own.map((prints) => (prints.find((one) => /^[ch]/.test(one)) ?? prints[0] ?? '').slice(1));
  const alike = new Map<string, number>();
  const places = own.map((prints) => {
    const text = prints.join();
    const place = alike.get(text) ?? 0;
    alike.set(text, place + 1);
    return { text, place };
  });
  return new Map(
    controls.map((control, at) => {
      const { text, place } = places[at] as { text: string; place: number };
      const beside = [self[at - 1] && `p${self[at - 1]}`, self[at + 1] && `f${self[at + 1]}`];
      const among = (alike.get(text) ?? 1) > 1 ? [`y${print(`${place} of ${alike.get(text)}`)}`] : [];
      return [
        control,
        [...new Set([...(own[at] as string[]), ...beside, ...among])].filter((one) => one !== undefined),
      ];
    }),
  );
}

/** From this likeness on a page is the one that was taught. */
export const SAME_PAGE = 0.5;
/** What a form is known by: its names, or its captions, headers and sections. */
const SHAPES = [/^n/, /^[chu]/];

/** The prints a page's form is known by, whatever is typed in it; at most 80. */
export function shapeOf(looks: Looks): string {
  const own = [...looks.values()].flat().filter((one) => SHAPES.some((kind) => kind.test(one)));
  return [...new Set(own)].slice(0, 80).join(' ');
}

/** How much of a taught page's form this page has, 0..1: a redesign changes its names or its words, seldom both. */
export function likeness(shape: string, looks: Looks): number {
  const here = new Set([...looks.values()].flat());
  const shares = SHAPES.map((kind) => {
    const prints = shape.split(' ').filter((one) => kind.test(one));
    return prints.filter((one) => here.has(one)).length / (prints.length || 1);
  });
  return Math.max(...shares);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name without its numbers, where that leaves a word. */
function stem(name: string): string {
  const letters = name.replace(/\d+/g, ' ');
  return /[a-z]{3}/i.test(letters) ? letters : '';
}

/** FNV-1a, folded to three hexadecimal digits. */
function print(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff).toString(16).padStart(3, '0');
}
