import { authorizationOf } from '../authorization.ts';
import { CRISIS_FIRST, EVALUATION, FAMILY, THERAPY, UNUSABLE_CODE } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { modifierPath, modifiersSeen } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const EAP = /(^|[^A-Z])EAP([^A-Z]|$)|EMPLOYEE ASSIST/i;

export const rule: Rule = {
  id: 'mod.hj-eap',
  title: 'A session under an employee assistance program says so with HJ.',
  scope: 'line',
  when: { authorization: true },
  codes: [...THERAPY, ...CRISIS_FIRST, ...EVALUATION, ...FAMILY],
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'Payer employee assistance program guides', section: 'HJ' }],
  prevents: ['CO-4', 'CO-197'],
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'mod.invalid-code'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: 'Line {line} falls under an employee assistance authorization and has no HJ.',
      why: 'Without HJ the plan takes the session for a medical benefit, with a copay or a denial.',
      fix: 'Add HJ, unless this plan does without it.',
    },
  },
  check(line, claim, { facts }) {
    const authorization = authorizationOf(line, claim, facts);
    const records = authorization.kind === 'on-file' ? authorization.records : [];
    const number = authorization.kind === 'none' ? '' : authorization.number;
    const told =
      EAP.test(number) ||
      records.some(({ number, payerName, status }) => EAP.test(`${number} ${payerName ?? ''} ${status ?? ''}`));
    if (!told) return notApplicable;
    if (holding(line, ['HJ'])) return pass;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    const evidence = authorization.kind === 'on-file' && authorization.typed ? [authorization.path] : [];
    return finding('missing', { path: modifierPath(line), evidence, data: { line: line.index + 1 }, private: true });
  },
};

const eap = (number: string, payerName: string) => ({
  authorizations: [
    {
      number,
      payerName,
      memberId: 'W123456789',
      procedureCodes: ['90834'],
      dateFrom: '2026-10-01',
      dateTo: '2026-12-31',
      unitsApproved: 6,
      unitsUsed: 2,
      unitType: 'visit' as const,
    },
  ],
});
const fields = { 'claim.priorAuthorizationNumber': 'A2217088' };

export const examples: Examples = {
  fails: [
    {
      title: 'the authorization is of the assistance program',
      fields,
      context: eap('A2217088', 'Aetna EAP'),
      message: 'missing',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'the number says so',
      fields: { 'claim.priorAuthorizationNumber': 'EAP-2217088' },
      context: eap('EAP-2217088', 'Aetna'),
      message: 'missing',
    },
  ],
  passes: [
    { title: 'with HJ', fields: { ...fields, 'lines[0].modifiers[0]': 'HJ' }, context: eap('A2217088', 'Aetna EAP') },
    { title: 'an ordinary authorization', fields, context: eap('A2217088', 'Aetna') },
  ],
};
