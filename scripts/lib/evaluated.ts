import { parseAst } from 'vite';

/** Constants of the engine that calls put together and that are plain data in the end. */
export const EVALUATED: Readonly<Record<string, string>> = {
  'engine/claim/paths.ts': 'PATHS',
  'engine/payers/medicaid-states.ts': 'MEDICAID_STATES',
  'engine/payers/profiles.ts': 'PROFILES',
};

/**
 * The source with what a constant comes to in the place of how it is made.
 *
 * @param value lists, records and texts, or a Map of them
 * @throws when the file exports no such constant, or its value is more than data
 */
export function evaluated(code: string, file: string, name: string, value: unknown): string {
  for (const statement of parseAst(code, { lang: 'ts' }, file).body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declaration.declarations) {
      if (id.type !== 'Identifier' || id.name !== name || !init) continue;
      return code.slice(0, init.start) + literal(value, file) + code.slice(init.end);
    }
  }
  throw new Error(`${file} exports no constant ${name}.`);
}

function literal(value: unknown, file: string): string {
  if (value instanceof Map) return `new Map(${literal([...value], file)})`;
  const text = JSON.stringify(value);
  if (!same(value, JSON.parse(text))) throw new Error(`A constant of ${file} is more than data.`);
  return text;
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  if (!Array.isArray(a) && Object.getPrototypeOf(a) !== Object.prototype) return false;
  const keys = Object.keys(a).filter((key) => (a as Record<string, unknown>)[key] !== undefined);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
