/** Advanced primary care management of the month, by level. */
export const APCM: readonly string[] = ['G0556', 'G0557', 'G0558'];
/** What CMS adds to it since 2026: collaborative care (first, later months) and behavioral health integration. */
export const APCM_BEHAVIORAL: readonly string[] = ['G0568', 'G0569', 'G0570'];
