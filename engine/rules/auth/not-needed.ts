import type { Claim } from '../../claim/claim.ts';
import { names } from '../authorization.ts';
import { type Examples, finding, notApplicable, pass, type Rule, type RuleContext } from '../rule.ts';

const BOX = 'claim.priorAuthorizationNumber';
/** Box 23 also takes the number of a laboratory, an investigational device and of a hospital's prior authorization. */
const OTHER_NUMBER = /^\d{2}D\d{7}$|^G\d{6}$/i;

export const rule: Rule = {
  id: 'auth.not-needed',
  title: 'No authorization number is sent where the payer takes none.',
  scope: 'claim',
  when: { authorization: true },
  severity: 'info',
  confidence: 'low',
  sources: [{ document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.4 item 23' }],
  prevents: ['CO-16'],
  reads: [],
  after: ['auth.number-shape'],
  fix: 'none',
  messages: {
    medicare: {
      what: 'The claim has an authorization number, but Medicare asks for none on these services.',
      why: 'A number in box 23 that Medicare does not expect can send the claim back.',
      fix: 'Leave box 23 empty, unless Medicare gave you the number.',
    },
    benefit: {
      what: 'The claim has an authorization number, but the benefits on file say that none is needed.',
      why: 'A number the payer does not know can hold the claim up.',
      fix: 'Leave box 23 empty, unless this payer gave you the number.',
    },
  },
  check(claim, context) {
    const cell = claim.text(BOX);
    if (cell.state !== 'value' || !/\d/.test(cell.value) || OTHER_NUMBER.test(cell.value.trim())) return notApplicable;
    if (context.payer.kind === 'medicare-ffs') return finding('medicare', { path: BOX, evidence: ['payer.name'] });
    return goesWithout(claim, context) ? finding('benefit', { path: BOX, private: true }) : pass;
  },
};

/** Whether the benefits on file say of every code that it goes without an authorization, and none is on file. */
function goesWithout(claim: Claim, { facts }: RuleContext): boolean {
  const free = facts.coverage?.benefits?.filter(({ authorization }) => authorization === false) ?? [];
  if (free.length === 0 || (facts.authorizations?.length ?? 0) > 0) return false;
  return claim.lines.every(
    ({ code }) => code.value !== null && free.some(({ codes }) => names(codes, code.value ?? '')),
  );
}

const medicare = {
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
};
const asMedicare = { profile: 'medicare-ffs' as const, payerKey: 'medicare-ffs', authorizations: undefined };
const typed = { 'claim.priorAuthorizationNumber': 'A2217088' };

export const examples: Examples = {
  fails: [
    { title: 'Medicare', fields: { ...medicare, ...typed }, context: asMedicare, message: 'medicare', path: BOX },
    {
      title: 'the benefits say none is needed',
      fields: typed,
      context: { authorizations: undefined, coverage: { benefits: [{ codes: ['90834'], authorization: false }] } },
      message: 'benefit',
    },
  ],
  passes: [
    { title: 'a commercial plan', fields: typed, context: { authorizations: undefined }, also: ['auth.number-shape'] },
    { title: 'Medicare without a number', fields: medicare, context: asMedicare },
    {
      title: "a laboratory's number",
      fields: { ...medicare, 'claim.priorAuthorizationNumber': '36D1234567' },
      context: asMedicare,
    },
  ],
};
