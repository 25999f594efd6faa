import type { LineView, SessionEntry } from '../wire.ts';
import { fieldsLeft } from './left-pages.ts';
import type { TabClaim } from './tab-claim.ts';

const NO_SESSION: SessionEntry = { minutes: null, start: '', stop: '', modality: null, patientLocation: null };
type Known = LineView['fromPage'][number];

/** What the pages of the tab say of the session behind one service line. */
export function pageSession(claim: TabClaim, line: number): SessionEntry {
  const said = new Map<string, string>();
  const take = (path: string, value: string) => {
    const leaf = path.startsWith(`sessions[${line}].`) ? path.slice(path.indexOf('.') + 1) : '';
    if (leaf && value.trim() !== '' && !said.has(leaf)) said.set(leaf, value);
  };
  for (const { fields, folded } of claim.frames.values())
    for (const { path, value } of [...fields, ...folded]) take(path, value);
  for (const { path, value } of fieldsLeft(claim.left)) take(path, value);
  return said.size === 0 ? NO_SESSION : entryOf(said);
}

function entryOf(said: ReadonlyMap<string, string>): SessionEntry {
  const [start, stop] = clocks(said.get('start') ?? '', said.get('stop') ?? '');
  const length = start === null || stop === null || stop <= start ? null : stop - start;
  const timed = length !== null;
  return {
    minutes: minutesOf(said.get('minutes') ?? '') ?? length,
    start: timed ? clockText(start as number) : '',
    stop: timed ? clockText(stop as number) : '',
    modality: wordIn(MODALITIES, said.get('modality')),
    patientLocation: wordIn(PLACES, said.get('patientLocation')),
  };
}

const DAY = 24 * 60;

/** "53", "53 min", "0:53", "1 hr 15 min"; null for anything else. */
export function minutesOf(text: string): number | null {
  const plain = text.trim().toLowerCase();
  const long = /^(\d{1,2})\s*(?:h|hrs?|hours?|:)\s*(\d{1,2})?\s*(?:m|min|mins|minutes)?\.?$/.exec(plain);
  const short = /^(\d{1,4})(?:\.0+)?\s*(?:m|min|mins|minutes)?\.?$/.exec(plain);
  const minutes = long ? Number(long[1]) * 60 + Number(long[2] ?? 0) : short ? Number(short[1]) : 0;
  return minutes > 0 && minutes <= DAY ? minutes : null;
}

/** Minutes after midnight; a stop without a half of the day takes the start's, or the next one after it. */
function clocks(start: string, stop: string): [number | null, number | null] {
  const from = clockOf(start);
  const to = clockOf(stop);
  if (from && to && !to.half && to.at <= from.at && to.at + DAY / 2 < DAY) return [from.at, to.at + DAY / 2];
  return [from?.at ?? null, to?.at ?? null];
}

function clockOf(text: string): { readonly at: number; readonly half: boolean } | null {
  const parts = /^(\d{1,2})(?::?(\d{2}))?(?::\d{2})?\s*(?:([ap])\.?\s?(?:m\.?)?)?$/i.exec(text.trim());
  if (!parts) return null;
  const [, hours = '', minutes = '0', half = ''] = parts;
  const hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59 || (half && (hour < 1 || hour > 12))) return null;
  const late = half.toLowerCase() === 'p' ? DAY / 2 : 0;
  return { at: (half ? (hour % 12) * 60 + late : hour * 60) + Number(minutes), half: half !== '' || hours.length > 1 };
}

function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

type Words<T> = readonly (readonly [RegExp, T])[];

// Sound without picture is asked for first: "Telehealth - audio only" is no video.
const MODALITIES: Words<NonNullable<SessionEntry['modality']>> = [
  [/audio(?!.{0,9}(video|visual))|\b(tele)?phone\b/i, 'audio'],
  [/video|audio.?visual|telehealth|telemed|virtual|\b95\b/i, 'video'],
  [/in.?person|face.to.face|on.?site|office/i, 'in-person'],
];
const PLACES: Words<NonNullable<SessionEntry['patientLocation']>> = [
  [/\b(home|residence)\b/i, 'home'],
  [/\b(office|clinic)\b/i, 'office'],
  [/\w/, 'other'],
];

function wordIn<T>(words: Words<T>, text: string | undefined): T | null {
  if (text === undefined || /^(-|select|choose|please)/i.test(text)) return null;
  return words.find(([says]) => says.test(text))?.[1] ?? null;
}

const hasTime = ({ minutes, start, stop }: SessionEntry): boolean => minutes !== null || start !== '' || stop !== '';

/** The biller's entry over the page's: a length is one answer, whether typed as minutes or as times. */
export function mergeSession(
  own: SessionEntry | undefined,
  page: SessionEntry,
): { readonly session: SessionEntry; readonly fromPage: readonly Known[] } {
  const mine = own ?? NO_SESSION;
  const timed = hasTime(mine) ? mine : page;
  const session = {
    minutes: timed.minutes,
    start: timed.start,
    stop: timed.stop,
    modality: mine.modality ?? page.modality,
    patientLocation: mine.patientLocation ?? page.patientLocation,
  };
  const fromPage: Known[] = [];
  if (timed === page && hasTime(page)) fromPage.push('minutes');
  if (mine.modality === null && page.modality !== null) fromPage.push('modality');
  if (mine.patientLocation === null && page.patientLocation !== null) fromPage.push('patientLocation');
  return { session, fromPage };
}

/** What of an entry is the biller's own: an answer that repeats the page's keeps following the page. */
export function ownPart(entry: SessionEntry, page: SessionEntry): SessionEntry {
  const sameTime = entry.minutes === page.minutes && entry.start === page.start && entry.stop === page.stop;
  return {
    ...(sameTime ? NO_SESSION : entry),
    modality: entry.modality === page.modality ? null : entry.modality,
    patientLocation: entry.patientLocation === page.patientLocation ? null : entry.patientLocation,
  };
}
