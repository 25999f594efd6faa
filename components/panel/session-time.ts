import type { SessionEntry } from '../../engine/wire.ts';

/** What the biller typed for the length of a session: minutes, or a start and a stop (24-hour `HH:MM`). */
export type SessionTime =
  | { readonly kind: 'empty' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'range'; readonly start: string; readonly stop: string; readonly minutes: number }
  | { readonly kind: 'unclear' };

interface Clock {
  /** Minutes after midnight it can mean, likeliest first. */
  readonly readings: readonly number[];
}

const DAY = 1440;
const HALF = 720;
const UNCLEAR: SessionTime = { kind: 'unclear' };

/** Reads "53", "53 min", "2:00-2:53", "2-2:53pm", "1400-1453", "11:30 AM to 12:23 PM". */
export function readSessionTime(text: string): SessionTime {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const plain = /^(\d{1,4})\s*(?:m|min|mins|minutes)?\.?$/i.exec(typed);
  if (plain) {
    const minutes = Number(plain[1]);
    return minutes > 0 && minutes <= DAY ? { kind: 'minutes', minutes } : UNCLEAR;
  }
  const ends = typed.split(/\s*(?:-|–|—|\bto\b)\s*/i);
  if (ends.length !== 2) return UNCLEAR;
  const start = readClock(ends[0] ?? '');
  const stop = readClock(ends[1] ?? '');
  return start && stop ? shortest(start, stop) : UNCLEAR;
}

function readClock(text: string): Clock | null {
  const parts = /^(\d{1,2})(?::?(\d{2}))?\s*(?:([ap])\.?\s?(?:m\.?)?)?$/i.exec(text.trim());
  if (!parts) return null;
  const [, hours = '', minutes = '0', half] = parts;
  const hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    return { readings: [(hour % 12) * 60 + Number(minutes) + (half.toLowerCase() === 'p' ? HALF : 0)] };
  }
  const asTyped = hour * 60 + Number(minutes);
  // "02:00", "14:00" and "0:20" are 24-hour; a bare 1 to 6 is an afternoon in an office that sees patients by day.
  if (hours.startsWith('0') || hour > 12) return { readings: [asTyped] };
  const other = (asTyped + HALF) % DAY;
  return { readings: hour <= 6 ? [other, asTyped] : [asTyped, other] };
}

/** The readings with the shortest session between them; on a tie the likelier start. */
function shortest(start: Clock, stop: Clock): SessionTime {
  const fits = start.readings.flatMap((from) =>
    stop.readings.map((to) => ({ from, to, minutes: (to - from + DAY) % DAY })),
  );
  const best = fits.filter(({ minutes }) => minutes > 0).sort((a, b) => a.minutes - b.minutes)[0];
  // Half a day between two times that leave the half open is a slip of the keyboard, no session.
  const guessed = start.readings.length + stop.readings.length > 2;
  if (!best || (guessed && best.minutes >= HALF)) return UNCLEAR;
  return { kind: 'range', start: clock(best.from), stop: clock(best.to), minutes: best.minutes };
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The entry as its box shows it: "14:00-14:53", else "53", else nothing. */
export function sessionTimeText({ start, stop, minutes }: SessionEntry): string {
  if (start && stop) return `${start}-${stop}`;
  return minutes === null ? '' : String(minutes);
}

/** The entry with its length replaced by what was typed; null when that could not be read. */
export function withTime(entry: SessionEntry, time: SessionTime): SessionEntry | null {
  switch (time.kind) {
    case 'empty':
      return { ...entry, minutes: null, start: '', stop: '' };
    case 'minutes':
      return { ...entry, minutes: time.minutes, start: '', stop: '' };
    case 'range':
      return { ...entry, minutes: time.minutes, start: time.start, stop: time.stop };
    case 'unclear':
      return null;
  }
}
