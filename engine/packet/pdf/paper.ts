import PDFDocument, { type Structure } from 'pdfkit';
import { type Fonts, facesOf, type Weight } from './faces.ts';
import { type Line, linesOf, type Measure } from './lines.ts';

/** Points. US Letter, an inch at the sides. */
const PAGE = { width: 612, height: 792, side: 72, top: 60, bottom: 66 } as const;
const INK = '#172026';
const QUIET = '#43515a';

interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly quiet?: boolean;
  /** Points from the left margin, and the width from there; the rest of the line by default. */
  readonly indent?: number;
  readonly width?: number;
  readonly before?: number;
}

/** A document being written from top to bottom: each text has a role (P, H1, …) that reading aloud goes by. */
export interface Paper {
  /** Begins a part: on a new page, with a bookmark. */
  part(title: string): void;
  text(role: 'H1' | 'H2' | 'H3' | 'P', text: string, style: Style): void;
  /** A label with its text beside it. */
  row(label: string, text: string, style: Style): void;
  rule(): void;
  /** Goes on overleaf unless so many points are left. */
  keep(points: number): void;
  /** Numbers the pages and answers the file. @param foot stands beside the number */
  finish(foot: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** @param now moment of making, for the document's own data */
export function createPaper(fonts: Fonts, title: string, now: Date): Paper {
  const doc = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'en-US',
    displayTitle: true,
    font: null,
    info: { Title: title, Creator: 'Claimside', Producer: 'Claimside', CreationDate: now, ModDate: now },
  });
  const faces = { regular: facesOf(fonts, 'regular'), bold: facesOf(fonts, 'bold') };
  for (const { name, bytes } of [...faces.regular, ...faces.bold]) doc.registerFont(name, bytes);
  const pieces: Uint8Array[] = [];
  const ended = new Promise<void>((resolve) => {
    doc.on('data', (piece) => pieces.push(piece)).on('end', resolve);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  let section: Structure = root;
  let y = 0;

  const measure =
    (size: number): Measure =>
    (text, face) =>
      doc.font(face.name).fontSize(size).widthOfString(text, SHAPED);
  const heightOf = ({ size }: Style) => size * 1.42;

  function overleaf(): void {
    doc.addPage();
    y = PAGE.top;
  }

  function keep(points: number): void {
    if (y + points > PAGE.height - PAGE.bottom) overleaf();
  }

  function laidOut(text: string, { size, weight = 'regular', indent = 0, width }: Style): readonly Line[] {
    return linesOf(text, width ?? PAGE.width - 2 * PAGE.side - indent, faces[weight], measure(size));
  }

  function draw(
    { runs, width, isRightToLeft }: Line,
    { size, indent = 0, quiet, width: room }: Style,
    at: number,
  ): void {
    const left = PAGE.side + indent;
    let x = isRightToLeft ? left + (room ?? PAGE.width - PAGE.side - left) - width : left;
    doc.fillColor(quiet ? QUIET : INK).fontSize(size);
    for (const run of runs) {
      doc.font(run.face.name).text(run.text, x, at + size * ASCENT, { ...SHAPED, baseline: 'alphabetic' });
      x += run.width;
    }
  }

  /** Lines of one element of the structure, over pages where need be. */
  function write(element: Structure, lines: readonly Line[], style: Style): void {
    for (const line of lines) {
      keep(heightOf(style));
      const at = y;
      element.add(() => draw(line, style, at));
      y += heightOf(style);
    }
    element.end();
  }

  return {
    keep,
    part(title) {
      section = doc.struct('Sect');
      root.add(section);
      overleaf();
      doc.outline.addItem(title);
    },
    text(role, text, style) {
      const lines = laidOut(text, style);
      y += style.before ?? 0;
      if (role !== 'P') keep(heightOf(style) * lines.length + 40);
      const element = doc.struct(role);
      section.add(element);
      write(element, lines, style);
    },
    row(label, text, style) {
      const labels = { ...style, quiet: true, width: LABEL_WIDTH - 12 };
      const texts = { ...style, indent: (style.indent ?? 0) + LABEL_WIDTH };
      const [left, right] = [laidOut(label, labels), laidOut(text, texts)];
      keep(heightOf(style) * Math.min(Math.max(left.length, right.length), 4));
      const element = doc.struct('P');
      section.add(element);
      const top = y;
      for (const [at, line] of left.entries()) element.add(() => draw(line, labels, top + at * heightOf(style)));
      const lowest = top + left.length * heightOf(style);
      write(element, right, texts);
      // The label may be longer than its text; not where the text went on overleaf.
      if (y > top) y = Math.max(y, lowest);
    },
    rule() {
      doc.markContent('Artifact', { type: 'Layout' });
      doc
        .strokeColor('#d8dfe3')
        .lineWidth(0.7)
        .moveTo(PAGE.side, y + 5)
        .lineTo(PAGE.width - PAGE.side, y + 5)
        .stroke();
      doc.endMarkedContent();
      y += 12;
    },
    async finish(foot) {
      section.end();
      root.end();
      const { count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page++) {
        doc.switchToPage(page);
        doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
        const style: Style = { size: 8.5, quiet: true };
        for (const line of laidOut(`${foot} · page ${page + 1} of ${count}`, style))
          draw(line, style, PAGE.height - 50);
        doc.endMarkedContent();
      }
      doc.end();
      await ended;
      return joined(pieces);
    },
  };
}

/** From the top of a line to where its letters stand, in sizes: the same for fonts with high and low letters. */
const ASCENT = 1.07;
/** Points between a label's beginning and its text's. */
const LABEL_WIDTH = 150;
/** Shaped as a whole: pdfkit's own cache lays words out one by one, which turns the words of Arabic around. */
const SHAPED = { lineBreak: false, features: [] } as const;

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
