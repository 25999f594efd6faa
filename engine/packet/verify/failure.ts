/**
 * What doesn't fit in a packet. `docs/packet-format.md` says when each is found; other verifiers find the same.
 * `file` and `entry` say where.
 */
export type Failure =
  | { readonly code: 'archive' | 'manifest' | 'signature' | 'head' | 'entries' | 'earlier' | 'key' }
  | { readonly code: 'file-missing' | 'file-changed' | 'file-added'; readonly file: string }
  | { readonly code: 'entry' | 'chain'; readonly entry: number }
  | { readonly code: 'exhibit'; readonly file: string }
  /** Of another packet of the same log. */
  | { readonly code: 'other-packet' | 'other-key' | 'other-log' }
  | { readonly code: 'other-entry'; readonly entry: number };

/** A failure as one word, by which verifiers are compared: `file-changed:letter.pdf`, `entry:17`. */
export function failureName(failure: Failure): string {
  if ('file' in failure) return `${failure.code}:${failure.file}`;
  return 'entry' in failure ? `${failure.code}:${failure.entry}` : failure.code;
}
