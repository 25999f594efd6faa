/** One request as a page sees it. */
export interface Visit extends Origins {
  readonly query: URLSearchParams;
  /** Fields of a posted form; empty for a GET. */
  readonly posted: URLSearchParams;
  /** Names the browser's session; a cookie the server set. */
  readonly session: string;
}

export interface Origins {
  readonly origin: string;
  readonly otherOrigin: string;
}

/** What goes back; a page as plain text stands for a whole answer with status 200. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  /** Sends the browser on with 303. */
  readonly location?: string;
  readonly body: string;
}
