import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { failureName } from '../../../engine/packet/verify/failure.ts';
import { verifyPacket } from '../../../engine/packet/verify/verify.ts';
import { DAMAGES } from './damage.ts';
import { generated } from './generate.ts';
import { randomFrom } from './random.ts';

const VERIFIER = resolve(import.meta.dirname, '../../../docs/verify_packet.py');
/** Files named in one command: the system's limit of a command's length is far off. */
const A_TIME = 100;

export interface Agreement {
  readonly packets: number;
  /** How many of them both call proven. */
  readonly proven: number;
  /** What the two say of the packets about which they differ. */
  readonly differences: readonly string[];
}

/**
 * Generates packets, good and damaged, and has each checked by our verifier and by the one in Python.
 *
 * @throws a sentence when Python can't be run
 */
export async function agreement(packets: number, firstSeed = 1): Promise<Agreement> {
  const folder = mkdtempSync(join(tmpdir(), 'claimside-packets-'));
  const ours: { readonly file: string; readonly damage: string; readonly said: string }[] = [];
  try {
    for (let seed = firstSeed; seed < firstSeed + packets; seed++) {
      const damages = Object.keys(DAMAGES);
      const damage = damages[seed % damages.length] as string;
      const bytes = await DAMAGES[damage]?.(await generated(seed), randomFrom(-seed));
      if (!bytes) throw new Error(`There is no damage "${damage}".`);
      const file = join(folder, `${seed}.zip`);
      writeFileSync(file, bytes);
      const result = await verifyPacket(bytes);
      const failures = result.kind === 'packet' ? result.failures.map(failureName).sort() : [];
      ours.push({ file, damage, said: [result.kind, ...failures].join(' ') });
    }
    const theirs = saidByPython(ours.map(({ file }) => file));
    const differences = ours.flatMap(({ file, damage, said }, at) =>
      said === theirs[at] ? [] : [`${file}, ${damage}: ours "${said}", Python's "${theirs[at]}"`],
    );
    return { packets, proven: ours.filter(({ said }) => said === 'packet').length, differences };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function saidByPython(files: readonly string[]): string[] {
  const said: string[] = [];
  for (let at = 0; at < files.length; at += A_TIME) {
    const { stdout, stderr, error } = spawnSync('python3', [VERIFIER, '--json', ...files.slice(at, at + A_TIME)], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    if (error) throw new Error('Python 3 is needed to compare the two verifiers; install python3.');
    if (stderr !== '') throw new Error(`The verifier in Python failed:\n${stderr}`);
    for (const line of stdout.trim().split('\n')) {
      const { kind, failures } = JSON.parse(line) as { kind: string; failures: string[] };
      said.push([kind, ...failures].join(' '));
    }
  }
  return said;
}
