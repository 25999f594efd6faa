import type { ControlDescriptor } from '../../../engine/reading/descriptor.ts';
import { gap } from './bands.ts';
import { plainDescriptor } from './controls.ts';
import { clean, type Rect } from './dom.ts';
import type { Drawn } from './drawn.ts';
import type { Keys } from './harvest.ts';
import type { CellIndex, Slot, Table } from './tables.ts';
import type { Run, Walked } from './walk.ts';

/** Captions that could stand before a printed value of a claim; everything else is prose. */
const CLAIMISH =
  /\b(member|subscriber|insur|patient|recipient|client|benef|policy|holder|birth|born|dob|sex|gender|group|plan|payer|npi|tax|ein|tin|provider|facility|account|control|claim|confirm|auth|diag|dx|icd|proc|cpt|hcpcs|charge|amount|total|billed|unit|mod|date|dos|service|place|po[si]|relation|address|city|state|zip|phone|tele|name|freq|ref|sign|assign)/i;
const LINE_HEADER = /\b(cpt|hcpcs|proc|procedure|service code|diagnosis|dx|icd|code)/i;
const MOST = 300;

export interface Output {
  readonly element: Element;
  readonly descriptor: ControlDescriptor;
}

/** Values the portal prints instead of asking for them: label and text pairs, lists, lines already added. */
export function outputsOf(walked: Walked, cells: CellIndex, keys: Keys, drawn: readonly Drawn[]): Output[] {
  const outputs: Output[] = [];
  const taken = new Set<Element>();
  for (const table of cells.tables) {
    if (outputs.length < MOST) outputs.push(...tableOutputs(table, keys, taken));
  }
  for (const { run, header, cell } of drawn) {
    if (taken.has(run.block) || outputs.length >= MOST) continue;
    taken.add(run.block);
    const value = { ...placed(run), value: run.text, caption: header, by: 'cell-above', distance: 0, cell } as const;
    outputs.push({ element: run.block, descriptor: describe(keys.keyOf(run.block), value) });
  }
  for (let at = 0; at + 1 < walked.items.length && outputs.length < MOST; at++) {
    const pair = pairAt(walked.items[at], walked.items[at + 1], walked.items[at + 2]);
    if (!pair || taken.has(pair.element)) continue;
    taken.add(pair.element);
    outputs.push({ element: pair.element, descriptor: describe(keys.keyOf(pair.element), pair) });
  }
  return outputs.slice(0, MOST);
}

interface Printed {
  readonly element: Element;
  readonly value: string;
  readonly caption: string;
  readonly by: 'before' | 'cell-before' | 'cell-above';
  readonly distance: number;
  readonly rect: Rect;
  readonly sections: readonly string[];
  readonly cell: ControlDescriptor['cell'];
}

/** "Member ID: W123" in one run, or a caption run followed by its value. */
function pairAt(
  item: Walked['items'][number] | undefined,
  next: Walked['items'][number] | undefined,
  after: Walked['items'][number] | undefined,
): Printed | null {
  if (item?.kind !== 'run' || item.label) return null;
  const one = /^([A-Za-z][^:]{2,50}):\s*(\S.{0,120})$/.exec(item.text);
  if (one && CLAIMISH.test(one[1] as string) && next?.kind !== 'control') {
    return { ...placed(item), value: one[2] as string, caption: one[1] as string, by: 'before', distance: 0 };
  }
  if (next?.kind !== 'run' || next.label || !isCaption(item, next)) return null;
  if (after?.kind === 'control' && gap(after.rect, next.rect) < 40 && !/:$/.test(item.text)) return null;
  return {
    ...placed(next),
    value: next.text,
    caption: item.text.replace(/:$/, ''),
    by: 'before',
    distance: Math.min(20, gap(item.rect, next.rect)),
  };
}

function placed(run: Run): Pick<Printed, 'element' | 'rect' | 'sections' | 'cell'> {
  return { element: run.block, rect: run.rect, sections: run.sections, cell: null };
}

function isCaption(item: Run, next: Run): boolean {
  if (item.text.length > 50 || next.text.length > 120 || !CLAIMISH.test(item.text) || item.block === next.block)
    return false;
  if (/:$/.test(next.text)) return false;
  const definition = /^(DT|TH)$/.test(item.block.tagName) && /^(DD|TD)$/.test(next.block.tagName);
  const colon = /:$/.test(item.text);
  return (definition || colon) && gap(item.rect, next.rect) < 300;
}

const CODE = /^[A-Z]?\d{4}[A-Z]?\b/i;

/** Headers in plain cells: words of a line, and a code printed somewhere below. */
function isHead(row: readonly Slot[], rows: Table['rows']): boolean {
  const code = row.find(({ text }) => LINE_HEADER.test(text));
  if (!code || row.filter(({ text, controls }) => controls === 0 && CLAIMISH.test(text)).length < 4) return false;
  return rows.some((other) => other.some(({ column, text }) => column === code.column && CODE.test(text)));
}

/** Text cells under headers that name a service line, and two-cell rows of caption and value. */
function tableOutputs(table: Table, keys: Keys, taken: Set<Element>): Output[] {
  const outputs: Output[] = [];
  const head = table.rows.findIndex(
    (row) =>
      row.filter((cell) => cell.text && cell.controls === 0).length >= 2 &&
      (row.some((cell) => cell.header) || isHead(row, table.rows)),
  );
  const headers = head < 0 ? [] : (table.rows[head] as readonly Slot[]);
  const claimish = headers.filter((cell) => CLAIMISH.test(cell.text)).length;
  if (claimish >= 2 && headers.some((cell) => LINE_HEADER.test(cell.text))) {
    table.rows.slice(head + 1, head + 61).forEach((row, below) => {
      if (row.some((cell) => cell.controls > 0)) return;
      for (const cell of row) {
        const header = headers.find((over) => over.column <= cell.column && cell.column < over.column + over.span);
        if (!header?.text || !cell.text || cell.header || outputs.length >= MOST) continue;
        taken.add(cell.element);
        outputs.push(print(keys, cell, header.text, 'cell-above', table, head + 1 + below));
      }
    });
    return outputs;
  }
  for (const row of table.rows) {
    for (let at = 0; at + 1 < row.length && outputs.length < MOST; at++) {
      const [label, value] = [row[at] as Slot, row[at + 1] as Slot];
      if (label.controls || value.controls || !value.text || label.text.length > 80 || value.text.length > 120)
        continue;
      if (
        !CLAIMISH.test(label.text) ||
        !(label.header || /:$/.test(label.text)) ||
        value.header ||
        /:$/.test(value.text)
      )
        continue;
      taken.add(value.element);
      outputs.push(print(keys, value, label.text.replace(/:$/, ''), 'cell-before', null, 0));
    }
  }
  return outputs;
}

function print(keys: Keys, cell: Slot, caption: string, by: Printed['by'], table: Table | null, row: number): Output {
  const place = table && { table: table.key, row, column: cell.column, headers: [caption], rowHeader: '' };
  const printed = {
    element: cell.element,
    value: cell.text,
    caption,
    by,
    distance: 0,
    rect: cell.rect,
    sections: [],
    cell: place,
  };
  return { element: cell.element, descriptor: describe(keys.keyOf(cell.element), printed) };
}

function describe(key: string, printed: Printed): ControlDescriptor {
  const { element, value, caption, by, distance, rect, sections, cell } = printed;
  return {
    ...plainDescriptor(key, element),
    value: clean(value),
    rect,
    captions: [{ text: clean(caption, 80), by, distance, doubtful: false }],
    cell,
    sections,
  };
}
