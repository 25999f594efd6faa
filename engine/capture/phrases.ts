/** What a page says became of the claim that was sent. */
export type Said = 'refused' | 'unsent' | 'adjudicating' | 'accepted' | 'sent';

/**
 * Words of confirmation pages, the first that fits wins: a page that says the claim was not taken, or not
 * sent yet, confirms nothing whatever else it says. "Adjudicating" is acceptance by the payer in words
 * nobody else uses; A2 and A1:20 are category and status codes of a 277CA (ASC X12 code sources 507, 508).
 */
const PHRASES: readonly (readonly [Said, RegExp])[] = [
  [
    'refused',
    /\b(could|can|would|did|was|were|has|have)( ?not|n.t)( be| been)?( successfully)? (submit|sent|send|accept|receiv|process|transmit|complet)/i,
  ],
  ['refused', /\b(unable|failed|failure) to (submit|send|process|accept|complete|transmit)\b/i],
  [
    'refused',
    /\b(submission|transmission|transaction|claim)s? (has |have )?(failed|error|rejected|was unsuccessful|is invalid|contains? errors?|errors?\b)/i,
  ],
  ['refused', /\b(claims?|submission|it) (was|were|is|has been|have been) (rejected|refused|returned|denied)\b/i],
  ['refused', /^(claim )?(rejected|returned|denied|not accepted|failed)\b|\bnot accepted\b/i],
  ['refused', /\b(correct|fix|resolve) (the|these|all|following|any)\b.{0,40}\b(errors?|fields?|items?|problems?)\b/i],
  ['unsent', /\b(as|to|in|is) (an? )?draft\b|\bdraft (was |has been |is )?saved\b|\bdraft claim\b/i],
  ['unsent', /\b(not yet|ready to|about to|waiting to|pending) (be |been )?(submi|sen[dt]|transmi)/i],
  ['unsent', /\b(claims?|submission|it) (will|is to|needs to|has to|must) be (submitted|sent|transmitted)\b/i],
  ['unsent', /\b(claim|it) (was |has been |is )?(successfully )?(saved|validated|added to (the |your )?batch)\b/i],
  ['adjudicating', /\baccepted (for|into|to) (the )?((payer|plan).s )?adjudication/i],
  [
    'adjudicating',
    /\baccepted by (the )?(payer|payor|health plan|plan|insurer|carrier|medicaid|medicare)\b|\b(payer|payor|plan) (has )?accepted\b/i,
  ],
  ['adjudicating', /\b277 ?ca\b.{0,40}\baccepted\b|\bA2\b(?= ?[:/–-]| ack)|\bA1 ?[:/-] ?20\b/i],
  ['accepted', /\baccepted for (further )?processing\b/i],
  ['accepted', /\b(claims?|encounter|submission|it) (was |were |is |has been |have been )?(successfully )?accepted\b/i],
  [
    'sent',
    /\b(claims?|encounters?|submission|transaction|batch|it) (was |were |is |has been |have been )?(successfully )?(submitted|received|sent|transmitted|filed)\b/i,
  ],
  ['sent', /\b(successfully|you have|you.ve) (submitted|sent|transmitted|filed|received)\b/i],
  ['sent', /\breceived (your|the|this) (claim|encounter|submission)\b/i],
  ['sent', /\bthank you for (submitting|sending|your (claim )?submission)\b/i],
  ['sent', /\bsubmi(t|ssion) (was |is )?(success|complete|received|confirm)/i],
  ['sent', /^(claim |submission |claim submission )?confirmation( page)?$|\b(claim|submission) confirmation\b/i],
];

/** Answers to something else than a claim, though it may name one. */
const ABOUT_A_CLAIM = /\b(authori[sz]ation|appeal|reconsideration|dispute|grievance|eligibility|referral|inquiry)s?\b/i;
const ELSE = /\b(message|attachment|document|password|profile|enrol?lment|survey|feedback|e-?mail)s?\b/i;
const CLAIM = /\b(claims?|encounters?|1500|837P?)\b/i;

export interface Saying {
  readonly said: Said;
  /** The page's own words. */
  readonly words: string;
}

/** What one text says of the claim; null for nothing. */
export function sayingOf(text: string): Saying | null {
  const found = PHRASES.find(([, says]) => says.test(text));
  return found ? { said: found[0], words: text } : null;
}

/** Whether the page answers to a claim, and not to an authorization, an appeal or anything else one can send. */
export function isOfClaim(told: readonly Saying[], headings: readonly string[]): boolean {
  const words = told.map((saying) => saying.words);
  if (words.some((text) => ABOUT_A_CLAIM.test(text) || (ELSE.test(text) && !CLAIM.test(text)))) return false;
  return [...words, ...headings].some((text) => CLAIM.test(text));
}
