import type { StatusCategory } from './status-words.ts';

/** What a capture can be shown for: that the claim was sent, or that the payer has taken it in. */
export type Proof = 'sent' | 'accepted';

/** One value of a confirmation, as the page prints it. */
export interface Captured {
  readonly item: 'control' | 'claim' | 'confirmation' | 'batch' | 'trace' | 'date' | 'payer';
  readonly value: string;
  /** 0..1; what is below the bar is among `notRead` instead. */
  readonly confidence: number;
  readonly because: string;
}

/** A page that confirms a submission. */
export interface Confirmation {
  readonly kind: 'confirmation';
  readonly proves: Proof;
  /** Why it proves that, in the page's words. */
  readonly because: string;
  /** An item at most once. */
  readonly found: readonly Captured[];
  /** Whom the page names, '' where it doesn't: to tell whether it is about the claim that was sent. */
  readonly about: { readonly memberId: string; readonly account: string; readonly patient: string };
  readonly notRead: readonly string[];
}

/** A page that says the claim was not taken: it proves nothing. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly because: string;
}

/** What a status page says of one claim; '' where it says nothing. */
export interface StatusLine {
  readonly claimNumber: string;
  readonly dateFrom: string;
  readonly dateTo: string;
  readonly billed: string;
  readonly paid: string;
  /** As the page words it. */
  readonly status: string;
  /** '' when the words are none we know. */
  readonly category: StatusCategory | '';
  readonly finalized: string;
  /** Check or EFT number. */
  readonly payment: string;
  /** CARC and RARC. */
  readonly codes: readonly string[];
  readonly confidence: number;
}

export interface ClaimStatus {
  readonly kind: 'status';
  readonly lines: readonly StatusLine[];
  readonly notRead: readonly string[];
}

/** What is worth keeping; a refusal is only told. */
export type Keepable = Confirmation | ClaimStatus;
export type Capture = Keepable | Refusal;

/** Below this a value is not read: a wrong number is worse than none. */
export const CAPTURE_BAR = 0.6;
