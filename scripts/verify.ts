import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compared } from '../engine/packet/verify/compare.ts';
import { failureName } from '../engine/packet/verify/failure.ts';
import { verifyPacket } from '../engine/packet/verify/verify.ts';
import { inWords, verdictOf } from '../engine/packet/verify/words.ts';

/**
 * `npm run verify -- FILE.zip [--key FINGERPRINT] [--earlier FILE.zip] [--json]`. Exit code 0: everything in the packet
 * is proven (and signed by that key); 1: it isn't; 2: the file is no packet or can't be read.
 */
const MARKS = { proven: 'proven     ', wrong: 'WRONG      ', open: 'not shown  ' } as const;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<0 | 1 | 2> {
  const read = readArguments(args);
  if (!read) return refuse('Use it so: npm run verify -- FILE.zip [--key FINGERPRINT] [--earlier FILE.zip] [--json]');
  const { file, key, json } = read;
  if (key !== null && !/^[0-9a-f]{64}$/.test(key)) return refuse('A key has 64 digits and letters from 0 to f.');
  const [bytes, before] = [bytesOf(file), read.earlier === null ? null : bytesOf(read.earlier)];
  if (!bytes) return refuse(`${file} could not be opened; check its name.`);
  if (read.earlier !== null && !before) return refuse(`${read.earlier} could not be opened; check its name.`);
  const result = await verifyPacket(bytes, key);
  const comparison = before && result.kind === 'packet' ? compared(await verifyPacket(before), result) : null;
  const sentences = inWords(result, comparison);
  const failures = result.kind === 'packet' ? [...result.failures, ...(comparison?.failures ?? [])] : [];
  if (json) console.log(JSON.stringify({ file, kind: result.kind, failures: failures.map(failureName).sort() }));
  else {
    console.log(result.kind === 'packet' ? verdictOf(sentences) : 'No packet.');
    for (const { mark, text } of sentences) console.log(`${MARKS[mark]}${text}`);
  }
  if (result.kind === 'no-packet') return 2;
  return failures.length > 0 ? 1 : 0;
}

function readArguments(
  args: string[],
): { file: string; key: string | null; earlier: string | null; json: boolean } | null {
  const options = { key: null as string | null, earlier: null as string | null, json: false };
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--json') options.json = true;
    else if (arg === '--key') options.key = (args[++at] ?? '').replace(/[\s-]/g, '').toLowerCase();
    else if (arg === '--earlier') options.earlier = args[++at] ?? '';
    else if (arg.startsWith('--')) return null;
    else files.push(arg);
  }
  const [file] = files;
  return file !== undefined && files.length === 1 ? { file, ...options } : null;
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file));
  } catch {
    return null;
  }
}

function refuse(sentence: string): 2 {
  console.error(sentence);
  return 2;
}
