/** Version of the built tables' layout. Raised when it changes; built tables are thrown away and rebuilt, never migrated. */
export const LAYOUT = 4;

/** Every file lies packed under `public/tables` (deflate-raw); this one is JSON: the small lists. */
export const LISTS_FILE = 'lists.bin';

/** The binary tables that are always there. */
export const FILES = ['icd10.bin', 'codes.bin', 'hcpcs.bin', 'add-ons.bin'] as const;

/** NCCI pairs and units: left out by `npm run build:data -- --without-ncci`. */
export const NCCI_FILES = ['pairs.bin', 'mue-medicare.bin', 'mue-medicaid.bin'] as const;

type RequiredFile = (typeof FILES)[number];
type NcciFile = (typeof NCCI_FILES)[number];

/** What the loader takes beside the lists: each file's unpacked bytes, from wherever the host reads them. */
export type TableBuffers = Readonly<Record<RequiredFile, ArrayBuffer>> &
  Readonly<Partial<Record<NcciFile, ArrayBuffer>>>;
