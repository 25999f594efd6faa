const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A moment as events write it, in words: October 14, 2026, 9:00 AM (UTC-04:00). */
export function momentInWords(instant: string): string {
  const hours = Number(instant.slice(11, 13));
  const zone = instant.slice(-6);
  return `${dayInWords(instant.slice(0, 10))}, ${hours % 12 || 12}:${instant.slice(14, 16)} ${hours < 12 ? 'AM' : 'PM'} (UTC${zone})`;
}

/** An ISO day in words: October 14, 2026. */
export function dayInWords(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}

/** Seconds in words: 21 min, 1 h 05 min, 40 s. */
export function secondsInWords(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** Cents in words: $1,234.50. */
export function moneyInWords(cents: number): string {
  const [dollars = '', rest = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return `${cents < 0 ? '-' : ''}$${dollars.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}
