/** What a confirmation or a claim-status page prints with a caption beside it. */
export type Item =
  | 'control'
  | 'claim'
  | 'confirmation'
  | 'batch'
  | 'trace'
  | 'date'
  | 'payer'
  | 'status'
  | 'from'
  | 'to'
  | 'billed'
  | 'paid'
  | 'finalized'
  | 'payment'
  | 'codes'
  | 'memberId'
  | 'account'
  | 'patient'
  | 'total';

interface Caption {
  readonly item: Item;
  /** The whole caption, case and a closing colon aside. */
  readonly says: RegExp;
  /** Names portals give the element that holds the value. */
  readonly name?: RegExp;
}

const NUMBER = '( ?(number|no\\.?|num\\.?|#|id))';
const caption = (says: string): RegExp => new RegExp(`^(${says})$`, 'i');

/**
 * Captions as portals print them, the first that fits wins. A patient control number is the practice's own,
 * an original or replaced claim's number says nothing of this one: neither is listed.
 */
const CAPTIONS: readonly Caption[] = [
  {
    item: 'control',
    says: caption(
      `((payer|payor|plan|health plan)('s)? )?(claim )?((internal|document|transaction) control${NUMBER}?|(icn|dcn|tcn|ccn)(/ ?(icn|dcn|tcn|ccn))?${NUMBER}?)( ?\\((icn|dcn|tcn|ccn)\\))?|(payer|payor)('s)? claim (control )?${NUMBER.trim()}|claim control${NUMBER}`,
    ),
  },
  {
    item: 'claim',
    says: caption(`(new |your )?claim( reference)?${NUMBER}|claim #`),
    name: /^(overview|cs)-claim-number$/,
  },
  {
    item: 'confirmation',
    says: caption(
      `(your )?(claim |submission )?(confirmation|submission|receipt|tracking|reference|acknowledge?ment|transaction)( reference)?${NUMBER}|(confirmation|submission) code|confirmation`,
    ),
  },
  { item: 'batch', says: caption(`batch${NUMBER}`) },
  { item: 'trace', says: caption(`(payer |clearinghouse )?trace${NUMBER}`) },
  {
    item: 'date',
    says: caption(
      '(claim )?(received|submitted|submission)( on| date( ?(and|/|&) ?time)?)?|date( ?(and|/|&) ?time)?( of)?( claim)? (received|submitted|submission|receipt|sent)|(receipt|transaction) date|sent( on)?',
    ),
  },
  { item: 'payer', says: caption('(payer|payor|carrier|health plan|insurance company|insurance)( name)?|plan name') },
  {
    item: 'status',
    says: caption('(current )?(claim )?status( description)?|disposition|adjudication status'),
    name: /^overview-(status|adjudication-status)$/,
  },
  {
    item: 'from',
    says: caption(
      '(first )?(dates?( \\(?s\\)?)? of service|service dates?|dos)( \\(?from\\)?)?|(from|first|start) (service )?date( of service)?|(service )?from( dos)?|dos from|statement from',
    ),
    name: /^(overview-first-dos|cs-first-service-date)$/,
  },
  {
    item: 'to',
    says: caption('(to|last|end|through) (service )?date( of service)?|(service |dos )(to|through)|(to|thru) dos'),
  },
  {
    item: 'billed',
    says: caption(
      '(total )?(claim )?(billed|charges?)( amounts?| charges?)?|(submitted|claim) (amount|charges?)|amount (billed|charged)',
    ),
    name: /^overview-total-billed$/,
  },
  {
    item: 'paid',
    says: caption('(total |claim |plan |net )?(paid|payment)( amount)?|amount paid|paid to provider'),
  },
  {
    item: 'finalized',
    says: caption(
      '(date )?(finalized|finalised|processed|adjudicated|adjudication|paid)( date| on)|date (finalized|processed|adjudicated|paid)|(finali[sz]ed|processed|adjud)|adjud date( / time)?|(payment|check|eft)( issue)? date',
    ),
  },
  {
    item: 'payment',
    says: caption(`(check|eft|check ?/ ?eft|eft ?/ ?check|payment|warrant|remittance)( trace)?${NUMBER}`),
  },
  {
    item: 'codes',
    says: caption(
      '(denial|adjustment|reason|remark|rejection|carc|rarc|eob|remittance|claim adjustment reason)( reason| remark)?( codes?| code\\(s\\)| ?/ ?(carc|rarc|remark)( codes?)?)|carcs?|rarcs?|carc ?/ ?rarc|adj codes?|reasons?|remarks?',
    ),
  },
  {
    item: 'memberId',
    says: caption(`(member|subscriber|insured|beneficiary|recipient|medicaid|medicare)('s)?${NUMBER}|mbi`),
    name: /^(overview|pi)-member-id$/,
  },
  {
    item: 'account',
    says: caption(`patient (account|control)${NUMBER}|account${NUMBER}|pan|pcn`),
    name: /^overview-pan$/,
  },
  {
    item: 'patient',
    says: caption('(patient|member|beneficiary|client|recipient|enrollee)( name)?'),
    name: /^(overview|pi)-patient-name$/,
  },
  { item: 'total', says: caption('total( claim)? charges?( amount)?|total billed( amount)?|claim total') },
];

/** What a caption asks for; null where it is none of ours. */
export function itemOf(caption: string): Item | null {
  const text = caption
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
  if (text === '' || text.length > 50) return null;
  return CAPTIONS.find(({ says }) => says.test(text))?.item ?? null;
}

/** What the element of this name holds, where portals name it so. */
export function itemNamed(name: string): Item | null {
  return name === '' ? null : (CAPTIONS.find((one) => one.name?.test(name))?.item ?? null);
}
