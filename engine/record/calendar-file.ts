import type { Work } from './worklist.ts';

/** Bytes of a line before it is folded: RFC 5545, 3.1. */
const LINE = 75;
const encoder = new TextEncoder();

/**
 * The days of the worklist as a calendar file (RFC 5545). Calendars are shared and sync to telephones, so an entry
 * says what kind of thing is due and with which payer, and nothing of the patient.
 *
 * @param stamp when it was made: 20261124T143000Z
 */
export function calendarFile(work: readonly Work[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Claimside//Worklist//EN',
    ...work.flatMap((one) => (one.due === null ? [] : entryOf(one, one.due, stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryOf({ id, kind, payer }: Work, due: string, stamp: string): string[] {
  const summary = payer ? `${WORDS[kind]} (${payer.name})` : WORDS[kind];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@claimside.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    'DESCRIPTION:Open the worklist in Claimside.',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

const WORDS: Readonly<Record<Work['kind'], string>> = {
  unbilled: 'Last day to bill a session',
  rejected: 'Last day to send a rejected claim again',
  denied: 'Last day to correct or appeal a denial',
  waiting: 'Ask for the status of a claim',
  'follow-up': 'Follow-up',
  promise: 'A payer’s promise is due',
  'authorization-ends': 'An authorization ends',
  'authorization-low': 'An authorization runs low',
};

/** RFC 5545, 3.3.11; other control characters have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Broken after at most 75 bytes, never within a character. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > LINE) {
      text += '\r\n ';
      bytes = 1;
    }
    text += sign;
    bytes += size;
  }
  return text;
}
