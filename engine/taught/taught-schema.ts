import * as z from 'zod/mini';
import { isPath } from '../claim/paths.ts';

/** What was taught, as it enters: from a page, a colleague's file, the settings store. Prints, paths and days, no text. */
const prints = (most: number) => z.string().check(z.maxLength(most * 5), z.regex(/^([a-z][0-9a-f]{3}( |$))*$/));

/** A path that can be said of a box: with its part, `lines[]` for a column; '' for no part of the claim. */
export const taughtPath = z.string().check(
  z.maxLength(60),
  z.refine((path) => path === '' || isPath(path.replace('[]', '[0]'))),
);

const taughtField = z.strictObject({
  path: taughtPath,
  on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  look: prints(60),
});

/** All pages taught of one site. */
export const taughtPages = z
  .array(z.strictObject({ shape: prints(80), fields: z.array(taughtField).check(z.maxLength(300)) }))
  .check(z.maxLength(30));
