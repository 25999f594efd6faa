import { calendarDay, calendarText, calendarValue } from '../calendar-text.ts';
import type { Work } from './worklist.ts';

/**
 * The days of the worklist as a calendar file (RFC 5545). Calendars are shared and sync to telephones, so an entry
 * says what kind of thing is due and with which payer, and nothing of the patient.
 *
 * @param stamp when it was made: 20261124T143000Z
 */
export function calendarFile(work: readonly Work[], stamp: string): string {
  const due = work.flatMap((one) => (one.due === null ? [] : [entryOf(one, one.due, stamp)]));
  return calendarText('Worklist', due);
}

function entryOf({ id, kind, payer }: Work, due: string, stamp: string): string[] {
  const summary = payer ? `${WORDS[kind]} (${payer.name})` : WORDS[kind];
  return [
    `UID:${id}@claimside.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${calendarDay(due)}`,
    `SUMMARY:${calendarValue(summary)}`,
    'DESCRIPTION:Open the worklist in Claimside.',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
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
