import { placeOf } from '../../claim/boxes.ts';
import { isPoBox } from '../po-box.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

const LINES = ['billing.address1', 'billing.address2'].map(placeOf);

export const rule: Rule = {
  id: 'prov.billing-address-pobox',
  title: 'The billing address is a street, not a PO box.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ASC X12N 005010X222A1', section: 'loop 2010AA N3' }],
  prevents: ['CO-16', 'N258'],
  reads: [],
  fix: 'none',
  messages: {
    box: {
      what: 'The billing address is a PO box: {text}.',
      why: 'Electronic claims must name the street where the practice is; a box belongs in the pay-to address.',
      fix: 'Enter the street address here and the box as pay-to address.',
    },
  },
  check(claim, { facts }) {
    // Paper claims may carry a box.
    if (facts.medium === 'paper') return notApplicable;
    let filled = false;
    for (const place of LINES) {
      if (!claim.holds(place)) continue;
      filled = true;
      const text = claim.shown(place).trim();
      if (isPoBox(text)) return finding('box', { path: place.path, data: { text } });
    }
    return filled ? pass : notApplicable;
  },
};

const street = (address1: string, address2 = '') => ({ 'billing.address1': address1, 'billing.address2': address2 });

export const examples: Examples = {
  fails: [
    { title: 'PO Box', fields: street('PO Box 5'), message: 'box', path: 'billing.address1' },
    {
      title: 'with periods, in the second line',
      fields: street('200 Canal Road', 'P.O. Box 771'),
      message: 'box',
      path: 'billing.address2',
    },
    { title: 'a lockbox', fields: street('Lockbox 4410'), message: 'box' },
  ],
  passes: [
    { title: 'a street whose name has a box in it', fields: street('12 Boxwood Lane', 'Suite 5') },
    { title: 'a private mailbox at a street address', fields: street('200 Canal Road PMB 12') },
    { title: 'a street that begins with the same letters', fields: street('1 Poboxton Way') },
    { title: 'a box on a paper claim', fields: street('PO Box 5'), context: { medium: 'paper' } },
  ],
};
