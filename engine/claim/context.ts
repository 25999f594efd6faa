import * as z from 'zod/mini';
import { payersSchema } from '../payers/terms.ts';
import { type Day, fromIso } from './day.ts';

/**
 * What is known beside the claim, as case files and the vault write it (`docs/case-file.md`).
 * A missing key is unknown; an empty list is known to be empty.
 */
const text = z.string();
const day = z.pipe(
  z.string().check(z.refine((value) => fromIso(value) !== null, 'write dates as YYYY-MM-DD')),
  z.transform((value): Day => fromIso(value) as Day),
);
const maybe = <T extends z.ZodMiniType>(type: T) => z.optional(z.nullable(type));
const count = z.number().check(z.nonnegative());
const codes = z.array(text);

const PROFILES = ['commercial', 'medicare-ffs', 'medicare-advantage', 'tricare', 'va'] as const;

const sessionSchema = z.object({
  line: z.int().check(z.nonnegative()),
  minutes: maybe(count),
  start: maybe(text),
  stop: maybe(text),
  /** Minutes of the E/M part alone, where the visit record tells them apart. */
  emMinutes: maybe(count),
  /** How many tests were given and scored. */
  tests: maybe(count),
  /** Why interactive complexity was added, in the clinician's words. */
  reason: maybe(text),
  modality: maybe(z.enum(['in-person', 'video', 'audio'])),
  patientLocation: maybe(z.enum(['home', 'office', 'other'])),
  /** NPI of who saw the patient, where it isn't the rendering provider of the line. */
  performedBy: maybe(text),
  /** Of a session by phone: whether the record says that the patient could not or would not use video. */
  videoDeclined: maybe(z.boolean()),
});

const authorizationSchema = z.object({
  number: text,
  payerName: maybe(text),
  memberId: maybe(text),
  procedureCodes: z.optional(codes),
  dateFrom: maybe(day),
  dateTo: maybe(day),
  unitsApproved: maybe(count),
  unitsUsed: maybe(count),
  unitType: maybe(z.enum(['visit', 'unit'])),
  renderingNpi: maybe(text),
  placeOfService: maybe(text),
  status: maybe(text),
  /** The most units or visits (by `unitType`) in a day, a week from Sunday, or a calendar month. */
  limits: z.optional(z.array(z.object({ per: z.enum(['day', 'week', 'month']), most: count }))),
});

const historySchema = z.object({
  claimId: maybe(text),
  status: maybe(text),
  /** The day of the payer's answer, paid or denied. */
  decidedOn: maybe(day),
  authorizationNumber: maybe(text),
  billingNpi: maybe(text),
  patientKey: maybe(z.object({ lastName: text, firstName: text, dob: maybe(day) })),
  memberId: maybe(text),
  payerName: maybe(text),
  diagnoses: z.optional(codes),
  lines: z.array(
    z.object({
      dateFrom: day,
      procedureCode: text,
      placeOfService: maybe(text),
      modifiers: z.optional(codes),
      units: maybe(count),
      renderingNpi: maybe(text),
    }),
  ),
});

const providerSchema = z.object({
  npi: text,
  name: maybe(text),
  credential: maybe(text),
  taxonomy: maybe(text),
  enrolled: z.optional(z.array(z.object({ payerKey: text, from: maybe(day), to: maybe(day) }))),
  supervisedBy: maybe(text),
  /** States where the provider may treat a patient, by license or compact. */
  licensedStates: z.optional(z.array(text)),
});

export const contextSchema = z.object({
  profile: maybe(z.union([z.enum(PROFILES), z.templateLiteral(['medicaid-', text]), z.literal('medicaid')])),
  payerKey: maybe(text),
  medium: maybe(z.enum(['electronic', 'paper'])),
  seen: z.optional(z.array(text)),
  sessions: z.optional(z.array(sessionSchema)),
  authorizations: z.optional(z.array(authorizationSchema)),
  authorizationRequired: z.optional(z.array(z.object({ procedureCodes: codes, afterVisits: maybe(count) }))),
  history: z.optional(z.array(historySchema)),
  historySince: maybe(day),
  authorizationsSince: maybe(day),
  coverage: maybe(
    z.object({
      effective: maybe(day),
      termination: maybe(day),
      checkedOn: maybe(day),
      network: maybe(text),
      /** Who the eligibility answer says handles these claims: a managed care plan, a behavioral health company. */
      payerName: maybe(text),
      benefits: z.optional(
        z.array(
          z.object({
            codes,
            covered: maybe(z.boolean()),
            visitsPerYear: maybe(count),
            used: maybe(count),
            authorization: maybe(z.boolean()),
          }),
        ),
      ),
    }),
  ),
  patientFacts: maybe(
    z.object({
      dateOfDeath: maybe(day),
      school: maybe(z.boolean()),
      incarcerated: maybe(z.boolean()),
      /** A group plan from somebody's present work, the patient's own or a family member's; `employees` of that employer. */
      employerPlan: maybe(z.object({ active: z.boolean(), employees: maybe(count) })),
      /** A member of the armed forces on active duty. */
      activeDuty: maybe(z.boolean()),
    }),
  ),
  contract: maybe(
    z.object({
      filingDays: maybe(count),
      correctedDays: maybe(count),
      appealDays: maybe(count),
      /** For a second payer, from the first payer's answer. */
      secondaryDays: maybe(count),
      /** Business days after the visit in which an authorization may still be asked for. */
      retroAuthorizationDays: maybe(count),
      rates: z.optional(z.array(z.object({ code: text, allowed: z.number() }))),
    }),
  ),
  /** The practice's own contract values by payer key; the claim's payer picks its own (`payers/cascade.ts`). */
  payers: z.optional(payersSchema),
  /** NPIs on the practice's copy of the federal exclusion lists (OIG, SAM). */
  excluded: z.optional(z.array(z.object({ npi: text, from: maybe(day), to: maybe(day) }))),
  practice: maybe(
    z.object({
      name: maybe(text),
      npi: maybe(text),
      taxId: maybe(text),
      part2Program: maybe(z.boolean()),
      /** Its telehealth runs through a third party's virtual platform. */
      telehealthPlatform: maybe(z.boolean()),
      /** Payer keys whose shipped facts the practice has confirmed. */
      confirmedPayers: z.optional(z.array(text)),
      providers: z.optional(z.array(providerSchema)),
    }),
  ),
});

/** Everything known beside the claim; dates are days. */
export type Facts = z.output<typeof contextSchema>;
/** The same as written in a case file; dates are ISO text. */
export type FactsInput = z.input<typeof contextSchema>;
export type Session = z.output<typeof sessionSchema>;
export type Authorization = z.output<typeof authorizationSchema>;
export type EarlierClaim = z.output<typeof historySchema>;
export type Provider = z.output<typeof providerSchema>;

export const caseSchema = z.object({
  id: z.optional(z.union([text, z.number()])),
  title: z.optional(text),
  asOf: z.optional(day),
  /** Numbers are taken as the text they are written as. */
  fields: z.record(z.string(), z.union([text, z.pipe(z.number(), z.transform(String))])),
  context: z.optional(contextSchema),
});
export type CaseFile = z.output<typeof caseSchema>;
