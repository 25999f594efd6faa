import * as z from 'zod/mini';

/** Match patterns of sites the manifest lets us ask for; anything broader is refused. */
const pattern = z.string().check(z.maxLength(300), z.regex(/^https:\/\/[a-z0-9.-]+\/\*$/i));
const patterns = z.array(pattern).check(z.minLength(1), z.maxLength(50));
const tab = z.int().check(z.gte(0));

export const allowSiteRequest = z.object({ tab, origins: patterns });
export const forgetSiteRequest = z.object({ origins: patterns });
export const keepTabRequest = z.object({ tab, memory: z.nullable(z.string().check(z.maxLength(500_000))) });
export const keepRecordRequest = z.object({
  copy: z.nullable(z.object({ dataKey: z.string().check(z.regex(/^[0-9a-f]{64}$/)), until: z.number() })),
});
export const tabRequest = z.object({ tab });
export const bringTeachingRequest = z.object({ tab, frames: z.array(tab).check(z.maxLength(200)) });
