import { toIso } from '../../claim/day.ts';
import { parseBirthDate, parseCode, parseMoney, parseServiceDate, parseUnits } from '../../claim/normalise.ts';
import type { Subject } from '../../log/events/subject.ts';
import { cut, LONGEST } from './call-note.ts';

/** A box of the claim on screen, as it is written there. */
export interface ClaimField {
  readonly path: string;
  readonly value: string;
}

type Service = NonNullable<Subject['services']>[number];

/** As many lines as an entry of the log takes. */
export const MOST_LINES = 100;
export const MOST_CENTS = 1_000_000_000;
/** A code as events take it (`log/events/parts.ts`, whose library the panel does without). */
export const CODE = /^[A-Z0-9][A-Z0-9.]{0,9}$/;

/**
 * What the claim on screen says of payer, patient, provider and services, as events write it. A box that holds
 * no such thing (a date that is none, a code with a blank in it) is left out.
 */
export function subjectOf(fields: readonly ClaimField[]): Subject {
  const texts = new Map(fields.map(({ path, value }) => [path, value.trim()]));
  const text = (...paths: string[]) => line(paths.map((path) => texts.get(path)).find(Boolean));
  const person = personOf(text);
  const payerName = text('payer.name');
  const dob = parseBirthDate(texts.get('patient.dob') ?? '');
  const npi = text('rendering.npi', 'lines[0].renderingNpi', 'billing.npi');
  const providerName =
    text('rendering.name') ?? joined(text('rendering.firstName'), text('rendering.lastName')) ?? text('billing.name');
  return given({
    claimNumber: text('claim.number'),
    authorization: text('claim.priorAuthorizationNumber'),
    payer: payerName ? given({ name: payerName, id: text('payer.id') }) : undefined,
    patient: filled(
      given({
        ...person,
        dob: dob === null ? undefined : toIso(dob),
        memberId: text('subscriber.memberId'),
        accountNumber: text('patient.accountNumber'),
      }),
    ),
    provider: filled(given({ name: providerName, npi })),
    services: servicesOf(texts),
    charge: amount(texts.get('claim.totalCharge')),
  });
}

/** Last and first name, from boxes of their own or from one: "Okafor, Rosalind" or "Rosalind Okafor". */
function personOf(text: (...paths: string[]) => string | undefined) {
  const [lastName, firstName] = [text('patient.lastName'), text('patient.firstName')];
  const whole = text('patient.fullName');
  if (lastName || firstName || !whole) return { lastName, firstName };
  const comma = whole.indexOf(',');
  const blank = whole.lastIndexOf(' ');
  const [last, first] =
    comma > 0
      ? [whole.slice(0, comma), whole.slice(comma + 1)]
      : [whole.slice(blank + 1), whole.slice(0, Math.max(blank, 0))];
  return { lastName: line(last), firstName: line(first) };
}

function servicesOf(texts: ReadonlyMap<string, string>): Service[] | undefined {
  const numbers = [...texts.keys()].map((path) => Number(/^lines\[(\d+)\]\.procedureCode$/.exec(path)?.[1] ?? -1));
  const lines = numbers.filter((number) => number >= 0).sort((a, b) => a - b);
  const services = lines.map((number) => serviceOf(texts, `lines[${number}]`)).filter((one) => one !== null);
  return services.length > 0 ? services.slice(0, MOST_LINES) : undefined;
}

function serviceOf(texts: ReadonlyMap<string, string>, at: string): Service | null {
  const text = (leaf: string) => texts.get(`${at}.${leaf}`) ?? '';
  const from = parseServiceDate(text('dateFrom'));
  const to = parseServiceDate(text('dateTo'));
  const procedure = codeIn(text('procedureCode'));
  if (from === null || !procedure) return null;
  const modifiers = [0, 1, 2, 3]
    .map((number) => codeIn(text(`modifiers[${number}]`)))
    .filter((one) => one !== undefined);
  const units = parseUnits(text('units'));
  return given({
    from: toIso(from),
    to: to === null || to === from ? undefined : toIso(to),
    code: procedure,
    modifiers: modifiers.length > 0 ? modifiers : undefined,
    units: units !== null && Number.isInteger(units) && units >= 0 && units <= 1_000_000 ? units : undefined,
    charge: amount(text('charge')),
  });
}

function codeIn(text: string): string | undefined {
  const parsed = parseCode(text);
  return CODE.test(parsed) ? parsed : undefined;
}

function amount(text = ''): number | undefined {
  const cents = parseMoney(text);
  return cents === null || Math.abs(cents) > MOST_CENTS ? undefined : cents;
}

function line(text = ''): string | undefined {
  return cut(text.trim(), LONGEST.line) || undefined;
}

function joined(...texts: (string | undefined)[]): string | undefined {
  return texts.filter(Boolean).join(' ') || undefined;
}

/** The members that are there. */
export function given<T extends object>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}

/** The record itself when it has a member, else nothing. */
export function filled<T extends object>(all: T): T | undefined {
  return Object.keys(all).length > 0 ? all : undefined;
}
