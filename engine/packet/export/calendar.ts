/** A day by which something is due. */
export interface Due {
  /** Random or our own id; the same due again replaces it in a calendar. */
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  readonly what: string;
}

/** Octets of a line at most (RFC 5545, 3.1), its end not counted. */
const LINE = 75;
const encoder = new TextEncoder();

/** Days as a calendar file (RFC 5545), each a whole day with a reminder the day before. @param now as events write time */
export function calendar(dues: readonly Due[], now: string): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = dues.flatMap(({ id, on, what }) => [
    'BEGIN:VEVENT',
    `UID:${id}@claimside`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `SUMMARY:${escaped(what)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(what)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Claimside//Claimside//EN', ...lines, 'END:VCALENDAR'];
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');
}

/** A long line goes on behind a blank; signs stay whole. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += size;
  }
  return result;
}
