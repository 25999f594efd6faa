import * as z from 'zod/mini';
import type { Tables } from '../../engine/codes/tables.ts';
import { isPoBox } from '../../engine/rules/po-box.ts';
import { HIDDEN, holdsName, isWrongNpi, PAYER_ID, SSN, ZIP_OK } from './lists.ts';
import {
  chargedOf,
  isAfter,
  isBefore,
  isListedTwice,
  isNumber,
  lacksFirst,
  onLines,
  pointsWrong,
  sumOf,
} from './on-lines.ts';
import type { ParsedClaim } from './parsed.ts';
import type { Peer } from './peer.ts';
import type { ThirtyId } from './rules.ts';

/**
 * The thirty for zod, as an extension may use it (`jitless`: no code made from text): one schema of a claim, what a
 * rule says of one box as a check of that box, the rest as refinements of the whole. An issue's message is its rule.
 */
export function zodJitless(tables: Tables): Peer {
  z.config({ jitless: true });
  const schema = schemaOf(tables);
  return (claim) => {
    const { success, error } = schema.safeParse(claim);
    return success ? [] : error.issues.map(({ message }) => message);
  };
}

/** A check that fails where `fails` holds. */
function unless<T>(id: ThirtyId, fails: (value: T) => boolean) {
  return z.refine<unknown>((value) => !fails(value as T), { error: id });
}

/** Values were made by our parser, so nothing is gained by asking for their kind. */
const value = z.optional(z.any());

function schemaOf(tables: Tables) {
  const on = onLines(tables);
  type Claim = ParsedClaim;
  type Lines = Claim['lines'];
  const lines = z
    .any()
    .check(
      unless<Lines>('line.charge-missing', on.lacksCharge),
      unless<Lines>('date.from-required', on.lacksFirstDay),
      unless<Lines>('code.missing', on.lacksCode),
      unless<Lines>('code.unknown', on.hasUnknownCode),
      unless<Lines>('pos.valid-code', on.hasWrongPlace),
      unless<Lines>('mod.telehealth-exclusive', on.saysSeveralWays),
      unless<Lines>('mod.59-x-exclusive', on.saysDistinctTwice),
      unless<Lines>('mod.hq-individual', on.saysGroup),
      unless<Lines>('mod.max-four', on.hasTooManyModifiers),
      unless<Lines>('date.to-before-from', on.endsBeforeItBegins),
      unless<Lines>('date.span-single', on.spansDays),
      unless<Lines>('units.positive-integer', on.hasWrongUnits),
      unless<Lines>('units.session-codes', on.hasSeveralSessions),
    );
  const diagnoses = z
    .any()
    .check(
      unless<Claim['diagnoses']>('dx.required', lacksFirst),
      unless<Claim['diagnoses']>('dx.duplicate', isListedTwice),
    );
  return z
    .object({
      asOf: value,
      onPaper: value,
      sex: value,
      born: value,
      age: value,
      lastName: value,
      accountNumber: value,
      payerName: value,
      payerId: value,
      hasPayerId: value,
      frequency: value,
      originalReference: value,
      admitted: value,
      billingZip: value,
      billingAddress: value,
      npis: z.any().check(unless<Claim['npis']>('prov.npi-luhn', (npis) => npis.some(isWrongNpi))),
      total: value,
      paid: value,
      diagnoses,
      lines,
    })
    .check(
      unless<Claim>('pat.sex', ({ sex, onPaper }) =>
        sex === undefined ? !onPaper : sex !== 'M' && sex !== 'F' && sex !== 'U',
      ),
      unless<Claim>('pat.dob-valid', ({ born, age, asOf }) =>
        isNumber(born) ? born > asOf || (age ?? 0) > 120 : born === undefined || !HIDDEN.test(born),
      ),
      unless<Claim>('prov.billing-zip9', ({ billingZip, onPaper }) =>
        Boolean(!onPaper && billingZip && !ZIP_OK.test(billingZip)),
      ),
      unless<Claim>('prov.billing-address-pobox', ({ billingAddress, onPaper }) =>
        Boolean(!onPaper && billingAddress.some(isPoBox)),
      ),
      unless<Claim>('sub.payer-id', ({ payerName, payerId, hasPayerId, onPaper }) =>
        Boolean(!onPaper && payerName && hasPayerId && !(payerId && PAYER_ID.test(payerId))),
      ),
      unless<Claim>('claim.account-number', ({ accountNumber, lastName }) => {
        if (accountNumber === undefined || accountNumber.length > 38 || SSN.test(accountNumber)) return true;
        return holdsName(accountNumber, lastName ?? '');
      }),
      unless<Claim>('claim.frequency-code', ({ frequency, originalReference }) => {
        if (frequency === undefined || frequency === 'unclear' || frequency === '1' || frequency === '6') return false;
        return (frequency !== '7' && frequency !== '8') || originalReference === undefined;
      }),
      unless<Claim>('claim.original-ref-on-1', ({ frequency, originalReference }) =>
        Boolean(originalReference && (frequency === undefined || frequency === '1')),
      ),
      unless<Claim>(
        'claim.admission-date-missing',
        ({ admitted, lines }) => admitted === undefined && on.isAtWard(lines),
      ),
      unless<Claim>('dx.pointer-valid', ({ lines, diagnoses }) => pointsWrong(lines, diagnoses)),
      unless<Claim>('date.future', ({ lines, asOf }) => isAfter(lines, asOf)),
      unless<Claim>('date.before-dob', ({ lines, born }) => isBefore(lines, born)),
      unless<Claim>('money.total-equals-lines', ({ lines, total }) => {
        const sum = sumOf(lines);
        return sum !== undefined && total !== sum;
      }),
      unless<Claim>('money.paid-exceeds', ({ paid, total, lines }) => {
        if (!isNumber(paid) || paid <= 0) return isNumber(paid) && paid < 0;
        const charged = chargedOf(total, lines);
        return charged >= 0 && paid > charged;
      }),
    );
}
