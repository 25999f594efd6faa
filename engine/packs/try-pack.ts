import { patternOf } from '../claim/paths.ts';
import type { ControlDescriptor } from '../reading/descriptor.ts';
import type { Known } from '../reading/known.ts';
import { plausible } from '../reading/values.ts';
import type { Pack, PackControls, PackField, PackPage } from './pack.ts';

/** A page is taken for one of the portal's when so many of its fields are there. */
const FEWEST = 3;
/** Below this share of its fields the page is another one than the pack knows. */
const SHARE = 0.4;

/** What a pack makes of one page. */
export interface Tried {
  /** By control key. */
  readonly known: ReadonlyMap<string, Known>;
  /** The page it was found to be; null where it is none that the pack knows. */
  readonly page: PackPage | null;
  /** So little fits that nothing of the pack was used. */
  readonly dropped: boolean;
  /** Paths of single fields that are not there, or are nothing that could hold them. */
  readonly missing: readonly string[];
}

/** Tries a pack on a page, field by field: what is named so, is of the right kind and holds nothing else. */
export function tryPack({ label, pages }: Pack, controls: readonly ControlDescriptor[]): Tried {
  const visible = controls.filter((control) => control.visible);
  const headings = [...new Set(visible.flatMap(({ sections, group }) => [...sections, group]))]
    .join('\n')
    .toLowerCase();
  const tried = pages.map((page) => {
    const known = page.controls ? fitting(page.controls, visible, label) : new Map<PackField, Map<string, Known>>();
    const share = known.size / (page.controls?.fields.length || 1);
    const titled = page.titles.some((title) => headings.includes(title));
    return { page, known, share, isIt: titled || known.size >= FEWEST || share >= 0.5 };
  });
  const best = tried.filter(({ isIt }) => isIt).sort((a, b) => b.share - a.share)[0];
  if (!best) return { known: new Map(), page: null, dropped: false, missing: [] };
  const fields = best.page.controls?.fields ?? [];
  // Of captions a page of a wizard shows those it shows.
  const byCaption = best.page.controls?.by === 'caption';
  const dropped = fields.length > 0 && !byCaption && best.share < SHARE;
  const missing = fields.filter((field) => !best.known.has(field)).map(([, path]) => path.replace(/#\w+$/, ''));
  return {
    known: new Map(dropped ? [] : [...best.known.values()].flatMap((one) => [...one])),
    page: best.page,
    dropped,
    missing: dropped || byCaption ? [] : [...new Set(missing)],
  };
}

/** Per field of the pack the controls it was found at. */
function fitting(
  { by, prefix, fields }: PackControls,
  controls: readonly ControlDescriptor[],
  label: string,
): Map<PackField, Map<string, Known>> {
  const found = new Map<PackField, Map<string, Known>>();
  const named = new Map(fields.map((field) => [by === 'caption' ? field[0] : prefix + field[0], field]));
  for (const control of controls) {
    const name = by === 'caption' ? captionOf(control) : control[by];
    const [field, row] = fieldOf(named, name);
    if (!field) continue;
    const path = field[1].replace('[]', `[${row}]`);
    if (row < 0 || !isOfKind(control, field) || !holds(path, control)) continue;
    const at = found.get(field) ?? new Map<string, Known>();
    found.set(field, at.set(control.key, { path, because: `${label} has this field here` }));
  }
  return found;
}

/** The field of this name, and the row that a number in it stands for, from 0. */
function fieldOf(named: ReadonlyMap<string, PackField>, name: string): readonly [PackField | undefined, number] {
  const whole = named.get(name);
  if (whole) return [whole, 0];
  for (const match of name.matchAll(/\d+/g)) {
    const [before, after] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
    for (const [sign, first] of [
      ['#', 0],
      ['@', 1],
    ] as const) {
      const field = named.get(before + sign + after);
      if (field) return [field, Number(match[0]) - first];
    }
  }
  return [undefined, 0];
}

function isOfKind({ kind }: ControlDescriptor, [, , wanted]: PackField): boolean {
  if (wanted === 'choice') return kind !== 'textarea' && kind !== 'editable';
  return kind !== 'radio' && kind !== 'checkbox' && kind !== 'toggle';
}

/** False where what is typed can't be a value of the field; what a button submits is the page's own affair. */
function holds(path: string, { kind, value, stored }: ControlDescriptor): boolean {
  if (kind === 'radio' || kind === 'checkbox') return true;
  return path.includes('#') ? /^\s*\w*\s*$/.test(value) : plausible(patternOf(path), value, stored) >= 0;
}

function captionOf({ captions }: ControlDescriptor): string {
  const text = captions.find(({ doubtful, by }) => !doubtful && by !== 'after')?.text ?? '';
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
