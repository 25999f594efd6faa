import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCaseFile } from '../engine/claim/case-file.ts';
import { CLEAN_CONTEXT, CLEAN_FIELDS } from '../engine/rules/example-claim.ts';
import type { Example, Examples } from '../engine/rules/rule.ts';
import { ruleFiles } from '../scripts/generate-catalogue.ts';

/** A claim of the bench: raw fields and raw context, so that every run parses them anew. */
export interface BenchClaim {
  readonly fields: Readonly<Record<string, string>>;
  readonly context: object;
}

/** Every claim of the corpus and every example of every rule, as plain objects such as a message port hands over. */
export async function allClaims(): Promise<BenchClaim[]> {
  return [...corpusClaims(), ...(await exampleClaims())];
}

function corpusClaims(): BenchClaim[] {
  const root = resolve(import.meta.dirname, '../engine/corpus');
  const files = globSync('{clean,defective}/*.json', { cwd: root }).sort();
  return files.map((file) => {
    const bytes = readFileSync(resolve(root, file));
    const read = readCaseFile(bytes);
    if (!read.ok) throw new Error(`${file}: ${read.reason}`);
    const { context = {} } = JSON.parse(bytes.toString()) as { context?: object };
    return { fields: structuredClone(read.value.fields), context };
  });
}

async function exampleClaims(): Promise<BenchClaim[]> {
  const root = resolve(import.meta.dirname, '../engine/rules');
  const modules = await Promise.all(
    ruleFiles().map(async (file) => (await import(`${root}/${file}.ts`)) as { examples: Examples }),
  );
  return modules.flatMap(({ examples }) => [...examples.fails, ...examples.passes].map(toClaim));
}

function toClaim({ fields = {}, context = {} }: Example): BenchClaim {
  const merged: Record<string, string> = { ...CLEAN_FIELDS };
  for (const [path, text] of Object.entries(fields)) {
    if (text === null) delete merged[path];
    else merged[path] = text;
  }
  return { fields: structuredClone(merged), context: { ...CLEAN_CONTEXT, ...context } };
}

/** A full paper form: six lines, four diagnoses, nothing left out. */
export function sixLineClaim(): BenchClaim {
  const fields: Record<string, string> = { ...CLEAN_FIELDS, 'claim.totalCharge': '900.00' };
  for (const [position, code] of ['F41.1', 'F33.1', 'F43.10', 'Z63.0'].entries())
    fields[`diagnoses[${position}].code`] = code;
  for (let line = 0; line < 6; line++) {
    for (const [path, text] of Object.entries(CLEAN_FIELDS)) {
      if (path.startsWith('lines[0]')) fields[path.replace('[0]', `[${line}]`)] = text;
    }
    const date = `11/${String(10 + line).padStart(2, '0')}/2026`;
    fields[`lines[${line}].dateFrom`] = date;
    fields[`lines[${line}].dateTo`] = date;
    fields[`lines[${line}].diagnosisPointers`] = 'ABCD';
  }
  const sessions = Array.from({ length: 6 }, (_, line) => ({
    line,
    minutes: 45,
    modality: 'in-person',
    patientLocation: 'office',
  }));
  return { fields, context: { ...CLEAN_CONTEXT, sessions } };
}
