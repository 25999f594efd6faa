import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { AT_MEDICARE, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { EM_VISITS, SEPARATE_MODIFIERS, UNUSABLE_CODE } from '../groups.ts';
import { modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions } from '../same-day.ts';

export const rule: Rule = {
  id: 'screen96127.with-em',
  title: 'Some plans want 25 on the visit or 59 on a rating scale of the same day; Medicare has no such edit.',
  scope: 'line',
  codes: ['96127'],
  severity: 'info',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'no pair of 96127 and a visit', edition: '2025 H2' },
  ],
  prevents: ['CO-97', 'CO-236'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    beside: {
      what: 'Line {line} has the rating scale 96127 beside the visit {em} on line {emLine}, both without a modifier.',
      why: 'NCCI has no edit against it, but some plans ask for 25 on the visit or 59 on 96127.',
      fix: 'Leave it as it is unless this plan is known to ask for a modifier.',
    },
  },
  check(line, claim, { payer, tables }) {
    const em = companions(line, claim, EM_VISITS)[0];
    if (!em || MEDICARE_KINDS.includes(payer.kind) || tables.pair('96127', em.code.value)) return notApplicable;
    if (
      em.mods.includes('25') ||
      line.mods.includes('25') ||
      line.mods.some((modifier) => SEPARATE_MODIFIERS.includes(modifier))
    )
      return pass;
    if (payer.kind === 'unknown') return notChecked("whose plan it is isn't known");
    if (!modifiersSeen(line, claim) || !modifiersSeen(em, claim)) return notChecked("the modifiers weren't read");
    return finding('beside', {
      path: line.code.path,
      evidence: codeAndDate(line, em),
      data: { line: line.index + 1, em: em.code.value, emLine: em.index + 1 },
    });
  },
};

const both = { ...SECOND_LINE, 'lines[0].procedureCode': '99213', 'lines[1].procedureCode': '96127' };

export const examples: Examples = {
  fails: [{ title: '99213 and 96127', fields: both, message: 'beside', path: 'lines[1].procedureCode' }],
  passes: [
    { title: '25 on the visit', fields: { ...both, 'lines[0].modifiers[0]': '25' } },
    { title: '59 on the scale', fields: { ...both, 'lines[1].modifiers[0]': '59' } },
    { title: 'at Medicare', fields: { ...both, ...MEDICARE }, context: AT_MEDICARE },
  ],
  notChecked: [
    {
      title: 'a payer nobody knows',
      fields: { ...both, 'payer.name': 'Lakeland Trust', 'payer.id': 'LKT01', 'claim.type': '' },
      context: { profile: undefined, payerKey: undefined },
    },
  ],
};
