/** Where a claim stands with the payer. */
export type StatusCategory =
  | 'received'
  | 'accepted'
  | 'in process'
  | 'pended'
  | 'paid'
  | 'denied'
  | 'rejected'
  | 'returned'
  | 'not on file';

/**
 * Portals' words and the category codes of a 277 (ASC X12 code source 507) for each, the first that fits
 * wins: "to be paid" is not paid, "pending in review" is in process, and what is not on file is nothing else.
 */
const WORDS: readonly (readonly [StatusCategory, RegExp])[] = [
  ['not on file', /\bnot (on file|found)\b|\bno (claims?|records?) (found|on file)\b|\bA4\b/i],
  ['returned', /\breturn(ed)?\b(?! to)|\breturned to provider\b|\brtp\b|\bunprocessable\b|^A3\b/i],
  ['rejected', /\breject|^A[678]\b|\bnot accepted\b/i],
  [
    'in process',
    /\b(to be|will be|scheduled to|approved to|not yet) (paid|pay|denied)\b|\bnot (paid|finali[sz]ed|processed)\b/i,
  ],
  [
    'in process',
    /\bin[ -](process|progress|review|adjudication)\b|\bprocessing\b|\bunder review\b|\bbeing processed\b|^P[12]\b/i,
  ],
  [
    'pended',
    /\bpend(ed|ing)?\b|\bsuspend(ed)?\b|\bon hold\b|\b(additional|more) information\b|\binformation requested\b|^P[345]\b|^R\d/i,
  ],
  ['denied', /\bden(y|ied|ial)\b|\bdisallow(ed)?\b|\bnon-?covered\b|^F2\b/i],
  ['paid', /\bpaid\b|\bpayment (issued|made|sent)\b|\bfinali[sz]ed\W+payment\b|^F1\b/i],
  ['accepted', /\baccepted\b|^A2\b|^A1 ?[:/-] ?20\b/i],
  ['received', /\breceived\b|\backnowledge|\bforwarded\b|\bsubmitted\b|\bsent\b|^A[01]\b/i],
];
const NEGATED = /\bunpaid\b/i;

/** The category of a status in a portal's words; null when none is known. */
export function categoryOf(words: string): StatusCategory | null {
  if (NEGATED.test(words)) return null;
  return WORDS.find(([, says]) => says.test(words))?.[0] ?? null;
}

const CODE = /\b(?:(?:CO|PR|OA|PI)[- ]?)?(?:\d{1,3}|[AB]\d{1,2}|P\d{1,2})\b|\b(?:N\d{1,3}|MA?\d{1,3})\b/g;

/** CARC and RARC in a cell or beside a caption: "CO-197", "N130", "16, MA130"; words around them are passed over. */
export function codesIn(text: string): string[] {
  if (text.length > 200) return [];
  return [...new Set(text.match(CODE) ?? [])];
}
