import fc from 'fast-check';
import type { Happening } from '../../../engine/log/events/index.ts';
import { sha256Of, toHex, utf8 } from '../../../engine/log/hash.ts';
import { type Dated, type DemoLog, demoLog } from '../../../engine/packet/demo/log.ts';
import type { Redaction } from '../../../engine/packet/format.ts';
import { disclosed } from '../../../engine/packet/proof/redact.ts';
import { type Exhibit, sealed } from '../../../engine/packet/seal.ts';
import { randomFrom } from './random.ts';

/** A packet and the log it comes from, whose key its maker holds. */
export interface Generated {
  readonly log: DemoLog;
  readonly archive: Uint8Array<ArrayBuffer>;
}

/** A packet of an invented log, whose events hold whatever JSON can hold: other people's verifiers read it too. */
export async function generated(seed: number): Promise<Generated> {
  const random = randomFrom(seed);
  const count = 1 + random.below(40);
  const bytes = utf8(fc.sample(fc.string({ unit: 'binary' }), { numRuns: 1, seed })[0] ?? '');
  const log = await demoLog(happenings(count, seed, toHex(sha256Of(bytes))), random.of(['', 'second', 'third']));
  const redaction: Redaction = random.of(['none', 'none', 'minimum', 'no-patient']);
  const shown = log.events.filter(({ seq }) => seq === 0 || random.below(3) > 0);
  const exhibits: Exhibit[] = redaction === 'none' ? [{ number: 1, name: 'exhibits/01-text', bytes, entry: 0 }] : [];
  const contents = {
    ...{ id: `generated-${seed}`, madeAt: '2026-11-24T09:00:00.000-05:00', redaction, exhibits },
    entries: shown.map((event) => disclosed(event, redaction)),
    files: [{ name: 'letter.txt', bytes: utf8(`Letter ${seed}`) }],
  };
  const earlier = random.below(2) > 0 ? await log.headAt(random.below(count + 1)) : null;
  return { log, archive: await sealed(log, { ...contents, ...(earlier && { earlier }) }, log.sign) };
}

function happenings(count: number, seed: number, sha256: string): Dated[] {
  const text = fc.string({ unit: 'grapheme' });
  const anything = fc.dictionary(
    text,
    fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.jsonValue()),
  );
  const bodies = fc.sample(anything, { numRuns: count, seed }).map(plain);
  return bodies.map((body, at) => ({
    at: `2026-${String(1 + (at % 12)).padStart(2, '0')}-02T10:00-05:00`,
    happening: (at === 0
      ? { type: 'evidence.captured', body: { sha256 } }
      : { type: 'generated.for-test', body }) as unknown as Happening,
  }));
}

/** As JSON carries it; what canonical JSON refuses (half of a surrogate pair) is no event. */
function plain(body: unknown): unknown {
  const value: unknown = JSON.parse(JSON.stringify(body).toWellFormed());
  return value;
}
