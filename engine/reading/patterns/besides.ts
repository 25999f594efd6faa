/** What a payment card asks for; an insurance card has a number and a name as well. */
export const OF_CARD =
  /\b(card (number|no|holder|type)|name on( the)? card|cardholder|credit card|debit card|cvv|cvc|security code|expir(es|y)|exp date|routing number)\b/i;
/** What only a payment card asks for. */
export const OF_PAYMENT = /\b(credit card|debit card|cvv|cvc|security code|expir(es|y)|exp date|routing number)\b/i;

/** Headings over blocks that are beside every claim, as portals call them. */
export const ELSEWHERE =
  /^\W*(submitter|claim contact|contact person|contact for (this|the) claim|who (to|we) (call|contact)|emergency contact|employer|my (profile|account|preferences)|user (profile|settings|preferences)|preferences|settings|mailing list|newsletter|feedback|report a problem|search\b.*|find (a|an) .*|look ?up\b.*|filters?|card payment|pay(ment)? by card|take (a|an) (card )?payment|.*\bpays today|reminders?|appointments?|pharmacy|attorney|pay.?to address|guarantor|sign in|log ?in)\b/i;
