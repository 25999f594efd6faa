/** Parts of a ZIP archive as APPNOTE 6.3 lays them out, as far as packets use them. */
export const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
export const CENTRAL = { signature: 0x02014b50, bytes: 46 } as const;
export const END = { signature: 0x06054b50, bytes: 22, longestComment: 0xffff } as const;

/**
 * Stands at the end of an archive as its maker has written it: nobody else's archive of the same files has it, so one
 * that does is held to be, to the bit, what its maker writes.
 */
export const COMMENT = 'claimside-packet 1';

export const STORED = 0;
export const DEFLATED = 8;

/** A file in an archive. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
