import { shownValue } from '../../values.ts';

type Values = Readonly<Record<string, string>>;

/** This portal's pointer boxes hold diagnosis codes, not letters. */
export function withPointerCodes(fields: Values): Values {
  const values: Record<string, string> = { ...fields };
  for (const path of Object.keys(fields).filter((name) => name.endsWith('.diagnosisPointers'))) {
    delete values[path];
    for (let j = 0; j < 4; j++) {
      const letter = shownValue(fields, `${path}[${j}]`);
      if (letter) values[`${path}[${j}]`] = fields[`diagnoses[${letter.charCodeAt(0) - 65}].code`] ?? '';
    }
  }
  return values;
}

/** The values after one box changed: pointers follow a diagnosis code that is typed over. */
export function changed(values: Values, path: string, text: string): Values {
  const next: Record<string, string> = { ...values, [path]: text };
  const old = values[path];
  if (!path.startsWith('diagnoses[') || !old || !text) return next;
  const kept = Object.keys(next).some((other) => other.startsWith('diagnoses[') && next[other] === old);
  if (kept) return next;
  for (const box of Object.keys(next)) {
    if (box.includes('.diagnosisPointers[') && next[box] === old) next[box] = text;
  }
  return next;
}
