import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCaseFile } from '../../engine/claim/case-file.ts';
import type { Fields } from '../../engine/claim/claim.ts';
import type { Facts } from '../../engine/claim/context.ts';
import type { Day } from '../../engine/claim/day.ts';

/** A claim of the corpus as plain data, as it can go to any process. */
export interface PlainCase {
  readonly file: string;
  readonly fields: Fields;
  readonly facts: Facts;
  readonly asOf: Day;
}

/** All claims of the corpus, right and wrong. */
export function corpusCases(): PlainCase[] {
  return ['clean', 'defective'].flatMap((folder) => {
    const at = resolve(import.meta.dirname, '../../engine/corpus', folder);
    return readdirSync(at).map((file): PlainCase => {
      const read = readCaseFile(readFileSync(join(at, file)));
      if (!read.ok) throw new Error(`${file}: ${read.reason}`);
      const { fields, context = {}, asOf } = read.value;
      return { file, fields, facts: context, asOf: asOf as Day };
    });
  });
}
