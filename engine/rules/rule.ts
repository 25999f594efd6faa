import type { Claim, Line } from '../claim/claim.ts';
import type { Facts, FactsInput, Session } from '../claim/context.ts';
import type { Day } from '../claim/day.ts';
import type { Tables } from '../codes/tables.ts';
import type { Confidence, Payer, PayerKind } from '../payers/payer.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A finding's words. `{name}` is filled from the finding's data; every name must be given. */
export interface Message {
  /** What is wrong, one line with the values on the claim. */
  readonly what: string;
  /** Why the payer rejects or denies it. */
  readonly why: string;
  /** What to do next, as an instruction. */
  readonly fix: string;
  /** Where this message weighs less (or more) than the rule. */
  readonly severity?: Severity;
}

interface Source {
  readonly document: string;
  readonly section?: string;
  readonly edition?: string;
}

/** Everything a rule may look at beside the claim. */
export interface RuleContext {
  readonly asOf: Day;
  readonly tables: Tables;
  readonly payer: Payer;
  readonly facts: Facts;
  /** The session behind a service line; undefined when nobody said. */
  session(line: Line): Session | undefined;
}

/** Answers of a rule: `pass`, `notApplicable`, `notChecked(...)`, `finding(...)`, or a list of the last two. */
export type Answer = Pass | NotApplicable | NotChecked | Hit | readonly (Hit | NotChecked)[];
export interface Pass {
  readonly kind: 'pass';
}
export interface NotApplicable {
  readonly kind: 'not-applicable';
}
/** The trigger is there, but something the rule needs is not known. */
export interface NotChecked {
  readonly kind: 'not-checked';
  readonly reason: string;
}
export interface Hit {
  readonly kind: 'finding';
  readonly message: string;
  /** Where the mark goes. */
  readonly path: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** Paths whose values made the finding; `path` counts without being listed. */
  readonly evidence: readonly string[];
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** A change of representation only; offered where the page demands that shape. */
  readonly safeFix?: { readonly path: string; readonly value: string };
  /** True when the words come from the vault (another claim, an authorization): the page shows "see panel". */
  readonly private?: boolean;
}

export const pass: Pass = { kind: 'pass' };
export const notApplicable: NotApplicable = { kind: 'not-applicable' };

/** @param reason one short clause a biller understands: "session minutes aren't on this page" */
export function notChecked(reason: string): NotChecked {
  return { kind: 'not-checked', reason };
}

/** A hit of `message` at `path`. */
export function finding(
  message: string,
  at: { path: string; data?: Record<string, string | number>; evidence?: readonly string[] } & Partial<
    Pick<Hit, 'severity' | 'confidence' | 'safeFix' | 'private'>
  >,
): Hit {
  const { path, data = {}, evidence = [], ...rest } = at;
  return { kind: 'finding', message, path, data, evidence, ...rest };
}

interface RuleBase {
  /** Equals the file's path: `auth.date-outside` is `engine/rules/auth/date-outside.ts`. */
  readonly id: string;
  /** One plain sentence: what the rule checks. Heads its page in `docs/rules`. */
  readonly title: string;
  readonly severity: Severity;
  /** Medium and low are warnings outside Medicare until the practice confirms the payer. */
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
  /** Adjustment or remark codes this prevents: `CO-197`, `N290`. */
  readonly prevents: readonly string[];
  /** Dates of service it applies to, ISO, both included. */
  readonly effective?: { readonly from?: string; readonly to?: string };
  /**
   * Path patterns it cannot do without. Unseen, the engine answers "not checked" for it; in an odd
   * shape too, unless `judgesShape` names the pattern. Line paths are `lines[].x` and are tested per line.
   */
  readonly reads: readonly string[];
  readonly judgesShape?: readonly string[];
  /** Rules whose finding on this rule's evidence explains this one away. */
  readonly after?: readonly string[];
  /** Rules that describe the same defect less well; theirs are dropped where this one fires. */
  readonly supersedes?: readonly string[];
  readonly messages: Readonly<Record<string, Message>>;
  /** `safe` changes representation only; `suggestion` is said, never applied. */
  readonly fix: 'none' | 'suggestion' | 'safe';
}

/**
 * What must be there for a rule to be called at all: all that is named, each by any of its values. Where
 * one is missing the answer is "not applicable", so name only what the rule would answer that to itself:
 * a rule that answers `notChecked` for modifiers nobody read can't name `mods`.
 */
export interface When {
  /** The line of business of the payer. */
  readonly payers?: readonly PayerKind[];
  /** The payer, by the key of its profile. */
  readonly profiles?: readonly string[];
  /** A modifier of the line (claim rules: of some line); `true` is any. */
  readonly mods?: true | readonly string[];
  /** Units of the line (claim rules: of some line) are more than this, or nobody read them. */
  readonly unitsOver?: number;
  /** A line from one day to another (claim rules: some line). */
  readonly span?: true;
  /** How some session of the claim was held. */
  readonly modality?: Session['modality'];
  /** The place of service of the line (claim rules: of some line), as two digits. */
  readonly places?: readonly string[];
  /** The procedure code of the line (claim rules: of some line), where `codes` of the rule would be too narrow. */
  readonly billed?: readonly string[];
  /** How the code of some diagnosis of the claim begins, undotted. */
  readonly diagnosed?: readonly string[];
  /** Boxes, one of which is filled: `lines[].note` on the line (claim rules: on some line). */
  readonly filled?: readonly string[];
  /** An authorization: a number on the line or the claim, or some on file. */
  readonly authorization?: true;
  /** Keys of the facts, one of which is known. */
  readonly facts?: readonly (keyof Facts | `contract.${'rates' | 'retroAuthorizationDays'}`)[];
  /** Keys of the facts, one of which is not known. */
  readonly unknown?: readonly (keyof Facts)[];
  /** Questions of the form, one of which is answered yes. */
  readonly yes?: readonly string[];
  /** Earlier claims on file, one at least. */
  readonly earlier?: true;
  /** A claim to a payer after the first. */
  readonly secondary?: true;
  /** A plan that calls itself an HMO. */
  readonly hmo?: true;
  /** The claim frequency code, as one digit. */
  readonly frequency?: readonly string[];
  /** Lines the claim has at least. */
  readonly lines?: number;
  /** Diagnoses the claim has at least. */
  readonly diagnoses?: number;
  /** A claim without any diagnosis. */
  readonly undiagnosed?: true;
  /** One of these instead of all. */
  readonly any?: readonly When[];
}

/** Another service to compare with: a second line, or an earlier claim. */
export const BESIDE_OTHERS: When = { any: [{ lines: 2 }, { earlier: true }] };

/** Any claim but one that is known to be the first. */
export const UNLESS_FIRST: When = { any: [{ earlier: true }, { unknown: ['history'] }] };

/** Runs once per service line; with `codes`, only on lines that carry one of them. */
export interface LineRule extends RuleBase {
  readonly scope: 'line';
  readonly codes?: readonly string[];
  readonly when?: When;
  check(line: Line, claim: Claim, context: RuleContext): Answer;
}

/** Runs once per claim; with `codes`, only when some line carries one of them. */
export interface ClaimRule extends RuleBase {
  readonly scope: 'claim';
  readonly codes?: readonly string[];
  readonly when?: When;
  check(claim: Claim, context: RuleContext): Answer;
}

export type Rule = LineRule | ClaimRule;

/**
 * A claim on which the rule is tried: changes to the clean claim of `example-claim.ts`.
 * `''` blanks a box; null takes the path away.
 */
export interface Example {
  readonly title: string;
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly context?: FactsInput;
  readonly asOf?: string;
  /** Fails: the message expected. */
  readonly message?: string;
  /** Fails: where the mark is expected. */
  readonly path?: string;
  /** Other rules that rightly fire on the same claim. */
  readonly also?: readonly string[];
}

/** Kept beside the rule, read by the tester and the docs, left out of the build. */
export interface Examples {
  readonly fails: readonly Example[];
  readonly passes: readonly Example[];
  readonly notChecked?: readonly Example[];
}
