import { whenInWords } from '../chronology/chronology.ts';
import type { Item } from '../chronology/item.ts';
import type { DisputeFacts } from '../dispute/facts.ts';
import type { Part } from '../dispute/letter.ts';
import { moneyInWords, secondsInWords } from '../when.ts';
import type { Fonts } from './faces.ts';
import { createPaper, type Paper } from './paper.ts';

/** What is printed of a packet. */
export interface Printed {
  readonly title: string;
  readonly letter: readonly Part[];
  readonly facts: DisputeFacts;
  readonly items: readonly Item[];
  readonly exhibits: readonly {
    readonly number: number;
    readonly title: string;
    readonly file: string;
    readonly entry: number;
  }[];
  /** Moment of making. */
  readonly now: Date;
}

const BODY = { size: 10 } as const;
const HEADING = { size: 13, weight: 'bold', before: 12 } as const;
const TITLE = { size: 20, weight: 'bold' } as const;

/** The packet as one PDF: letter, chronology, list of exhibits; tagged, bookmarked, every page numbered. */
export function packetPdf(printed: Printed, fonts: Fonts): Promise<Uint8Array<ArrayBuffer>> {
  const paper = createPaper(fonts, printed.title, printed.now);
  printLetter(paper, printed);
  printChronology(paper, printed);
  printExhibits(paper, printed);
  return paper.finish(printed.title);
}

function printLetter(paper: Paper, { letter }: Printed): void {
  paper.part('Letter');
  for (const part of letter) {
    if (part.kind === 'heading') paper.text('H2', part.text, HEADING);
    if (part.kind === 'address') paper.text('P', part.text, { ...BODY, before: 10 });
    if (part.kind === 'paragraph') paper.text('P', part.text, { ...BODY, before: 6 });
    if (part.kind === 'facts') for (const [label, text] of part.rows) paper.row(label, text, BODY);
    if (part.kind === 'list') for (const item of part.items) paper.text('P', `•  ${item}`, { ...BODY, before: 3 });
  }
}

function printChronology(paper: Paper, { facts, items }: Printed): void {
  paper.part('Chronology');
  paper.text('H1', 'Chronology', TITLE);
  for (const [label, text] of summary(facts)) paper.row(label, text, BODY);
  paper.rule();
  for (const item of items) {
    paper.text('P', `${whenInWords(item)} · entry ${item.seq}`, { size: 9.5, quiet: true, before: 8 });
    paper.text('H2', item.heading, { size: 11.5, weight: 'bold' });
    for (const { label, text } of item.lines) paper.row(label, text, { size: 10 });
  }
}

function summary(facts: DisputeFacts): [string, string][] {
  const { daysToSubmission, contacts, hold, brokenPromises, keptPromises, billed, paid } = facts;
  return [
    ...(daysToSubmission === null
      ? []
      : [['From service to first submission', `${daysToSubmission} days`] as [string, string]]),
    ['Contacts with the payer', String(contacts)],
    ['Time on hold', secondsInWords(hold)],
    ['Promises kept, not kept', `${keptPromises}, ${brokenPromises}`],
    ...(billed === null
      ? []
      : [
          ['Unpaid of what was billed', `${moneyInWords(billed - paid)} of ${moneyInWords(billed)}`] as [
            string,
            string,
          ],
        ]),
  ];
}

function printExhibits(paper: Paper, { exhibits }: Printed): void {
  if (exhibits.length === 0) return;
  paper.part('Exhibits');
  paper.text('H1', 'Exhibits', TITLE);
  for (const { number, title, file, entry } of exhibits) {
    paper.text('H2', `Exhibit ${number}: ${title}`, HEADING);
    paper.row('File in the packet', file, BODY);
    paper.row('Named by', `entry ${entry} of the record, by its hash`, BODY);
  }
}
