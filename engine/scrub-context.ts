import type { Claim, Line } from './claim/claim.ts';
import type { Facts, Session } from './claim/context.ts';
import type { Day } from './claim/day.ts';
import type { Tables } from './codes/tables.ts';
import { underContract } from './payers/cascade.ts';
import type { Payer } from './payers/payer.ts';
import { recognisePayer } from './payers/recognise.ts';
import type { RuleContext } from './rules/rule.ts';

/** Every fact by name, so that facts look alike to the engine beneath whichever of them are known. */
const UNKNOWN: { readonly [K in keyof Required<Facts>]: undefined } = {
  profile: undefined,
  payerKey: undefined,
  medium: undefined,
  seen: undefined,
  sessions: undefined,
  authorizations: undefined,
  authorizationRequired: undefined,
  history: undefined,
  historySince: undefined,
  authorizationsSince: undefined,
  coverage: undefined,
  patientFacts: undefined,
  contract: undefined,
  payers: undefined,
  excluded: undefined,
  practice: undefined,
};

/**
 * What rules look at beside one claim. The payer is looked for when a rule first asks for it, unless the practice's
 * contracts may change the facts.
 */
export class ScrubContext implements RuleContext {
  readonly asOf: Day;
  readonly tables: Tables;
  readonly facts: Facts;
  readonly session: (line: Line) => Session | undefined;
  readonly #claim: Claim;
  #payer: Payer | undefined;

  constructor(claim: Claim, given: Facts, tables: Tables, asOf: Day) {
    const contract = given.payers && underContract(claim, given);
    this.#claim = claim;
    this.#payer = contract?.payer;
    this.facts = { ...UNKNOWN, ...(contract?.facts ?? given) };
    this.tables = tables;
    this.asOf = asOf;
    const { sessions } = this.facts;
    // Rules take it out of the context, so it must not need it.
    this.session = ({ index }) => {
      if (sessions) for (const session of sessions) if (session.line === index) return session;
      return undefined;
    };
  }

  get payer(): Payer {
    this.#payer ??= recognisePayer(this.#claim, this.facts);
    return this.#payer;
  }
}
