import { MASKED } from '../masked.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const BLUES = new Set(['bcbs-generic', 'bcbs-fep', 'anthem']);
/** Three characters, one a letter, never 0 or 1 since digits came in 2018; then the number, 6 to 14 more. */
const WITH_PREFIX = /^(?=.{0,2}[A-Z])[A-Z2-9]{3}[A-Z0-9]{6,14}$/;
const FEDERAL = /^R\d{8}$/;
export const rule: Rule = {
  id: 'sub.bcbs-prefix',
  title: 'A Blue Cross member number carries its prefix.',
  scope: 'claim',
  when: { profiles: [...BLUES] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'BlueCard program provider manual', section: 'how to identify members' }],
  prevents: ['CO-31', 'CO-109'],
  reads: ['subscriber.memberId'],
  after: ['sub.member-id-format'],
  fix: 'none',
  messages: {
    prefix: {
      what: 'The Blue Cross member ID {text} has no three-character prefix.',
      why: 'The prefix says which plan the member is with; without it the claim goes nowhere.',
      fix: 'Enter the number as on the card, with its first three characters.',
    },
    federal: {
      what: 'The member ID {text} is not an R with eight digits, as federal employees have it.',
      why: 'The Federal Employee Program does not find the member by it.',
      fix: 'Enter the number as on the card.',
    },
  },
  check(claim, { payer }) {
    if (!BLUES.has(payer.key ?? '') || payer.kind === 'medicaid' || payer.kind === 'medicare-ffs') return notApplicable;
    const { path, raw, value } = claim.id('subscriber.memberId');
    if (value === null) return pass;
    if (MASKED.test(raw)) return notChecked('the page hides part of the member ID');
    if (FEDERAL.test(value)) return pass;
    const federal = payer.key === 'bcbs-fep';
    if (!federal && WITH_PREFIX.test(value)) return pass;
    return finding(federal ? 'federal' : 'prefix', { path, data: { text: raw }, evidence: ['payer.name'] });
  },
};

const member = (memberId: string | null, payer = 'Blue Cross Blue Shield of Texas') => ({
  'payer.name': payer,
  'payer.id': '84980',
  'subscriber.memberId': memberId,
});
const context = { payerKey: null };

export const examples: Examples = {
  fails: [
    { title: 'nine digits', fields: member('123456789'), context, message: 'prefix', path: 'subscriber.memberId' },
    { title: 'a prefix of one letter', fields: member('W123456789', 'Anthem Blue Cross'), context, message: 'prefix' },
    { title: 'federal, with the R lost', fields: member('12345678', 'FEP Blue'), context, message: 'federal' },
  ],
  passes: [
    { title: 'three letters', fields: member('XYZ123456789'), context },
    { title: 'a prefix with digits', fields: member('2A7 123-456-789'), context },
    { title: 'a federal employee at the local plan', fields: member('R12345678'), context },
    { title: 'another payer', fields: { 'subscriber.memberId': '123456789' } },
  ],
  notChecked: [
    { title: 'the page hides it', fields: member('****56789'), context },
    { title: 'not on this page', fields: member(null), context: { ...context, seen: ['payer', 'lines', 'diagnoses'] } },
  ],
};
