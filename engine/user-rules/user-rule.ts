import type { Severity } from '../rules/rule.ts';

/**
 * A rule the practice made for itself: what triggers it and what is demanded then. Plain data, kept in the
 * settings store, carried in a file; it holds no patient data.
 */
export interface UserRule {
  /** `practice.` and a short name: it has no file. */
  readonly id: `practice.${string}`;
  /** One plain sentence: what the rule asks for. */
  readonly title: string;
  readonly severity: Severity;
  /** Switched off, it is kept and never runs. */
  readonly on: boolean;
  readonly when: Trigger;
  readonly demand: Demand;
  /** The practice's own words, shown in place of ours where given. */
  readonly why?: string;
  readonly fix?: string;
  /** Where the demand comes from: "Aetna contract, exhibit B". */
  readonly source?: string;
  /** Small claims the rule is tried on whenever it is changed. */
  readonly trials: readonly Trial[];
}

/** All parts must hold; an empty list asks for nothing. */
export interface Trigger {
  /** Payer keys ("aetna"), lines of business ("medicaid"), or part of the name as typed on the page. */
  readonly payers: readonly string[];
  /** Procedure codes, ranges ("97151-97158") and beginnings ("H00*"). */
  readonly codes: readonly string[];
  /** One of these modifiers is on the line. */
  readonly modifiers: readonly string[];
  readonly places: readonly string[];
  /** Dates of service, ISO, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** What a line that triggers the rule must satisfy. */
export type Demand =
  | { readonly kind: 'needs-modifier' | 'forbids-modifier'; readonly modifiers: readonly string[] }
  | { readonly kind: 'needs-place' | 'forbids-place'; readonly places: readonly string[] }
  | { readonly kind: 'needs-diagnosis' | 'forbids-diagnosis'; readonly diagnoses: readonly string[] }
  | { readonly kind: 'needs-authorization' }
  | { readonly kind: 'needs-field'; readonly path: string }
  | { readonly kind: 'needs-minutes'; readonly minutes: number }
  | { readonly kind: 'most-units'; readonly units: number; readonly per: Period }
  | { readonly kind: 'not-with'; readonly codes: readonly string[] }
  | { readonly kind: 'not-billed' };

export type DemandKind = Demand['kind'];
export type Period = 'line' | 'day' | 'month' | 'year';

/** A claim of a few boxes beside the rule, and whether the rule must speak. */
export interface Trial {
  readonly title: string;
  readonly payer: string;
  readonly lines: readonly TrialLine[];
  readonly diagnoses: readonly string[];
  readonly authorization?: string;
  readonly speaks: boolean;
}

export interface TrialLine {
  readonly code: string;
  readonly date: string;
  readonly modifiers: readonly string[];
  readonly place: string;
  readonly units: number;
  readonly minutes?: number;
}
