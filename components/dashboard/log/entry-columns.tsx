import type { LogEvent } from '../../../engine/log/event.ts';
import { whenOf } from '../record-words.ts';
import type { Column } from '../rows.ts';

/** An entry with its words made once: filter and order ask for them again and again. */
export interface EntryRow {
  readonly event: LogEvent;
  readonly kind: string;
  readonly line: string;
}

/** When, what kind, and what: as every list of entries begins. */
export function entryColumns<Row extends EntryRow>(kindFrom?: Column<Row>['from']): readonly Column<Row>[] {
  return [
    {
      key: 'at',
      head: 'When',
      sort: ({ event }) => event.seq,
      text: ({ event }) => whenOf(event.at),
      cell: ({ event }) => <span class="nowrap">{whenOf(event.at)}</span>,
    },
    {
      key: 'kind',
      head: 'Kind',
      ...(kindFrom && { from: kindFrom }),
      sort: ({ kind }) => kind,
      cell: ({ kind }) => <span class="nowrap">{kind}</span>,
    },
    { key: 'line', head: 'What', greedy: true, sort: ({ line }) => line, cell: ({ line }) => line },
  ];
}
