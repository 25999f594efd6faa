import { type Item, itemOf } from './captions.ts';
import { CAPTURE_BAR, type ClaimStatus, type StatusLine } from './captured.ts';
import { dateIn, moneyIn, numberIn } from './number.ts';
import { pairsOf } from './pairs.ts';
import type { PrintedCell, PrintedPage } from './printed.ts';
import { categoryOf, codesIn } from './status-words.ts';

type Values = ReadonlyMap<Item, string>;

/** A list of claims is shown a page at a time; more lines than this are another kind of page. */
const MOST_LINES = 60;

/** Reads a claim-status page: a list of claims, or one claim in full; null when it is neither. */
export function statusOn(page: PrintedPage): ClaimStatus | null {
  const tables = page.tables.flatMap(claimRows);
  const found = tables.length > 0 ? tables : oneClaim(page);
  const lines = found.map(lineOf).filter((line) => line !== null);
  const notRead = found.length > lines.length ? [`${found.length - lines.length} of ${found.length} claims`] : [];
  return lines.length === 0 || found.length > MOST_LINES ? null : { kind: 'status', lines, notRead };
}

/** Rows under a header row that names a status and says which claim it is of. */
function claimRows(table: PrintedPage['tables'][number]): Values[] {
  const at = table.findIndex((row) => {
    const items = new Set(row.map(({ text }) => itemOf(text)));
    return items.has('status') && (hasAny(items, ['claim', 'control']) || (items.has('from') && items.has('billed')));
  });
  const header = table[at];
  if (!header) return [];
  return table.slice(at + 1).flatMap((row) => {
    const values = new Map<Item, string>();
    for (const cell of row) {
      const item = itemOf(over(header, cell)?.text ?? '');
      if (item && cell.text && !values.has(item)) values.set(item, cell.text);
    }
    return values.has('status') && values.size > 1 ? [values] : [];
  });
}

/** One claim as captions and values; codes come from the lines below it too. Two statuses or numbers make it unclear. */
function oneClaim(page: PrintedPage): Values[] {
  const values = new Map<Item, string>();
  const unclear = new Set<Item>();
  for (const { item, value, tie } of pairsOf(page)) {
    if (tie < CAPTURE_BAR) continue;
    const known = values.get(item);
    if (known === undefined) values.set(item, value);
    else if (item === 'codes') values.set(item, `${known}, ${value}`);
    else if (known !== value) unclear.add(item);
  }
  for (const item of unclear) values.delete(item);
  if (!values.has('status') || !hasAny(values, ['claim', 'control', 'from'])) return [];
  // A form prints its own claim number and dates; its status, if any, is that of a draft.
  if (page.boxes > 20) return [];
  const codes = [values.get('codes') ?? '', ...page.tables.flatMap(codeCells)].filter(Boolean);
  if (codes.length > 0) values.set('codes', codes.join(', '));
  return [values];
}

function codeCells(table: PrintedPage['tables'][number]): string[] {
  const at = table.findIndex((row) => row.length > 2 && row.some(({ text }) => itemOf(text) === 'codes'));
  const header = table[at];
  if (!header) return [];
  return table
    .slice(at + 1)
    .flatMap((row) => row.filter((cell) => itemOf(over(header, cell)?.text ?? '') === 'codes').map(({ text }) => text));
}

const over = (header: readonly PrintedCell[], { column }: PrintedCell): PrintedCell | undefined =>
  header.find((cell) => cell.column <= column && column < cell.column + cell.span);

const hasAny = (items: { has(item: Item): boolean }, wanted: readonly Item[]): boolean =>
  wanted.some((item) => items.has(item));

/** Null when it can't be told which claim it is, or what its status says. */
function lineOf(values: Values): StatusLine | null {
  const text = (item: Item) => values.get(item) ?? '';
  const number = (item: Item) => numberIn(text(item)) ?? '';
  const [first = '', last = ''] = text('from').split(/\s+(?:-|–|to|through|thru)\s+/i);
  const from = dateIn(first) ?? '';
  const claimNumber = number('control') || number('claim');
  const billed = moneyIn(text('billed')) ?? moneyIn(text('total')) ?? '';
  if (claimNumber === '' && (from === '' || billed === '')) return null;
  const status = text('status').slice(0, 120);
  const category = categoryOf(status) ?? '';
  if (status === '') return null;
  return {
    claimNumber,
    dateFrom: from,
    dateTo: dateIn(text('to')) ?? dateIn(last) ?? '',
    billed,
    paid: moneyIn(text('paid')) ?? '',
    status,
    category,
    finalized: dateIn(text('finalized')) ?? '',
    payment: number('payment'),
    codes: codesIn(text('codes')).slice(0, 20),
    confidence: claimNumber === '' ? 0.75 : 0.95,
  };
}
