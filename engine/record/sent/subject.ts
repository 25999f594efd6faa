import type { Fields } from '../../claim/claim.ts';
import { type Day, toIso } from '../../claim/day.ts';
import { parseBirthDate, parseCode, parseMoney, parseServiceDate, parseUnits } from '../../claim/normalise.ts';
import type { Subject } from '../../log/events/subject.ts';
import { sha256Of, toHex, utf8 } from '../../log/hash.ts';

const CODE = /^[A-Z0-9][A-Z0-9.]{0,9}$/;
const MOST_LINES = 100;
const LONGEST = 300;

/** A claim as events name it, from its boxes as shown. What is in no known shape is left out. */
export function subjectOf(fields: Fields): Subject {
  const text = (path: string) => fields[path]?.trim().slice(0, LONGEST).toWellFormed() || undefined;
  const services = servicesOf(fields);
  return without({
    claim: claimName(fields),
    claimNumber: text('claim.number') ?? text('claim.originalReferenceNumber'),
    authorization: text('claim.priorAuthorizationNumber'),
    payer: text('payer.name') ? without({ name: text('payer.name'), id: text('payer.id') }) : undefined,
    patient: some({
      lastName: text('patient.lastName'),
      firstName: text('patient.firstName'),
      dob: isoOf(parseBirthDate(text('patient.dob') ?? '')),
      memberId: text('subscriber.memberId'),
      accountNumber: text('patient.accountNumber'),
    }),
    provider: some({
      name: text('rendering.name') ?? text('rendering.lastName'),
      npi: text('rendering.npi') ?? text('billing.npi'),
    }),
    services: services.length > 0 ? services : undefined,
    charge: parseMoney(text('claim.totalCharge') ?? '') ?? undefined,
  }) as Subject;
}

/**
 * Our own name of a claim: the same over its corrections, which keep patient, account and first day of service.
 * Undefined where too little is known to tell two claims apart.
 */
function claimName(fields: Fields): string | undefined {
  const days = lineNumbers(fields).map((at) => parseServiceDate(fields[`lines[${at}].dateFrom`]?.trim() ?? ''));
  const first = Math.min(...days.filter((day) => day !== null));
  const who = ['subscriber.memberId', 'patient.lastName', 'patient.firstName', 'patient.dob', 'patient.accountNumber'];
  const names = who.map((path) => (fields[path] ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''));
  if (!Number.isFinite(first) || (names[0] === '' && names[1] === '')) return undefined;
  return toHex(sha256Of(utf8(JSON.stringify([...names, first])))).slice(0, 32);
}

function lineNumbers(fields: Fields): number[] {
  const numbers = Object.keys(fields).flatMap((path) => /^lines\[(\d+)\]\./.exec(path)?.[1] ?? []);
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b).slice(0, MOST_LINES);
}

function servicesOf(fields: Fields): object[] {
  return lineNumbers(fields).flatMap((at) => {
    const text = (leaf: string) => fields[`lines[${at}].${leaf}`]?.trim() ?? '';
    const from = isoOf(parseServiceDate(text('dateFrom')));
    const code = parseCode(text('procedureCode'));
    if (!from || !CODE.test(code)) return [];
    const to = isoOf(parseServiceDate(text('dateTo')));
    const modifiers = [0, 1, 2, 3].map((one) => parseCode(text(`modifiers[${one}]`))).filter((one) => CODE.test(one));
    return without({
      from,
      to: to === from ? undefined : to,
      code,
      modifiers: modifiers.length > 0 ? modifiers : undefined,
      units: wholeOf(parseUnits(text('units'))),
      charge: parseMoney(text('charge')) ?? undefined,
    });
  });
}

function wholeOf(units: number | null): number | undefined {
  return units !== null && Number.isInteger(units) ? units : undefined;
}

function isoOf(day: Day | null): string | undefined {
  return day === null ? undefined : toIso(day);
}

/** Without members that are undefined: an event holds what is known. */
function without<T extends object>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}

/** The same, or undefined when nothing is left. */
function some<T extends object>(all: T): T | undefined {
  const known = without(all);
  return Object.keys(known).length > 0 ? known : undefined;
}
