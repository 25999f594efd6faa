import { placeOf } from '../../claim/boxes.ts';
import { filingLimit, limitRuns } from '../filing-limit.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

const NAME = placeOf('payer.name');

export const rule: Rule = {
  id: 'timely.unknown',
  title: "The payer's filing limit is known.",
  scope: 'claim',
  severity: 'info',
  confidence: 'high',
  sources: [{ document: "The practice's contract", section: 'timely filing' }],
  prevents: ['CO-29'],
  reads: ['payer.name'],
  fix: 'none',
  messages: {
    none: {
      what: 'No filing limit is known for {payer}.',
      why: 'Limits run from 60 days to more than a year; without it nobody warns when the time runs out.',
      fix: 'Enter the limit from your contract or the payer manual.',
    },
  },
  check(claim, { payer }) {
    if (!claim.holds(NAME) || claim.lines.length === 0 || !limitRuns(claim)) return notApplicable;
    if (filingLimit(payer)) return pass;
    return finding('none', { path: NAME.path, data: { payer: claim.text(NAME.path).raw } });
  },
};

const stranger = { 'payer.name': 'Acme Employee Trust', 'payer.id': 'AET27', 'claim.type': '' };
const unknown = { profile: undefined, payerKey: null };

export const examples: Examples = {
  fails: [
    {
      title: 'a payer nobody knows',
      fields: stranger,
      context: { ...unknown, contract: null },
      message: 'none',
      path: 'payer.name',
    },
  ],
  passes: [
    { title: 'its limit is in the contract', fields: stranger, context: { ...unknown, contract: { filingDays: 180 } } },
    { title: 'a payer whose limit we ship', context: { contract: null } },
  ],
};
