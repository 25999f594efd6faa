/** A stretch of text the page prints outside of any box to type in; at most 600 characters. */
export interface PrintedText {
  readonly text: string;
  /** The test id or id its element carries, lower case; '' without one. */
  readonly name: string;
  readonly heading: boolean;
  /** Stands in a dialog, an alert or a status message. */
  readonly notice: boolean;
  /** x, y, width, height in CSS px of the frame's document. */
  readonly rect: readonly [number, number, number, number];
}

export interface PrintedCell {
  readonly text: string;
  readonly header: boolean;
  readonly column: number;
  readonly span: number;
}

/** What one frame prints, in reading order; texts of table cells stand among `texts` too. */
export interface PrintedPage {
  /** Of the frame's address nothing but the host: the rest can carry patient data. */
  readonly host: string;
  readonly title: string;
  readonly texts: readonly PrintedText[];
  readonly tables: readonly (readonly (readonly PrintedCell[])[])[];
  /** Visible boxes to type in or choose from. */
  readonly boxes: number;
}
