import type { Severity } from './rules/rule.ts';

/** A finding as it crosses processes and as the command line prints it: plain data. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  /** Which of the rule's messages this is. */
  readonly messageId: string;
  /** What is wrong. */
  readonly message: string;
  /** Why it gets rejected or denied. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly source: string;
  readonly prevents: readonly string[];
  /** Paths whose values made the finding, `path` first. */
  readonly evidence: readonly string[];
  readonly safeFix?: { readonly path: string; readonly value: string };
  readonly private?: boolean;
}

/** A rule whose trigger was there but that could not be checked. */
export interface Skipped {
  readonly rule: string;
  readonly reason: string;
}

export type Verdict = 'errors' | 'incomplete' | 'warnings' | 'clean';

export interface ScrubResult {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** How many rules applied and passed. */
  readonly passed: number;
  /** Table name -> edition used. */
  readonly editions: Readonly<Record<string, string>>;
  /** Table name -> ISO last day of the edition used, where it is the newest there is and that day is past. */
  readonly outdated: Readonly<Record<string, string>>;
  /** ISO date the claim was judged on. */
  readonly asOf: string;
}
