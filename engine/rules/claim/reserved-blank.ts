import type { Claim } from '../../claim/claim.ts';
import { type Examples, finding, notApplicable, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'claim.reserved-blank',
  title: 'Boxes the form keeps in reserve are left empty.',
  scope: 'claim',
  when: { filled: ['claim.balanceDue', 'otherInsured.dob', 'otherInsured.sex'] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'items 8, 9b, 9c and 30' }],
  prevents: ['CO-16'],
  reads: [],
  fix: 'suggestion',
  messages: {
    reserved: {
      what: 'Box {box} holds {text}; the form keeps it in reserve.',
      why: 'The box has had no meaning since the form of 2012; some payers return paper with something in it.',
      fix: 'Empty the box.',
    },
    balance: {
      what: 'The balance due, {text}, is not the total charge less the amount paid.',
      why: 'Payers do not read the box, but a number of its own hints at a payment that is missing elsewhere.',
      fix: 'Empty the box, and check the amount paid.',
    },
  },
  check(claim, { facts }) {
    const balance = claim.money('claim.balanceDue');
    if (facts.medium === 'paper') {
      const boxes = [claim.text('otherInsured.dob'), claim.text('otherInsured.sex'), claim.text('claim.balanceDue')];
      const at = boxes.findIndex(({ state, value }) => state === 'value' && !/^[\s$0.-]*$/.test(value));
      const filled = boxes[at];
      if (!filled) return notApplicable;
      const data = { box: at === 2 ? '30' : '9b', text: filled.raw };
      return finding('reserved', { path: filled.path, data });
    }
    // Portals work the balance out themselves; only one that they can't have worked out was typed.
    if (balance.value === null || balance.value === 0 || isWorkedOut(claim, balance.value)) return notApplicable;
    const evidence = ['claim.totalCharge', 'claim.amountPaid'];
    return finding('balance', { path: balance.path, data: { text: balance.raw }, evidence });
  },
};

function isWorkedOut(claim: Claim, balance: number): boolean {
  const total = claim.money('claim.totalCharge');
  const paid = claim.money('claim.amountPaid');
  if (total.value === null || paid.state === 'unseen' || paid.state === 'odd') return true;
  const left = total.value - (paid.value ?? 0);
  return balance === left || balance === left - (claim.money('otherPayer.paidAmount').value ?? 0);
}

export const examples: Examples = {
  fails: [
    {
      title: 'a balance of its own',
      fields: { 'claim.balanceDue': '50.00' },
      message: 'balance',
      path: 'claim.balanceDue',
    },
    {
      title: 'a balance on paper',
      fields: { 'claim.balanceDue': '150.00' },
      context: { medium: 'paper' },
      message: 'reserved',
    },
    {
      title: 'a birth date in 9b on paper',
      fields: { 'otherInsured.dob': '03/02/1985' },
      context: { medium: 'paper' },
      message: 'reserved',
      path: 'otherInsured.dob',
    },
  ],
  passes: [
    { title: 'empty', fields: { 'claim.balanceDue': '' } },
    { title: 'a portal has worked it out', fields: { 'claim.balanceDue': '125.00', 'claim.amountPaid': '25.00' } },
    { title: 'nothing due on paper', fields: { 'claim.balanceDue': '$0.00' }, context: { medium: 'paper' } },
  ],
};
