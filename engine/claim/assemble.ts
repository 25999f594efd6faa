import { type Boxes, boxesOf, boxNumber } from './boxes.ts';
import { Claim, type Fields } from './claim.ts';
import { parseIcd } from './normalise.ts';
import { letter } from './paths.ts';
import { splitNames, WHOLE_NAMES } from './whole-names.ts';

/**
 * Joins the parts of split controls, brings every pointer layout to one list and splits whole names,
 * then hands out the claim.
 *
 * @param fields what was read, text as shown; part paths (`#month`) allowed
 * @param seen path prefixes that some page showed; undefined means the whole form was
 */
export function assemble(fields: Fields, seen?: readonly string[]): Claim {
  const shown = boxesOf(fields);
  if (!shown.rare && !hasWholeName(shown)) return new Claim(fields, seen, shown);
  const whole = shown.rare ? joinPointers(joinWideModifiers(joinParts(fields))) : fields;
  return new Claim(splitNames(whole), seen);
}

const PARTS: Readonly<Record<string, { order: readonly string[]; glue: string }>> = {
  month: { order: ['month', 'day', 'year'], glue: '/' },
  area: { order: ['area', 'rest'], glue: '' },
  dollars: { order: ['dollars', 'cents'], glue: '.' },
};
const FIRST_OF: Readonly<Record<string, string>> = {
  month: 'month',
  day: 'month',
  year: 'month',
  area: 'area',
  rest: 'area',
  dollars: 'dollars',
  cents: 'dollars',
};

function joinParts(fields: Fields): Fields {
  const whole: Record<string, string> = {};
  for (const [path, text] of Object.entries(fields)) {
    const [base, part] = path.split('#') as [string, string | undefined];
    const shape = part === undefined ? undefined : PARTS[FIRST_OF[part] ?? ''];
    if (!shape) whole[base] = whole[base] || text;
    else if (whole[base] === undefined) whole[base] = joinOne(fields, base, shape);
  }
  return whole;
}

function joinOne(fields: Fields, base: string, { order, glue }: { order: readonly string[]; glue: string }): string {
  const texts = order.map((part) => fields[`${base}#${part}`]?.trim() ?? '');
  return texts.every((text) => text === '') ? '' : texts.join(glue);
}

/** One wide box may hold every modifier ("95 U1", "95,U1"); the vocabulary has one path each. */
function joinWideModifiers(fields: Fields): Fields {
  const wide = Object.keys(fields).filter(
    (path) =>
      /\.modifiers\[0\]$/.test(path) && /^[A-Za-z0-9]{2}([\s,;]*[A-Za-z0-9]{2}){1,3}$/.test(fields[path]?.trim() ?? ''),
  );
  const split: Record<string, string> = { ...fields };
  for (const path of wide) {
    const stem = path.slice(0, -2);
    const codes = (fields[path] ?? '').match(/[A-Za-z0-9]{2}/g) ?? [];
    if (codes.slice(1).some((_, j) => fields[`${stem}${j + 1}]`])) continue;
    codes.forEach((code, j) => {
      split[`${stem}${j}]`] = code;
    });
  }
  return split;
}

/** `diagnosisPointers[j]` boxes, each a letter, a digit or a diagnosis code, become one letter list. */
function joinPointers(fields: Fields): Fields {
  const boxes = Object.keys(fields).filter((path) => /\.diagnosisPointers\[\d+\]$/.test(path));
  const joined: Record<string, string> = { ...fields };
  for (const path of boxes.sort()) {
    const list = path.replace(/\[\d+\]$/, '');
    delete joined[path];
    const token = pointerToken(fields[path]?.trim() ?? '', fields);
    joined[list] = [joined[list], token].filter(Boolean).join(',');
  }
  for (const path of Object.keys(joined)) {
    if (/\.diagnosisPointers$/.test(path)) joined[path] = codesToLetters(joined[path] ?? '', fields);
  }
  return joined;
}

/** "A - F41.1", "2: F33.1 moderate": a list entry with the place before its code. */
const PLACED_CODE = /(^|[,;\s])([A-L]|1[0-2]|[1-9])\s*[-–:.)(]+\s*[A-TV-Z]\d[\dA-Z](?:\.?[\dA-Z]{1,4})?\b[^,;]*/gi;

function codesToLetters(text: string, fields: Fields): string {
  if (!/[A-Za-z]\d/.test(text)) return text;
  return text
    .replace(PLACED_CODE, '$1$2')
    .split(/[\s,;]+/)
    .map((token) => pointerToken(token, fields))
    .join(',');
}

function pointerToken(text: string, fields: Fields): string {
  const code = /^([A-TV-Z]\d[\dA-Z](?:\.?[\dA-Z]{1,4})?)\b/i.exec(text)?.[1];
  if (!code) return text;
  for (let position = 0; position < 12; position++) {
    const listed = fields[`diagnoses[${position}].code`]?.trim() ?? '';
    if (listed && parseIcd(listed) === parseIcd(code)) return letter(position);
  }
  return text;
}

const NAME_BOXES = WHOLE_NAMES.map((who) => boxNumber(`${who}.fullName`) ?? -1);

function hasWholeName({ texts }: Boxes): boolean {
  for (const box of NAME_BOXES) if (texts[box]) return true;
  return false;
}
