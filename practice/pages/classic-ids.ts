import type { Controls } from '../controls.ts';

/** What every block of the classic form is drawn with. */
export interface Parts {
  readonly form: Controls;
  readonly ids: Ids;
}

/** Server-control id and name of one box, with its length and width. */
export type Ids = (
  suffix: string,
  length?: number,
  size?: number,
) => Readonly<Record<string, string | number | undefined>>;

/** Ids as WebForms writes them: the naming containers joined with `_`, in names with `$`. */
export function idsFor(prefix: string): Ids {
  return (suffix, length, size) => ({
    id: `${prefix}${suffix}`,
    name: `${prefix}${suffix}`.replace(/(ctl00|main|ucClaim|ucLine)_/g, '$1$$'),
    maxlength: length,
    size: size ?? (length === undefined ? undefined : Math.min(length, 24)),
  });
}

/** MM | DD | YYYY, three boxes and nothing but the boxes to say so. */
export function splitDate({ form, ids }: Parts, path: string, suffix: string, decoyed = false): string {
  const box = (part: string, name: string, length: number) => {
    const control = form.text(`${path}#${part}`, ids(`${suffix}_${name}`, length, length));
    return decoyed ? control.replace(/data-truth="[^"]*"/, 'data-truth=""') : control;
  };
  return `<nobr>${box('month', 'Month', 2)} / ${box('day', 'Day', 2)} / ${box('year', 'Year', 4)}</nobr>`;
}

/** ( 3 ) 3 - 4; the second and third box together are the rest of the number. */
export function splitPhone({ form, ids }: Parts, path: string, prefix: string): string {
  const rest = form.value(`${path}#rest`);
  const box = (suffix: string, length: number, text: string) =>
    form.text(`${path}#rest`, ids(suffix, length, length)).replace(/ value="[^"]*"/, ` value="${text}"`);
  return `<nobr>( ${form.text(`${path}#area`, ids(`${prefix}_AreaCode`, 3, 3))} ) ${box(`${prefix}_Prefix`, 3, rest.slice(0, 3))} - ${box(`${prefix}_Number`, 4, rest.slice(3))}</nobr>`;
}

/** A picker button that opens a list in real portals and does nothing here. */
export const PICK = '<input type="button" class="pick" value="...">';

/** Yes and No as two radios with text after them, as most of the form has it. */
export function yesNo({ form, ids }: Parts, path: string, suffix: string): string {
  const name = ids(suffix).name;
  const one = (at: number, submits: string, answer: string) =>
    `<nobr>${form.radio(path, submits, { ...ids(`${suffix}${at}`), name }, answer)}${answer.toUpperCase()}</nobr>`;
  return `${one(1, 'Y', 'Yes')} ${one(2, 'N', 'No')}`;
}
