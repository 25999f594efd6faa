import { patternOf } from '../claim/paths.ts';
import type { ControlDescriptor } from './descriptor.ts';
import type { Reading } from './reading.ts';

const DATE = /^\d{1,2}[-/. ]?\d{1,2}[-/. ]?(\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}/;
const MONEY = /^-?\$?\s?[\d,]*\.?\d{0,2}$/;

/** What a filled box of each kind looks like. Only extra evidence: an empty form reads as well. */
const SHAPES: readonly (readonly [RegExp, RegExp])[] = [
  [/npi$/i, /^\d{10}$/],
  [/date|dob|From$|To$/, DATE],
  [/procedureCode$/, /^[A-Z0-9]{4}[A-Z0-9]\b/i],
  [/^diagnoses/, /^[A-TV-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?\b/i],
  [/modifiers/, /^[A-Z0-9]{2}([ ,;]+[A-Z0-9]{2})*$/i],
  [/charge$|Charge$|Paid$|amount|balanceDue|Charges$/i, MONEY],
  [/units$/, /^\d+(\.\d+)?$/],
  [/zip$/, /^\d{5}(-?\d{4})?$/],
  [/state$|State$/, /^[A-Z]{2}\b|^[A-Z][a-z]+/],
  [/taxonomy$/, /^[0-9A-Z]{9}X/i],
  [/sex$/, /^(m|f|u|x|male|female|unknown)/i],
  [/phone$/, /^[\d\s()+.-]{7,20}$/],
  [/[pP]laceOfService$/, /^\d{1,2}\b|^[A-Za-z]/],
  [/diagnosisPointers$/, /^[A-L1-9,\s]+$|^[A-Z]\d/i],
  // With a comma it is a whole name, but for a suffix.
  [/(last|first|middle)Name$/, /^[^\d@,]+(, ?([js]r|i+v?)\.?)?$/i],
  [/\.(name|fullName)$/, /[a-z]{2}/i],
];

/** 1 when a filled value has the path's shape, -1 when it can't be it, 0 when nothing can be said. */
export function plausible(path: string, value: string, stored: string): -1 | 0 | 1 {
  const text = value.trim();
  if (text === '' || /^(select|choose|--|please)/i.test(text)) return 0;
  const shape = SHAPES.find(([paths]) => paths.test(path))?.[1];
  if (!shape) return 0;
  return shape.test(text) || (stored !== '' && shape.test(stored)) ? 1 : -1;
}

const CODED =
  /^(diagnoses\[\]\.code|lines\[\]\.(procedureCode|modifiers\[\]|placeOfService|diagnosisPointers(\[\])?)|claim\.(placeOfService|frequencyCode|icdIndicator))$/;
const PLACEHOLDER = /^(-+\s*)?(select|choose|please select|--)\b.*$|^-+$/i;

/** The value as the biller sees it; the submitted code where what is shown holds no code. */
export function shownValue(path: string, { kind, value, stored, options }: ControlDescriptor): string {
  const picked = kind === 'select' || kind === 'combobox';
  if (
    picked &&
    (PLACEHOLDER.test(value) ||
      (stored === '' && options.some(({ text, value: of }) => text === value && of === '' && value !== '')))
  )
    return '';
  if (!picked || stored === '' || !CODED.test(patternOf(path))) return value;
  return value.toUpperCase().includes(stored.toUpperCase()) || stored.length > 10 ? value : stored;
}

/** A code in front of its description: "F41.1 - anxiety" -> "F41.1". */
function codeOnly(path: string, value: string): string {
  if (!CODED.test(patternOf(path)) || patternOf(path).includes('diagnosisPointers')) return value;
  return /^([A-Za-z0-9.]+)\s*(?:[-–:|]|\s\()\s*\D.*$/.exec(value)?.[1] ?? value;
}

/**
 * What `assemble` takes: path -> text. Several controls of one path are joined in document order:
 * the chosen option wins, pointer boxes list up, the rest of a telephone is put together.
 */
export function fieldsOf(reading: Reading): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, value } of reading.fields) {
    const text = codeOnly(path, value);
    const have = fields[path];
    if (have === undefined || have === '') fields[path] = text;
    else if (text === '') continue;
    else if (path.endsWith('.diagnosisPointers')) fields[path] = `${have},${text}`;
    else if (path.endsWith('#rest')) fields[path] = have + text;
  }
  return fields;
}
