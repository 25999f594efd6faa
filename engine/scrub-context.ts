import type { Claim, Line } from './claim/claim.ts';
import type { Facts, Session } from './claim/context.ts';
import type { Day } from './claim/day.ts';
import type { Tables } from './codes/tables.ts';
import type { Payer } from './payers/payer.ts';
import { recognisePayer } from './payers/recognise.ts';
import type { RuleContext } from './rules/rule.ts';

/** What rules look at beside one claim. The payer is looked for when a rule first asks for it. */
export class ScrubContext implements RuleContext {
  readonly asOf: Day;
  readonly tables: Tables;
  readonly facts: Facts;
  readonly session: (line: Line) => Session | undefined;
  readonly #claim: Claim;
  #payer: Payer | undefined;

  constructor(claim: Claim, facts: Facts, tables: Tables, asOf: Day) {
    this.#claim = claim;
    this.facts = facts;
    this.tables = tables;
    this.asOf = asOf;
    const { sessions } = facts;
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
