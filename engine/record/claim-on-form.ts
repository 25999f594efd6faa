import type { Fields } from '../claim/claim.ts';
import { toIso } from '../claim/day.ts';
import {
  parseCode,
  parseIcd,
  parseId,
  parseMoney,
  parsePlace,
  parseServiceDate,
  parseUnits,
} from '../claim/normalise.ts';
import { splitNames } from '../claim/whole-names.ts';
import type { PatientNamed, PayerNamed } from '../log/events/subject.ts';
import { given } from './given.ts';
import { patientOnForm } from './patient-on-form.ts';

/** A service line as the record compares it; dates are ISO days, money whole cents. */
export interface LineOnFile {
  readonly on: string;
  readonly code: string;
  readonly place?: string;
  readonly modifiers?: readonly string[];
  readonly units?: number;
  readonly charge?: number;
  readonly npi?: string;
}

/** What the record compares of a claim form. */
export interface ClaimOnForm {
  readonly patient: PatientNamed;
  readonly payer?: PayerNamed;
  readonly authorization?: string;
  /** The payer's number of the claim that this one replaces or voids. */
  readonly replaces?: string;
  readonly billingNpi?: string;
  readonly diagnoses: readonly string[];
  /** Line of the form, from 0 -> what is on it; only lines with a date and a code. */
  readonly lines: Readonly<Record<number, LineOnFile>>;
}

/** Reads the boxes of a claim, path -> text; what is in no known shape is left out. */
export function claimOnForm(fields: Fields): ClaimOnForm {
  const text = (path: string) => fields[path]?.trim() || undefined;
  const name = text('payer.name');
  const id = text('payer.id');
  return given({
    patient: patientOnForm(splitNames(fields)),
    payer: name ? given({ name, id }) : undefined,
    authorization: text('claim.priorAuthorizationNumber'),
    replaces: text('claim.originalReferenceNumber'),
    billingNpi: text('billing.npi'),
    diagnoses: numbered(fields, 'diagnoses').flatMap((at) => {
      const code = text(`diagnoses[${at}].code`);
      return code ? [parseIcd(code)] : [];
    }),
    lines: Object.fromEntries(
      numbered(fields, 'lines').flatMap((at) => {
        const line = lineOn(at, fields, text);
        return line ? [[at, line]] : [];
      }),
    ),
  });
}

type TextAt = (path: string) => string | undefined;

function lineOn(at: number, fields: Fields, text: TextAt): LineOnFile | null {
  const box = (leaf: string) => text(`lines[${at}].${leaf}`);
  const day = parseServiceDate(box('dateFrom') ?? '');
  const code = box('procedureCode');
  if (day === null || !code) return null;
  const place = box('placeOfService') ?? text('claim.placeOfService');
  const units = parseUnits(box('units') ?? '');
  const charge = parseMoney(box('charge') ?? '');
  const npi = box('renderingNpi') ?? text('rendering.npi');
  const modifiers = numbered(fields, `lines[${at}].modifiers`).flatMap((position) => {
    const modifier = box(`modifiers[${position}]`);
    return modifier ? [parseCode(modifier)] : [];
  });
  return {
    on: toIso(day),
    code: parseCode(code),
    ...(place && { place: parsePlace(place) }),
    ...(modifiers.length > 0 && { modifiers }),
    ...(units !== null && { units }),
    ...(charge !== null && { charge }),
    ...(npi && { npi: parseId(npi) }),
  };
}

/** The numbers behind a repeated part of the form, in order. */
function numbered(fields: Fields, part: string): number[] {
  const found = new Set<number>();
  for (const path in fields) {
    if (!path.startsWith(`${part}[`)) continue;
    found.add(Number.parseInt(path.slice(part.length + 1), 10));
  }
  return [...found].sort((a, b) => a - b);
}
