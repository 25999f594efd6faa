import type { Claim } from '../../claim/claim.ts';
import type { Authorization } from '../../claim/context.ts';
import { parseId } from '../../claim/normalise.ts';
import { authorizationOf } from '../authorization.ts';
import { authorization } from '../example-lines.ts';
import { MASKED } from '../masked.ts';
import { isOtherPayer, sameMember } from '../payer-names.ts';
import {
  type Examples,
  finding,
  type Hit,
  notApplicable,
  notChecked,
  pass,
  type Rule,
  type RuleContext,
} from '../rule.ts';

const MEMBER = 'subscriber.memberId';

export const rule: Rule = {
  id: 'auth.member-mismatch',
  title: 'The authorization is for the member and the payer on the claim.',
  scope: 'claim',
  when: { authorization: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '15' },
    { document: 'The authorization on file' },
  ],
  prevents: ['CO-15', 'CO-197'],
  reads: [],
  after: ['sub.member-id-format', 'sub.mbi-format', 'auth.status-not-approved'],
  fix: 'none',
  messages: {
    member: {
      what: 'Authorization {number} is on file for another member number than the one on the claim.',
      why: 'The payer finds no authorization for this member and denies the line.',
      fix: "Compare the member number with the patient's card, and the authorization number with the approval letter.",
    },
    payer: {
      what: 'Authorization {number} was given by {payer}, not by the payer on the claim.',
      why: "Payers do not honor another payer's authorization.",
      fix: 'Correct the payer, or enter the number this payer gave.',
    },
  },
  check(claim, context) {
    const seen = new Set<string>();
    const answers: Hit[] = [];
    for (const line of claim.lines) {
      const match = authorizationOf(line, claim, context.facts);
      // One that was not typed is found by member and payer.
      if (match.kind !== 'on-file' || !match.typed || seen.has(match.path)) continue;
      seen.add(match.path);
      const faults = match.records.map((record) => faultOf(record, claim, context));
      const [fault] = faults;
      if (!fault || faults.includes(undefined)) continue;
      const payer = match.records[0]?.payerName ?? '';
      answers.push(
        finding(fault, {
          path: fault === 'member' ? MEMBER : match.path,
          data: { number: match.number, payer },
          evidence: fault === 'member' ? [match.path] : ['payer.name'],
          private: true,
        }),
      );
    }
    if (seen.size === 0) return notApplicable;
    if (claim.id(MEMBER).state === 'unseen') return notChecked("the member number wasn't read on this page");
    return answers.length > 0 ? answers : pass;
  },
};

function faultOf({ memberId, payerName }: Authorization, claim: Claim, { payer }: RuleContext) {
  if (isOtherPayer(payerName, claim, payer)) return 'payer';
  const member = claim.id(MEMBER).value;
  if (!memberId || member === null || MASKED.test(member + memberId)) return undefined;
  return sameMember(parseId(memberId), member) ? undefined : 'member';
}

const record = (memberId: string | null, payerName = 'Aetna') => authorization({ payerName, memberId });
const typed = { 'claim.priorAuthorizationNumber': 'A2217' };

export const examples: Examples = {
  fails: [
    {
      title: 'two digits swapped',
      fields: typed,
      context: { authorizations: [record('W123456798')] },
      message: 'member',
      path: 'subscriber.memberId',
    },
    {
      title: 'given by another payer',
      fields: typed,
      context: { authorizations: [record('W123456789', 'Cigna')] },
      message: 'payer',
      path: 'claim.priorAuthorizationNumber',
    },
  ],
  passes: [
    { title: 'the same number with dashes', fields: typed, context: { authorizations: [record('w123-456-789')] } },
    {
      title: "the person's two digits behind it",
      fields: typed,
      context: { authorizations: [record('W12345678901')] },
    },
    {
      title: "another spelling of the payer's name",
      fields: typed,
      context: { authorizations: [record(null, 'AETNA LIFE INSURANCE')] },
    },
    {
      title: 'a company that manages behavioral health',
      fields: typed,
      context: { authorizations: [record('W123456789', 'Magellan')] },
    },
  ],
  notChecked: [
    {
      title: 'the member number is on another page',
      fields: { ...typed, 'subscriber.memberId': null },
      context: {
        authorizations: [record('W111')],
        seen: ['lines', 'diagnoses', 'patient', 'claim', 'payer', 'billing', 'rendering'],
      },
    },
  ],
};
