import type { StoreStep } from './index.ts';

/** The first layout (`docs/log-format.md`, "At rest"). Nothing came before it, so there is no row to bring along. */
export const first: StoreStep = {
  version: 1,
  stores: {
    meta: 'id',
    tail: 'at',
    blocks: 'at',
    tags: 'at',
    texts: 'at',
    snapshots: 'at',
    drafts: 'at',
    evidence: 'at',
  },
  example: {},
};
