import * as z from 'zod/mini';

/** What the practice's own contract with a payer says; a missing key means "as shipped", an empty list "none". */
const days = z.int().check(z.gte(1), z.lte(3650));
const few = <T extends z.ZodMiniType>(type: T, most: number) => z.array(type).check(z.maxLength(most));
const code = z.string().check(z.regex(/^[A-Z0-9]{5}$/));
/** Every service, in place of a code. */
const codeOrAll = z.string().check(z.regex(/^([A-Z0-9]{5}|\*)$/));
const isoDay = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** Names people type: long numbers and dates don't belong in them, so no member id or birth date gets in. */
const nameSchema = z.string().check(
  z.minLength(1),
  z.maxLength(80),
  z.refine((text) => !/\d{5}|\d[/-]\d|[\r\n\t<>{}]/.test(text)),
);

const authorizationNeed = z.strictObject({
  procedureCodes: few(codeOrAll, 200).check(z.minLength(1)),
  /** Visits of a calendar year that go without; 0: from the first. */
  afterVisits: z.int().check(z.gte(0), z.lte(999)),
});

const rate = z.strictObject({
  code,
  /** US dollars. */
  allowed: z.number().check(z.gte(0), z.lte(100_000), z.multipleOf(0.01)),
});

const termsSchema = z.strictObject({
  /** Set for a payer of the practice's own, which no shipped profile knows. */
  name: z.optional(nameSchema),
  ids: z.optional(few(z.string().check(z.regex(/^[A-Z0-9]{2,15}$/)), 10)),
  kind: z.optional(z.enum(['commercial', 'medicare-advantage', 'medicaid', 'tricare', 'va'])),
  /** Days from the date of service to receipt of a new claim. */
  filingDays: z.optional(days),
  correctedDays: z.optional(days),
  appealDays: z.optional(days),
  /** Modifiers on video visits, the preferred one first. */
  videoModifiers: z.optional(few(z.string().check(z.regex(/^[A-Z0-9]{2}$/)), 6)),
  authorizations: z.optional(few(authorizationNeed, 60)),
  rates: z.optional(few(rate, 1000)),
  /** ISO day on which somebody compared the shipped facts with the contract. */
  confirmedOn: z.optional(isoDay),
});

/** A shipped profile's key, a state's Medicaid program, or a payer of the practice's own (`own-`). */
const payerKeySchema = z.string().check(z.regex(/^([a-z][a-z0-9-]{1,60}|medicaid-[A-Z]{2})$/));

const payersSchema = z
  .record(payerKeySchema, termsSchema)
  .check(z.refine((payers) => Object.keys(payers).length <= 300));

export { isoDay, nameSchema, payerKeySchema, payersSchema };
export type PayerTerms = z.output<typeof termsSchema>;
export type AuthorizationNeed = z.output<typeof authorizationNeed>;
