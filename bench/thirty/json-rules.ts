import { type ConditionProperties, Engine, type NestedCondition, type OperatorEvaluator } from 'json-rules-engine';
import type { Tables } from '../../engine/codes/tables.ts';
import { isPoBox } from '../../engine/rules/po-box.ts';
import { HIDDEN, holdsName, isWrongNpi, PAYER_ID, SSN, ZIP_OK } from './lists.ts';
import { chargedOf, isAfter, isBefore, isListedTwice, lacksFirst, onLines, pointsWrong, sumOf } from './on-lines.ts';
import type { ParsedClaim } from './parsed.ts';
import type { Peer } from './peer.ts';
import { THIRTY_IDS, type ThirtyId } from './rules.ts';

/**
 * The thirty for json-rules-engine: facts are the values of a claim, the conditions of a rule the reason for which it
 * fails. What its own operators can't say (patterns, lists) are custom ones, and a fact that is worked out from
 * others is a function, as its documentation advises.
 */
export function jsonRules(tables: Tables): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, test] of Object.entries(onLines(tables))) engine.addOperator(name, only(test));
  for (const [name, test] of Object.entries(OPERATORS))
    engine.addOperator(name, test as OperatorEvaluator<unknown, unknown>);
  engine.addFact('charged', async (_params, almanac) =>
    chargedOf(await almanac.factValue('total'), await almanac.factValue('lines')),
  );
  for (const id of THIRTY_IDS) engine.addRule({ conditions: { all: [...RULES[id]] }, event: { type: id } });
  return async (claim) =>
    (await engine.run(claim as unknown as Record<string, unknown>)).events.map(({ type }) => type);
}

function only<T>(test: (fact: T) => boolean): (fact: T, value: boolean) => boolean {
  return (fact, value) => test(fact) === value;
}

const OPERATORS = {
  isGiven: only((fact) => fact !== undefined),
  fits: (text: string | undefined, pattern: RegExp) => text !== undefined && pattern.test(text),
  misfits: (text: string | undefined, pattern: RegExp) => text !== undefined && !pattern.test(text),
  isTextUnlike: (fact: number | string | undefined, pattern: RegExp) => typeof fact === 'string' && !pattern.test(fact),
  isLongerThan: (text: string | undefined, most: number) => text !== undefined && text.length > most,
  holdsName: (text: string | undefined, name: string | undefined) => holdsName(text ?? '', name ?? ''),
  hasWrongNpi: only((npis: readonly string[]) => npis.some(isWrongNpi)),
  hasPoBox: only((lines: readonly string[]) => lines.some(isPoBox)),
  lacksFirst: only(lacksFirst),
  isListedTwice: only(isListedTwice),
  pointsWrong,
  isAfter,
  isBefore,
  isNotSumOf: (total: ParsedClaim['total'], lines: ParsedClaim['lines']) => {
    const sum = sumOf(lines);
    return sum !== undefined && total !== sum;
  },
};

type Operator =
  | keyof typeof OPERATORS
  | keyof ReturnType<typeof onLines>
  | 'equal'
  | 'in'
  | 'notIn'
  | 'greaterThan'
  | 'lessThan';

function is(fact: keyof ParsedClaim, operator: Operator, value: unknown = true): ConditionProperties {
  return { fact, operator, value };
}

const electronic = is('onPaper', 'equal', false);

/** All of these must hold for a rule to fail. */
const RULES: Readonly<Record<ThirtyId, readonly NestedCondition[]>> = {
  'pat.sex': [is('sex', 'notIn', ['M', 'F', 'U']), { any: [electronic, is('sex', 'isGiven')] }],
  'pat.dob-valid': [
    {
      any: [
        is('born', 'isGiven', false),
        is('born', 'isTextUnlike', HIDDEN),
        is('born', 'greaterThan', { fact: 'asOf' }),
        is('age', 'greaterThan', 120),
      ],
    },
  ],
  'prov.npi-luhn': [is('npis', 'hasWrongNpi')],
  'prov.billing-zip9': [electronic, is('billingZip', 'misfits', ZIP_OK)],
  'prov.billing-address-pobox': [electronic, is('billingAddress', 'hasPoBox')],
  'sub.payer-id': [
    electronic,
    is('payerName', 'isGiven'),
    is('hasPayerId', 'equal', true),
    { any: [is('payerId', 'isGiven', false), is('payerId', 'misfits', PAYER_ID)] },
  ],
  'line.charge-missing': [is('lines', 'lacksCharge')],
  'date.from-required': [is('lines', 'lacksFirstDay')],
  'claim.account-number': [
    {
      any: [
        is('accountNumber', 'isGiven', false),
        is('accountNumber', 'isLongerThan', 38),
        is('accountNumber', 'fits', SSN),
        is('accountNumber', 'holdsName', { fact: 'lastName' }),
      ],
    },
  ],
  'claim.frequency-code': [
    is('frequency', 'notIn', [undefined, '1', '6', 'unclear']),
    { any: [is('frequency', 'notIn', ['7', '8']), is('originalReference', 'isGiven', false)] },
  ],
  'claim.original-ref-on-1': [is('originalReference', 'isGiven'), is('frequency', 'in', ['1', undefined])],
  'claim.admission-date-missing': [is('admitted', 'isGiven', false), is('lines', 'isAtWard')],
  'code.missing': [is('lines', 'lacksCode')],
  'code.unknown': [is('lines', 'hasUnknownCode')],
  'pos.valid-code': [is('lines', 'hasWrongPlace')],
  'mod.telehealth-exclusive': [is('lines', 'saysSeveralWays')],
  'mod.59-x-exclusive': [is('lines', 'saysDistinctTwice')],
  'mod.hq-individual': [is('lines', 'saysGroup')],
  'mod.max-four': [is('lines', 'hasTooManyModifiers')],
  'dx.required': [is('diagnoses', 'lacksFirst')],
  'dx.duplicate': [is('diagnoses', 'isListedTwice')],
  'dx.pointer-valid': [is('lines', 'pointsWrong', { fact: 'diagnoses' })],
  'date.to-before-from': [is('lines', 'endsBeforeItBegins')],
  'date.future': [is('lines', 'isAfter', { fact: 'asOf' })],
  'date.before-dob': [is('lines', 'isBefore', { fact: 'born' })],
  'date.span-single': [is('lines', 'spansDays')],
  'units.positive-integer': [is('lines', 'hasWrongUnits')],
  'units.session-codes': [is('lines', 'hasSeveralSessions')],
  'money.total-equals-lines': [is('total', 'isNotSumOf', { fact: 'lines' })],
  'money.paid-exceeds': [
    {
      any: [
        is('paid', 'lessThan', 0),
        {
          all: [
            is('paid', 'greaterThan', 0),
            { fact: 'charged', operator: 'greaterThanInclusive', value: 0 },
            is('paid', 'greaterThan', { fact: 'charged' }),
          ],
        },
      ],
    },
  ],
};
