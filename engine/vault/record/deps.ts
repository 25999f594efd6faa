import type { ClockReading } from '../../log/instant.ts';
import type { StretchCost } from '../keys/stretch.ts';
import type { StoreStep } from './migrations/index.ts';

/** What a vault needs of the world; tests bring their own. */
export interface VaultDeps {
  /** Name of the database. */
  readonly name: string;
  /** Version of the product, for the log. */
  readonly product: string;
  readonly steps: readonly StoreStep[];
  readonly locks: Pick<LockManager, 'request'>;
  clock(): ClockReading;
  random(bytes: number): Uint8Array<ArrayBuffer>;
  /** How dear unlocking may be on this machine. */
  cost(): Promise<StretchCost>;
  /** Does something later, unless it is called off. */
  after(milliseconds: number, work: () => void): () => void;
}
