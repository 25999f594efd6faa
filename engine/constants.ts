/**
 * What the Worker's built code calls its constants (`scripts/lib/worker-data.ts`): it stands there two thousand times,
 * so it has one letter, which the minifier leaves to it.
 */
export const CONSTANTS = '$';

/**
 * A rule from its facts and its check. Written into rule files by the Worker's build.
 *
 * @public
 */
export function joined<Facts extends object, Check>(facts: Facts, check: Check): Facts & { check: Check } {
  return Object.assign(facts, { check });
}

/** Constants as text: JSON, with expressions kept. */
export function encodeConstants(constants: readonly unknown[]): string {
  return JSON.stringify(constants, (_key, value: unknown) =>
    Object.prototype.toString.call(value) === '[object RegExp]' ? regexAsData(value as RegExp) : value,
  );
}

/** What stands in the place of a text with blanks to fill: its parts by number, then what goes between them. */
type Filled = (place: number, ...between: readonly unknown[]) => string;

/**
 * The constants as the code finds them: by their number, and texts that are put together by `t`.
 *
 * @throws when the text is no JSON list
 */
export function decodeConstants(text: string): readonly unknown[] & { readonly t: Filled } {
  const constants = JSON.parse(text, (_key, value: unknown) =>
    isRegexAsData(value) ? new RegExp(...value.regex) : value,
  ) as unknown[];
  const t: Filled = (place, ...between) => String.raw({ raw: constants[place] as string[] }, ...between);
  return Object.assign(constants, { t });
}

interface RegexAsData {
  readonly regex: [source: string, flags: string];
}

function regexAsData({ source, flags }: RegExp): RegexAsData {
  return { regex: [source, flags] };
}

function isRegexAsData(value: unknown): value is RegexAsData {
  return typeof value === 'object' && value !== null && 'regex' in value;
}
