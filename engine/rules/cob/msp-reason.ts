import { isSecondary } from '../cob.ts';
import { AFTER_AETNA, MEDICARE } from '../example-lines.ts';
import { requiredWhen } from '../kinds/required-when.ts';
import type { Examples, Rule } from '../rule.ts';

/** SBR05: aged, kidney disease, liability, workers' compensation, public agency, black lung, VA, disabled, no-fault. */
const REASONS = /^(1[2-6]|4[1237])\b/;

export const rule: Rule = {
  id: 'cob.msp-reason',
  title: 'A claim to Medicare as second payer says why Medicare is second.',
  scope: 'claim',
  when: { payers: ['medicare-ffs'], secondary: true },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'loop 2000B SBR05' }],
  prevents: ['CO-16', 'MA83'],
  reads: [],
  fix: 'none',
  messages: {
    missing: {
      what: 'The claim goes to Medicare as second payer and the reason is {text}.',
      why: 'Medicare returns it: one of 12-16, 41-43 and 47 says which law puts the other payer first.',
      fix: 'Choose the reason, such as 12 for a working patient or spouse of 65 or more, 43 for a disabled one under 65.',
    },
  },
  check: requiredWhen({
    message: 'missing',
    when(claim, { payer, facts }) {
      if (payer.kind !== 'medicare-ffs' || facts.medium === 'paper' || !isSecondary(claim)) return false;
      return 'claim.insuranceTypeCode' in claim.fields || "why Medicare pays second wasn't read on this page";
    },
    boxes: ['claim.insuranceTypeCode'],
    holds: (text) => REASONS.test(text),
    because: ['payer.name', 'claim.payerSequence'],
  }),
};

const second = (reason: string | null) => ({
  ...MEDICARE,
  ...AFTER_AETNA,
  'subscriber.groupNumber': '0877001',
  'claim.insuranceTypeCode': reason,
});
const context = { profile: 'medicare-ffs', payerKey: 'medicare-ffs', contract: null } as const;

export const examples: Examples = {
  fails: [
    { title: 'no reason', fields: second(''), context, message: 'missing', path: 'claim.insuranceTypeCode' },
    { title: 'a number of no reason', fields: second('99'), context, message: 'missing' },
  ],
  passes: [
    { title: 'works, 65 or more', fields: second('12'), context },
    { title: 'as a portal lists it', fields: second('43 - Disabled beneficiary'), context },
  ],
  notChecked: [{ title: 'no page showed it', fields: second(null), context }],
};
