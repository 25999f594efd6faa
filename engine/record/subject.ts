import type { Fields } from '../claim/claim.ts';
import { type Day, toIso } from '../claim/day.ts';
import { parseCode, parseMoney, parseServiceDate, parseUnits } from '../claim/normalise.ts';
import { splitNames } from '../claim/whole-names.ts';
import type { PatientNamed, Subject } from '../log/events/subject.ts';
import { sha256Of, toHex, utf8 } from '../log/hash.ts';
import { filled, given } from './given.ts';
import { lineIn, patientOnForm } from './patient-on-form.ts';

type Service = NonNullable<Subject['services']>[number];

/** What an entry takes (`log/events/parts.ts`, whose library the panel does without). */
export const MOST_LINES = 100;
export const MOST_CENTS = 1_000_000_000;
export const CODE = /^[A-Z0-9][A-Z0-9.]{0,9}$/;
const MOST_UNITS = 1_000_000;

/**
 * A claim as entries name it, from its boxes as they are written. A box that holds no such thing (a date that is
 * none, a code with a blank in it) is left out.
 */
export function subjectOf(boxes: Fields): Subject {
  const fields = splitNames(boxes);
  const text = (path: string) => lineIn(fields[path]);
  const patient = patientOnForm(fields);
  const payerName = text('payer.name');
  const clinician = [text('rendering.firstName'), text('rendering.lastName')].filter(Boolean).join(' ');
  const services = servicesOf(fields);
  return given({
    claim: claimName(patient, services),
    claimNumber: text('claim.number') ?? text('claim.originalReferenceNumber'),
    authorization: text('claim.priorAuthorizationNumber'),
    payer: payerName ? given({ name: payerName, id: text('payer.id') }) : undefined,
    patient: filled(patient),
    provider: filled({
      name: text('rendering.name') ?? (clinician || text('billing.name')),
      npi: text('rendering.npi') ?? text('lines[0].renderingNpi') ?? text('billing.npi'),
    }),
    services: services.length > 0 ? services : undefined,
    charge: amount(fields['claim.totalCharge']),
  });
}

/**
 * Our own name of a claim: the same over its corrections, which keep patient, account and first day of service.
 * Undefined where too little is known to tell two claims apart.
 */
function claimName(patient: PatientNamed, services: readonly Service[]): string | undefined {
  const [first] = services.map(({ from }) => from).sort();
  const { memberId = '', lastName = '', firstName = '', dob = '', accountNumber = '' } = patient;
  if (!first || (memberId === '' && lastName === '')) return undefined;
  const who = [memberId, lastName, firstName, dob, accountNumber].map(compared);
  return toHex(sha256Of(utf8(JSON.stringify([...who, first])))).slice(0, 32);
}

const compared = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

function servicesOf(fields: Fields): Service[] {
  const numbers = Object.keys(fields).flatMap((path) => /^lines\[(\d+)\]\./.exec(path)?.[1] ?? []);
  return [...new Set(numbers.map(Number))]
    .sort((a, b) => a - b)
    .flatMap((at) => serviceOn(fields, `lines[${at}]`) ?? [])
    .slice(0, MOST_LINES);
}

function serviceOn(fields: Fields, line: string): Service | null {
  const text = (leaf: string) => fields[`${line}.${leaf}`]?.trim() ?? '';
  const from = isoOf(parseServiceDate(text('dateFrom')));
  const to = isoOf(parseServiceDate(text('dateTo')));
  const [code] = codesIn(text('procedureCode'));
  if (!from || !code) return null;
  const modifiers = codesIn(...[0, 1, 2, 3].map((at) => text(`modifiers[${at}]`)));
  const units = parseUnits(text('units'));
  return given({
    from,
    to: to === from ? undefined : to,
    code,
    modifiers: modifiers.length > 0 ? modifiers : undefined,
    units: units !== null && Number.isInteger(units) && units >= 0 && units <= MOST_UNITS ? units : undefined,
    charge: amount(text('charge')),
  });
}

function codesIn(...texts: readonly string[]): string[] {
  return texts.map((text) => parseCode(text)).filter((code) => CODE.test(code));
}

function amount(text = ''): number | undefined {
  const cents = parseMoney(text);
  return cents === null || Math.abs(cents) > MOST_CENTS ? undefined : cents;
}

function isoOf(day: Day | null): string | undefined {
  return day === null ? undefined : toIso(day);
}
