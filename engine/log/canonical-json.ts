/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * A value as canonical JSON (RFC 8785): the same value always gives the same text. Names are sorted by their
 * UTF-16 units, numbers and texts are written as ECMAScript writes them, and nothing stands between. A name
 * whose value is undefined is left out, as in `JSON.stringify`.
 *
 * @throws {TypeError} for what JSON can't carry: a number that isn't finite, half of a surrogate pair, a function.
 * Values are validated where they enter, so one that arrives here is a mistake of ours.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberAsText(value);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return objectAsText(value as { readonly [key: string]: Json | undefined });
  throw new TypeError(`JSON holds no ${typeof value}.`);
}

function numberAsText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('JSON holds finite numbers only.');
  return JSON.stringify(value);
}

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('A text holds half of a surrogate pair.');
  return JSON.stringify(text);
}

function objectAsText(value: { readonly [key: string]: Json | undefined }): string {
  const members: string[] = [];
  // Without a comparison, sort goes by UTF-16 units, which is what the RFC asks for.
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member !== undefined) members.push(`${quoted(name)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
