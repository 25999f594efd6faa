import { usDay } from '../../../engine/claim/day.ts';
import { formatMoney } from '../../../engine/claim/normalise.ts';
import { whenOf } from '../record-words.ts';

/** Members that hold cents. */
const MONEY = /^(charge|paid|allowed|billed|amount|copay|atStake|deductible|deductibleLeft|patientResponsibility)$/;

/** Members that hold seconds. */
const TIMER = /^(talk|hold)$/;

/** What an entry holds, a line for each value, as people read it: "patient, birth date: 04/12/1988". */
export function plainLines(
  body: Readonly<Record<string, unknown>>,
): { readonly label: string; readonly text: string }[] {
  const lines: { label: string; text: string }[] = [];
  collect(body, [], lines);
  return lines;
}

function collect(value: unknown, path: readonly string[], lines: { label: string; text: string }[]): void {
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object')) push(path, value.join(', '), lines);
    else for (const [at, one] of value.entries()) collect(one, [...path, String(at + 1)], lines);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) collect(one, [...path, name], lines);
  } else push(path, textOf(path.at(-1) ?? '', value), lines);
}

function push(path: readonly string[], text: string, lines: { label: string; text: string }[]): void {
  if (text !== '')
    lines.push({
      label: path
        .filter((part) => part !== 'about')
        .map(spoken)
        .join(', '),
      text,
    });
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'number')
    return MONEY.test(name) ? formatMoney(value) : TIMER.test(name) ? timed(value) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]/.test(text)) return whenOf(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? usDay(text) : text;
}

/** Seconds as "9 min 5 s". */
function timed(seconds: number): string {
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `lastName` -> "last name". */
function spoken(name: string): string {
  if (name === 'dob') return 'birth date';
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\bid$/, 'ID');
}
