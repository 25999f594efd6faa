import { AUTISM, practiceOf } from '../example-lines.ts';
import { ABA, UNUSABLE_CODE } from '../groups.ts';
import { needsModifiers } from '../kinds/modifiers.ts';
import type { Examples, Rule } from '../rule.ts';
import { DEGREE_ROWS } from './medicaid-degree.data.ts';

export const rule: Rule = {
  id: 'mod.medicaid-degree-missing',
  title: "A state program that wants the provider's level as a modifier gets it.",
  scope: 'line',
  codes: ABA,
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'Kentucky Medicaid behavioral health fee schedule', section: 'credential modifiers' }],
  prevents: ['CO-4', 'N572'],
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'mod.invalid-code'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: "{code} on line {line} has no modifier for the rendering provider's level.",
      why: 'This program tells by it who gave the service, and denies the line without it.',
      fix: 'Add the one of the provider: HO for the licensed analyst, U4 for the assistant, UC for the technician.',
    },
  },
  check: needsModifiers(DEGREE_ROWS),
};

const fields = {
  ...AUTISM,
  'payer.name': 'Kentucky Medicaid',
  'payer.id': 'MCDKY',
  'claim.type': 'MEDICAID',
  'subscriber.groupNumber': '',
  'rendering.taxonomy': '103K00000X',
  'lines[0].procedureCode': '97153',
  'lines[0].units': '3',
};
const context = {
  profile: 'medicaid-KY' as const,
  payerKey: 'medicaid-KY',
  authorizations: undefined,
  practice: practiceOf('BCBA', '103K00000X'),
};

export const examples: Examples = {
  fails: [
    {
      title: "the technician's line without UC",
      fields,
      context,
      message: 'missing',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [{ title: 'with UC', fields: { ...fields, 'lines[0].modifiers[0]': 'UC' }, context }],
  notChecked: [
    {
      title: 'the page never showed modifiers',
      fields,
      context: {
        ...context,
        seen: Object.keys({ ...fields, 'lines[0].dateFrom': '', 'patient.lastName': '' }),
      },
    },
  ],
};
