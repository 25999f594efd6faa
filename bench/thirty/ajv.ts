import { Ajv, type SchemaObject } from 'ajv';
import type { Tables } from '../../engine/codes/tables.ts';
import { isPoBox } from '../../engine/rules/po-box.ts';
import {
  ENCOUNTER,
  FRACTIONAL,
  HIDDEN,
  holdsName,
  INDIVIDUAL_CODES,
  INPATIENT,
  isWrongNpi,
  knownCodes,
  ONE_DAY_CODES,
  PAYER_ID,
  placesOf,
  REPORTING,
  SESSION_CODES,
  SHAPE,
  SSN,
  X_MODIFIERS,
  ZIP_OK,
} from './lists.ts';
import { chargedOf, isListedTwice, isNumber, pointsWrong, sumOf } from './on-lines.ts';
import type { ParsedClaim, ParsedLine } from './parsed.ts';
import type { Peer } from './peer.ts';
import { THIRTY_IDS, type ThirtyId } from './rules.ts';

/**
 * The thirty for ajv: a schema a rule, compiled to code of its own, which a browser extension may not do; each stops at
 * the first thing that is wrong. What JSON Schema can't say (sums, check digits, sets of codes) are keywords.
 */
export function ajv(tables: Tables): Peer {
  const compiler = new Ajv({ strict: false, $data: true });
  for (const [keyword, isRight] of Object.entries(keywordsOf(tables))) {
    compiler.addKeyword({ keyword, schema: false, errors: false, validate: isRight });
  }
  const validators = THIRTY_IDS.map((id) => ({ id, validate: compiler.compile(SCHEMAS[id]) }));
  return (claim) => {
    const failed: string[] = [];
    for (const { id, validate } of validators) if (!validate(claim)) failed.push(id);
    return failed;
  };
}

function keywordsOf(tables: Tables) {
  const known = knownCodes(tables);
  const places = placesOf(tables);
  return {
    npi: (text: string) => !isWrongNpi(text),
    street: (text: string) => !isPoBox(text),
    knownCode: (code: string) => known.has(code) || !SHAPE.test(code),
    openPlace({ place = '', from }: ParsedLine): boolean {
      const first = places.get(place);
      if (first === undefined) return !/\d/.test(place);
      return first === null || !isNumber(from) || from >= first;
    },
    oneWay(mods: readonly string[]): boolean {
      const ways = mods.filter((modifier) => WAYS.has(modifier)).map((one) => (one === 'FQ' ? '93' : one));
      return ways.every((one) => one === ways[0]);
    },
    nameless: ({ accountNumber, lastName }: ParsedClaim) => !holdsName(accountNumber ?? '', lastName ?? ''),
    listedOnce: (diagnoses: ParsedClaim['diagnoses']) => !isListedTwice(diagnoses),
    pointed: ({ lines, diagnoses }: ParsedClaim) => !pointsWrong(lines, diagnoses),
    addedUp({ total, lines }: ParsedClaim): boolean {
      const sum = sumOf(lines);
      return sum === undefined || total === sum;
    },
    notOverpaid({ paid, total, lines }: ParsedClaim): boolean {
      if (!isNumber(paid) || paid <= 0) return true;
      const charged = chargedOf(total, lines);
      return charged < 0 || paid <= charged;
    },
  };
}

const WAYS = new Set(['95', 'GT', '93', 'FQ', 'GQ']);
const electronic = { properties: { onPaper: { const: false } } };
const number = { type: 'number' };

function box(name: keyof ParsedClaim, schema: SchemaObject): SchemaObject {
  return { properties: { [name]: schema } };
}

/** What holds where another schema does, and where it doesn't. */
function when(condition: SchemaObject, holds: SchemaObject, otherwise: SchemaObject = {}): SchemaObject {
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  return { if: condition, then: holds, else: otherwise };
}

/** A schema that every line must keep. */
function lines(schema: SchemaObject): SchemaObject {
  return box('lines', { items: schema });
}

function line(
  schemas: Partial<Record<keyof ParsedLine, SchemaObject>>,
  ...required: (keyof ParsedLine)[]
): SchemaObject {
  return { properties: schemas, required };
}

const SEX = { enum: ['M', 'F', 'U'] };
const dated = line({ from: number, to: number }, 'from', 'to');
const longer = {
  ...dated,
  properties: { from: number, to: { type: 'number', exclusiveMinimum: { $data: '1/from' } } },
};

const SCHEMAS: Readonly<Record<ThirtyId, SchemaObject>> = {
  'pat.sex': { ...when(electronic, { required: ['sex'] }), properties: { sex: SEX } },
  'pat.dob-valid': {
    required: ['born'],
    ...when(
      box('born', number),
      { properties: { born: { maximum: { $data: '1/asOf' } }, age: { maximum: 120 } } },
      box('born', { pattern: HIDDEN.source }),
    ),
  },
  'prov.npi-luhn': box('npis', { items: { npi: true } }),
  'prov.billing-zip9': when(electronic, box('billingZip', { pattern: ZIP_OK.source })),
  'prov.billing-address-pobox': when(electronic, box('billingAddress', { items: { street: true } })),
  'sub.payer-id': when(
    { properties: { ...electronic.properties, hasPayerId: { const: true } }, required: ['payerName'] },
    { properties: { payerId: { pattern: PAYER_ID.source } }, required: ['payerId'] },
  ),
  'line.charge-missing': {
    ...lines(line({ charge: { type: 'number', minimum: 0 } }, 'charge')),
    anyOf: [
      lines({
        anyOf: [line({ charge: { exclusiveMinimum: 0 } }), line({ code: { pattern: REPORTING.source } }, 'code')],
      }),
      box('lines', { contains: line({ code: { enum: ENCOUNTER } }, 'code') }),
    ],
  },
  'date.from-required': lines(line({ from: number }, 'from')),
  'claim.account-number': {
    ...box('accountNumber', { maxLength: 38, not: { pattern: SSN.source } }),
    required: ['accountNumber'],
    nameless: true,
  },
  'claim.frequency-code': {
    properties: { frequency: { enum: ['1', '6', '7', '8', 'unclear'] } },
    ...when(
      { properties: { frequency: { enum: ['7', '8'] } }, required: ['frequency'] },
      { required: ['originalReference'] },
    ),
  },
  'claim.original-ref-on-1': when(
    { required: ['originalReference'] },
    { properties: { frequency: { not: { const: '1' } } }, required: ['frequency'] },
  ),
  'claim.admission-date-missing': when(box('lines', { contains: line({ place: { enum: INPATIENT } }, 'place') }), {
    required: ['admitted'],
  }),
  'code.missing': lines(line({}, 'code')),
  'code.unknown': lines(line({ code: { knownCode: true } })),
  'pos.valid-code': lines({ ...line({}, 'place'), openPlace: true }),
  'mod.telehealth-exclusive': lines(line({ mods: { oneWay: true } })),
  'mod.59-x-exclusive': lines(
    line({ mods: { not: { allOf: [{ contains: { const: '59' } }, { contains: { enum: X_MODIFIERS } }] } } }),
  ),
  'mod.hq-individual': lines(
    when(line({ mods: { contains: { const: 'HQ' } } }), line({ code: { not: { enum: [...INDIVIDUAL_CODES] } } })),
  ),
  'mod.max-four': lines(line({ mods: { maxItems: 4, uniqueItems: true } })),
  'dx.required': box('diagnoses', { minItems: 1, items: [{ properties: { position: { const: 0 } } }] }),
  'dx.duplicate': box('diagnoses', { listedOnce: true }),
  'dx.pointer-valid': { pointed: true },
  'date.to-before-from': lines({
    ...line({ to: number }),
    ...when(dated, line({ to: { minimum: { $data: '1/from' } } })),
  }),
  'date.future': lines(
    when(
      line({ from: { type: 'string' } }, 'from'),
      {},
      line({ from: { maximum: { $data: '/asOf' } }, to: { maximum: { $data: '/asOf' } } }),
    ),
  ),
  'date.before-dob': when(
    { properties: { born: number }, required: ['born'] },
    lines(line({ from: { minimum: { $data: '/born' } } })),
  ),
  'date.span-single': lines({
    not: { ...line({ code: { enum: [...ONE_DAY_CODES] } }, 'code'), allOf: [longer] },
  }),
  'units.positive-integer': lines({
    required: ['units'],
    ...when(
      line({ units: number }),
      {
        ...line({ units: { exclusiveMinimum: 0 } }),
        anyOf: [line({ units: { type: 'integer' } }), line({ code: { pattern: FRACTIONAL.source } }, 'code')],
      },
      line({ units: { pattern: '\\d' } }),
    ),
  }),
  'units.session-codes': lines({
    not: {
      ...line({ code: { enum: [...SESSION_CODES] }, units: { type: 'integer', minimum: 2 } }, 'code', 'units'),
      not: longer,
    },
  }),
  'money.total-equals-lines': { addedUp: true },
  'money.paid-exceeds': { ...box('paid', { minimum: 0 }), notOverpaid: true },
};
