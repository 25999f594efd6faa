import Papa from 'papaparse';
import { toIso } from '../../claim/day.ts';
import { parseBirthDate, parseServiceDate } from '../../claim/normalise.ts';
import { minutesOf } from '../../claim/page-sessions.ts';
import { type Imported, type LeftOut, MOST, sessionFrom } from './imported.ts';

/** How the heads of practices' exports name a column. */
const HEADS = {
  lastName: /^(patient|client)?\s*(last|family)\s*name$/,
  firstName: /^(patient|client)?\s*(first|given)\s*name$/,
  name: /^(patient|client)(\s*(full\s*)?name)?$|^name$/,
  dob: /birth|^dob$/,
  memberId: /member|^(policy|insurance)\s*(id|number)$/,
  payer: /payer|insurance|plan|carrier/,
  on: /^(appointment|session|service)?\s*(date|day)(\s*of\s*service)?$|^dos$/,
  start: /start|^(from|time)$|begin/,
  stop: /\bend\b|stop|^to$/,
  minutes: /minutes|duration|length/,
  code: /\bcpt\b|code|procedure/,
  place: /place|location|modality|type/,
  state: /status|state/,
} as const;
type Head = keyof typeof HEADS;

/**
 * Sessions of a table as practice software exports them: any order of columns, with a line of heads.
 *
 * @param newId makes random names for them
 */
export function sessionsFromCsv(text: string, newId: () => string): Imported {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [heads = [], ...rows] = data;
  const columns = columnsOf(heads);
  if (columns.on === undefined || (columns.lastName ?? columns.name) === undefined) {
    return {
      sessions: [],
      leftOut: [{ number: 1, why: 'the first line names no column for the day, or none for the patient' }],
    };
  }
  const leftOut: LeftOut[] =
    rows.length > MOST ? [{ number: MOST + 2, why: `only the first ${MOST} rows are taken at once` }] : [];
  const sessions = rows.slice(0, MOST).flatMap((row, at) => {
    const made = sessionFrom(textOf(row, columns), 'csv', newId());
    if (typeof made !== 'string') return [made];
    leftOut.push({ number: at + 2, why: made });
    return [];
  });
  return { sessions, leftOut };
}

function columnsOf(heads: readonly string[]): Partial<Record<Head, number>> {
  const columns: Partial<Record<Head, number>> = {};
  for (const [at, head] of heads.entries()) {
    const words = head.trim().toLowerCase().replaceAll('_', ' ');
    const found = (Object.keys(HEADS) as Head[]).find((name) => columns[name] === undefined && HEADS[name].test(words));
    if (found) columns[found] = at;
  }
  return columns;
}

function textOf(row: readonly string[], columns: Partial<Record<Head, number>>) {
  const cell = (name: Head) => row[columns[name] ?? -1]?.trim() ?? '';
  const [last = '', first = ''] = namesOf(cell('name'));
  const day = parseServiceDate(cell('on').split(/[T ]/)[0] ?? '');
  const born = parseBirthDate(cell('dob'));
  return {
    lastName: cell('lastName') || last,
    firstName: cell('firstName') || first,
    dob: born === null ? null : toIso(born),
    memberId: cell('memberId'),
    payer: cell('payer'),
    on: day === null ? null : toIso(day),
    start: clockOf(cell('start')),
    stop: clockOf(cell('stop')),
    minutes: minutesOf(cell('minutes')),
    code: cell('code').toUpperCase(),
    place: cell('place'),
    state: stateOf(cell('state')),
  };
}

/** "Okafor, Dana" or "Dana Okafor" -> last and first name. */
export function namesOf(name: string): readonly [last: string, first: string] {
  const [before = '', after] = name.split(/\s*,\s*/);
  if (after !== undefined) return [before, after];
  const words = before.split(/\s+/).filter(Boolean);
  return words.length < 2 ? [before, ''] : [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}

/** 24-hour HH:MM; '' for no time. */
function clockOf(text: string): string {
  const parts = /(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?/i.exec(text);
  if (!parts) return '';
  const half = parts[3]?.toLowerCase();
  const hour = half === undefined ? Number(parts[1]) : (Number(parts[1]) % 12) + (half === 'p' ? 12 : 0);
  return hour > 23 || Number(parts[2]) > 59 ? '' : `${String(hour).padStart(2, '0')}:${parts[2]}`;
}

function stateOf(text: string): 'planned' | 'held' | 'cancelled' {
  if (/cancel|no.?show|missed/i.test(text)) return 'cancelled';
  return /plan|schedul|upcoming|confirmed/i.test(text) ? 'planned' : 'held';
}
