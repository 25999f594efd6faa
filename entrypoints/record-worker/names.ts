/** The record's database, and what locks are named after. */
export const RECORD_NAME = 'claimside-record';
/** Within our own origin: what the record tells every open page, and files to and from it. */
export const RECORD_CHANNEL = 'claimside.record';
