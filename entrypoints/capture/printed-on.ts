import type { PrintedPage, PrintedText } from '../../engine/capture/printed.ts';
import { measure } from '../portal/harvest/boxes.ts';
import { attr, clean, type ShadowOf, textOf } from '../portal/harvest/dom.ts';
import { indexCells } from '../portal/harvest/tables.ts';
import { type Run, walk } from '../portal/harvest/walk.ts';

/** A page that prints more than this is no answer to a claim. */
const MOST_TEXTS = 3000;
const NAVIGATION = 'nav, [role=navigation], [role=menubar], [role=menu]';
const NOTICE = 'dialog[open], [role=dialog], [role=alertdialog], [role=alert], [role=status]';

/** Takes what one frame prints as plain data: reads the layout, writes nothing, throws never. */
export function printedOn(document: Document, closedShadow?: ShadowOf): PrintedPage {
  const page: PrintedPage = {
    host: document.location.hostname,
    title: clean(document.title),
    texts: [],
    tables: [],
    boxes: 0,
  };
  try {
    return { ...page, ...bodyOf(document, closedShadow) };
  } catch {
    return page;
  }
}

function bodyOf(document: Document, closedShadow: ShadowOf | undefined): Omit<PrintedPage, 'host' | 'title'> {
  const measured = measure(document);
  const walked = walk(document, measured, closedShadow);
  const runs = walked.items.filter((item) => item.kind === 'run').slice(0, MOST_TEXTS);
  const boxes = walked.items.filter((item) => item.kind === 'control' && item.visible && item.aside === '').length;
  const tables = indexCells(walked.tables, walked.items, measured).tables.map(({ rows }) =>
    rows.slice(0, 100).map((row) => row.map(({ text, header, column, span }) => ({ text, header, column, span }))),
  );
  return { texts: runs.filter(({ block }) => !within(block, NAVIGATION)).map(textFrom), tables, boxes };
}

/** A run is cut where captions end; a sentence may go on, and the number may stand at its end. */
const CUT = 190;

function textFrom(run: Run): PrintedText {
  return {
    text: run.text.length < CUT ? run.text : clean(textOf(run.block), 600),
    name: nameOf(run.block),
    heading: run.heading || /^H[1-6]$/.test(run.block.tagName),
    notice: within(run.block, NOTICE),
    rect: run.rect,
  };
}

function nameOf(block: Element): string {
  return clean(attr(block, 'data-testid') || attr(block, 'id'), 60).toLowerCase();
}

/** Across shadow roots as well: a dialog's text may stand in a slot. */
function within(element: Element, selector: string): boolean {
  if (Element.prototype.closest.call(element, selector)) return true;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot && within(root.host, selector);
}
