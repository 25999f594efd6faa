import type { Migration } from './index.ts';

/**
 * The practice and its payers. Earlier rows are good as they are; the number goes up so that an older build,
 * which knows nothing of the new rows, sees that it must not write.
 */
const looks = [
  { key: 'theme', value: 'dark' },
  { key: 'sites', value: { 'https://portal.example/*': ['https://portal.example/*'] } },
];

export const practice: Migration = {
  version: 2,
  example: { before: looks, after: looks },
};
