import * as z from 'zod/mini';
import { fromIso } from '../claim/day.ts';
import { PATHS } from '../claim/paths.ts';
import type { UserRule } from './user-rule.ts';

/** User rules as they enter: from the form, from a colleague's file, from the settings store. */
/** Free text. Member ids, birth dates and social security numbers don't fit, nor what could be filled in. */
const line = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^(?!.*(\d{6}|\d\/\d|\d{3}-\d{2}-))[^\p{Cc}<>{}]*$/u));
const many = <T extends z.ZodMiniType>(type: T, most = 200) => z.array(type).check(z.maxLength(most));
const some = <T extends z.ZodMiniType>(type: T, most = 200) => many(type, most).check(z.minLength(1));
const code = z.string().check(z.regex(/^([A-Z0-9]{5}(-[A-Z0-9]{5})?|[A-Z0-9]{1,4}\*)$/));
const modifier = z.string().check(z.regex(/^[A-Z0-9]{2}$/));
const place = z.string().check(z.regex(/^\d{2}$/));
const diagnosis = z.string().check(z.regex(/^[A-Z]\d[A-Z0-9](\.?[A-Z0-9]{1,4})?(-[A-Z]\d[A-Z0-9])?$/));
const date = z.string().check(z.refine((text) => fromIso(text) !== null, 'write dates as YYYY-MM-DD'));
const path = z.string().check(z.refine((text) => PATHS.has(text), 'name a box of the claim'));

const demand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['needs-modifier', 'forbids-modifier']), modifiers: some(modifier) }),
  z.strictObject({ kind: z.enum(['needs-place', 'forbids-place']), places: some(place) }),
  z.strictObject({ kind: z.enum(['needs-diagnosis', 'forbids-diagnosis']), diagnoses: some(diagnosis) }),
  z.strictObject({ kind: z.literal('needs-authorization') }),
  z.strictObject({ kind: z.literal('needs-field'), path }),
  z.strictObject({ kind: z.literal('needs-minutes'), minutes: z.int().check(z.gte(1), z.lte(1440)) }),
  z.strictObject({
    kind: z.literal('most-units'),
    units: z.int().check(z.gte(1), z.lte(9999)),
    per: z.enum(['line', 'day', 'month', 'year']),
  }),
  z.strictObject({ kind: z.literal('not-with'), codes: some(code) }),
  z.strictObject({ kind: z.literal('not-billed') }),
]);

const trial = z.strictObject({
  title: line(120),
  payer: z.union([line(80), z.literal('')]),
  lines: some(
    z.strictObject({
      code: z.string().check(z.regex(/^[A-Z0-9]{5}$/)),
      date,
      modifiers: many(modifier, 4),
      place: z.string().check(z.regex(/^(\d{2})?$/)),
      units: z.int().check(z.gte(0), z.lte(999)),
      minutes: z.optional(z.int().check(z.gte(0), z.lte(1440))),
    }),
    12,
  ),
  diagnoses: many(diagnosis, 12),
  authorization: z.optional(z.string().check(z.regex(/^[A-Z0-9-]{0,30}$/))),
  speaks: z.boolean(),
});

const userRuleSchema = z.strictObject({
  id: z.templateLiteral(['practice.', z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/))]),
  title: line(160),
  severity: z.enum(['error', 'warning', 'info']),
  on: z.boolean(),
  when: z.strictObject({
    payers: many(line(80), 50),
    codes: many(code),
    modifiers: many(modifier, 50),
    places: many(place, 50),
    from: z.optional(date),
    to: z.optional(date),
  }),
  demand,
  why: z.optional(line(300)),
  fix: z.optional(line(300)),
  source: z.optional(line(160)),
  trials: many(trial, 20),
});

/** The most a practice may have; more than this is a file of another kind. */
const MOST_RULES = 500;

/** All rules of a practice; no two may share an id. */
export const userRulesSchema = z.array(userRuleSchema).check(
  z.maxLength(MOST_RULES),
  z.refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'two rules share an id'),
) satisfies z.ZodMiniType<UserRule[], unknown>;
