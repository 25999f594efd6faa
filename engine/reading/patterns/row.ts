/** One box of a service line, as the row of item 24 has it. */
export interface Place {
  readonly leaf: string;
  /** How people call it. */
  readonly words: string;
  /** Every line has it: CMS-1500 instructions (NUCC, 02/12), items 24A, 24B, 24F, 24G. */
  readonly always: boolean;
  /** What a filled box looks like. */
  readonly holds: RegExp;
  /** Characters such boxes take, where the page limits them. */
  readonly takes: readonly number[];
  /** Input type of its own, where pages use one. */
  readonly types: string;
  readonly placeholders?: RegExp;
  /** What its list offers. */
  readonly lists?: RegExp;
  /** Stands only where this other place is taken. */
  readonly needs?: number;
  /** A line may have more than one. */
  readonly several?: boolean;
  /** May be a list that shows no options. */
  readonly chosen?: boolean;
}

/** In the order of the paper form; portals leave out boxes, and hardly ever change their order. */
export const PLACES: readonly Place[] = [
  {
    leaf: 'dateFrom',
    words: 'date',
    always: true,
    holds: /^\d{1,4}[-/. ]?\d{1,2}[-/. ]?\d{2,4}\b/,
    takes: [6, 8, 10],
    types: 'date',
    placeholders: /m+\W?d+\W?y+/i,
  },
  {
    leaf: 'dateTo',
    words: 'date to',
    always: false,
    needs: 0,
    holds: /^\d{1,4}[-/. ]?\d{1,2}[-/. ]?\d{2,4}\b/,
    takes: [6, 8, 10],
    types: 'date',
    placeholders: /m+\W?d+\W?y+/i,
  },
  {
    leaf: 'placeOfService',
    words: 'place of service',
    always: true,
    holds: /^(0[1-9]|[1-9]\d)\b(?![./-]\d)|office|telehealth|home|school/i,
    takes: [2],
    types: '',
    lists: /^(11|02|10|12)\b|office|telehealth/i,
    chosen: true,
  },
  {
    leaf: 'procedureCode',
    words: 'procedure code',
    always: false,
    holds: /^[A-Z0-9]\d{3}[A-Z0-9]\b/i,
    takes: [5],
    types: '',
    lists: /^[A-Z0-9]\d{3}[A-Z0-9]\b/i,
  },
  {
    leaf: 'modifiers',
    words: 'modifier',
    always: false,
    several: true,
    holds: /^[A-Z0-9]{2}$/i,
    takes: [2],
    types: '',
  },
  {
    leaf: 'diagnosisPointers',
    words: 'diagnosis pointer',
    always: false,
    several: true,
    holds: /^[A-L](\W*[A-L]){0,3}$|^[1-9](\W?[1-9]){1,3}$/i,
    takes: [1, 4, 7],
    types: '',
    lists: /^[A-D1]$/i,
    chosen: true,
  },
  {
    leaf: 'charge',
    words: 'charge',
    always: true,
    holds: /^\$?\s?[\d,]+\.\d{2}$/,
    takes: [],
    types: 'number',
    placeholders: /0\.00/,
  },
  {
    leaf: 'units',
    words: 'units',
    always: true,
    holds: /^\d{1,3}(\.\d)?$/,
    takes: [1, 2, 3],
    types: 'number',
  },
  {
    leaf: 'renderingNpi',
    words: 'rendering provider',
    always: false,
    holds: /^\d{10}$/,
    takes: [10],
    types: '',
  },
];

/** Boxes that many lines have and no claim form: their place says nothing. */
export const STRANGERS =
  /\b(ndc|drug|rate|allowed|minutes?|start|stop|time|auth\w*|notes?|comments?|desc\w*|qualifier|referr?\w*|paid|copay|visits?|tooth|balance|status|delete|copy|select|program|supervis\w*|emg|emergency|epsdt|family|taxonomy)\b/;
