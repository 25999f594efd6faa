/** Octets of a line at most (RFC 5545, 3.1), its end not counted. */
const LINE = 75;
const encoder = new TextEncoder();

/** A calendar file (RFC 5545) of entries, each its lines between BEGIN and END of a VEVENT, unfolded. */
export function calendarText(product: string, entries: readonly (readonly string[])[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Claimside//${product}//EN`,
    ...entries.flatMap((entry) => ['BEGIN:VEVENT', ...entry, 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text as the value of a line (RFC 5545, 3.3.11); other control characters have no place in one. */
export function calendarValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** An ISO day as the value of a line. */
export function calendarDay(iso: string): string {
  return iso.replaceAll('-', '');
}

/** A long line goes on behind a blank; signs stay whole. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}
