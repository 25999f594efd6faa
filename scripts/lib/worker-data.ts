import { relative, resolve } from 'node:path';
import { CONSTANTS, encodeConstants } from '../../engine/constants.ts';
import type { Rule } from '../../engine/rules/rule.ts';
import { checkOnly } from './check-only.ts';
import { constantsApart } from './constants-apart.ts';
import { packedText } from './data/pack.ts';
import { EVALUATED, evaluated } from './evaluated.ts';

/** Where the package keeps them. */
const CONSTANTS_FILE = 'tables/constants.bin';

const root = resolve(import.meta.dirname, '../..');
const RULE_FILE = /^engine\/rules\/(?!kinds\/)[^/]+\/(?!.*\.(?:test|data)\.ts$)[^/]+\.ts$/;

interface Chunk {
  readonly type: 'chunk' | 'asset';
  code: string;
}

/**
 * Builds the engine for the Worker: its code without what is data in it, and that data as a file of the package,
 * which `entrypoints/engine-worker.ts` loads first. All other code of the package is left alone. To be listed behind
 * what minifies: only then does no name of the code stand in the way of the constants'.
 */
export function workerData() {
  let isEngine = false;
  const facts = {
    name: 'claimside:rules-apart',
    enforce: 'pre' as const,
    buildStart({ input }: { input: unknown }) {
      isEngine = JSON.stringify(input).includes('engine-core');
    },
    async transform(code: string, id: string) {
      const file = relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/');
      if (!isEngine) return null;
      const constant = EVALUATED[file];
      if (constant) return { code: evaluated(code, file, constant, (await exportsOf(file))[constant]), map: null };
      return RULE_FILE.test(file) ? { code: checkOnly(code, file, await factsIn(file)), map: null } : null;
    },
  };
  const constantsOf = {
    name: 'claimside:constants-apart',
    enforce: 'post' as const,
    generateBundle: {
      order: 'post' as const,
      handler(
        this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): unknown },
        _options: unknown,
        bundle: Record<string, unknown>,
      ) {
        for (const chunk of isEngine ? (Object.values(bundle) as Chunk[]) : []) {
          if (chunk.type !== 'chunk') continue;
          const { code, constants } = constantsApart(chunk.code, CONSTANTS);
          chunk.code = code;
          const source = packedText(encodeConstants(constants));
          this.emitFile({ type: 'asset', fileName: CONSTANTS_FILE, source });
        }
      },
    },
  };
  return [facts, constantsOf];
}

function exportsOf(file: string): Promise<Record<string, unknown>> {
  return import(resolve(root, file));
}

/** All about a rule that the engine reads, but for its check. */
async function factsIn(file: string): Promise<object> {
  const { rule } = (await exportsOf(file)) as { rule: Rule };
  const { check: _check, ...facts } = rule;
  // Read by people who work on it only.
  return { ...facts, title: '', fix: 'none' };
}
