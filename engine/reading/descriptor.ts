/**
 * One form control as plain data: what the content script takes from the page, and all the reader
 * ever sees of it. Strings are trimmed, inner white space single, capped at 200 characters; values
 * stay exactly as the control holds them, stray blanks included, capped at 2,000. Nothing here points back into the DOM but `key`.
 */
export interface ControlDescriptor {
  /** Names the control while its node lives, unique in its frame: "c12". */
  readonly key: string;
  /** Position among all controls of the frame in document order, as the read-page format counts them; -1 for `output`, a half for what it doesn't count. */
  readonly index: number;
  readonly kind:
    | 'text'
    | 'textarea'
    | 'select'
    | 'radio'
    | 'checkbox'
    | 'combobox'
    | 'editable'
    | 'toggle'
    | 'spinbutton'
    /** Read-only text beside a caption: a value the portal prints instead of asking for it. */
    | 'output';
  /** The type attribute as written: text, tel, date ... */
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly classes: string;
  readonly placeholder: string;
  readonly title: string;
  readonly autocomplete: string;
  /** formcontrolname, data-field, ng-model, v-model ... of the control or a near ancestor. */
  readonly binding: string;
  readonly maxLength: number | null;
  readonly pattern: string;
  /** Of a select or a list the page ties to the control; at most 80. */
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** As the biller sees it: the chosen option's text, the typed text; for radio and checkbox the value attribute. */
  readonly value: string;
  /** The submitted value where it differs from what is shown (option value, hidden partner input). */
  readonly stored: string;
  readonly checked: boolean | null;
  readonly visible: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  /** x, y, width, height in CSS px of the frame's document (not the viewport). */
  readonly rect: readonly [number, number, number, number];
  readonly captions: readonly Caption[];
  readonly cell: TableCell | null;
  /** Headings the control stands under, outermost first: legends, h1-h6, panel titles, dialog titles. */
  readonly sections: readonly string[];
  /** Names the nearest container that holds several controls (fieldset, row, radiogroup, field wrapper). */
  readonly group: string;
  /** True inside a dialog, search box region or navigation: likely not the claim. */
  readonly aside: '' | 'dialog' | 'search' | 'navigation' | 'foreign';
}

/** Text near a control and how it is tied to it. */
export interface Caption {
  readonly text: string;
  readonly by:
    | 'for'
    | 'wrap'
    | 'aria'
    | 'legend'
    | 'before'
    | 'after'
    | 'cell-before'
    | 'cell-above'
    | 'above'
    | 'left';
  /** Distance in CSS px between the text's and the control's boxes; 0 for ties by attribute. */
  readonly distance: number;
  /** The `for` target's id is not unique, or the text captions several controls. */
  readonly doubtful: boolean;
}

/** Where a control stands in a table or a grid of like rows. */
export interface TableCell {
  /** Names the table in its frame. */
  readonly table: string;
  /** Row of the table from 0, header rows counted. */
  readonly row: number;
  /** First column the cell covers, colspans counted. */
  readonly column: number;
  /** Text of the header cells above, outermost first. */
  readonly headers: readonly string[];
  /** Header of the row, where the row has one. */
  readonly rowHeader: string;
}

/** One frame's harvest. */
export interface FramePage {
  /** Origin only: a URL can carry patient data. */
  readonly origin: string;
  readonly controls: readonly ControlDescriptor[];
  /** Origins of visible frames in this one that a script can't look into from here. */
  readonly frames: readonly string[];
  /** The browser, or the page itself, shows it in another language than it came in. */
  readonly translated?: boolean | undefined;
  /** Set when a cap was hit: the sentence to show. */
  readonly tooLarge: boolean;
}
