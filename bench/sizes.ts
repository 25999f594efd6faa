import { weigh } from '../scripts/check-budgets.ts';
import type { Row } from './row.ts';

const KB = 1000;

/** Minified sizes of both packages beside their budgets. `npm test` fails on them, the bench only says them. */
export function sizeRows(): Row[] {
  return (['chrome', 'firefox'] as const).flatMap(weigh).map(({ target, part, bytes, limit }) => ({
    name: `${part}, ${target}`,
    value: bytes / KB,
    unit: 'kB',
    peer: `its budget of ${limit / KB} kB`,
    ratio: limit / bytes,
  }));
}
