import type { Claim, Line } from './claim/claim.ts';
import type { Facts, Session } from './claim/context.ts';
import type { Day } from './claim/day.ts';
import type { Tables } from './codes/tables.ts';
import { underContract } from './payers/cascade.ts';
import type { Payer } from './payers/payer.ts';
import { recognisePayer } from './payers/recognise.ts';
import type { RuleContext } from './rules/rule.ts';

/** The facts that rules ask for: with them facts look alike to the engine beneath, whichever are known. */
const UNKNOWN: Facts = {
  profile: undefined,
  payerKey: undefined,
  medium: undefined,
  sessions: undefined,
  authorizations: undefined,
  authorizationRequired: undefined,
  history: undefined,
  historySince: undefined,
  coverage: undefined,
  patientFacts: undefined,
  contract: undefined,
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
