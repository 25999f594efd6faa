/** As much of pdfkit as is used here; the library brings no types. */
declare module 'pdfkit' {
  export interface Structure {
    add(child: Structure | (() => void)): Structure;
    end(): Structure;
  }

  interface Outline {
    addItem(title: string, options?: { expanded?: boolean }): Outline;
  }

  interface TextOptions {
    readonly lineBreak: false;
    readonly features?: readonly string[];
    readonly baseline?: 'alphabetic';
  }

  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    readonly page: { readonly width: number; readonly height: number };
    readonly outline: Outline;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    widthOfString(text: string, options: TextOptions): number;
    addPage(): this;
    switchToPage(number: number): void;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    struct(type: string, options?: Readonly<Record<string, unknown>>): Structure;
    addStructure(structure: Structure): this;
    markContent(tag: string, options?: Readonly<Record<string, unknown>>): this;
    endMarkedContent(): this;
    on(event: 'data', listener: (piece: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;
  }
}

declare module 'fontkit' {
  export function create(bytes: Uint8Array): { hasGlyphForCodePoint(codePoint: number): boolean };
}
