import { fromIso } from '../../claim/day.ts';
import type { Json } from '../../log/canonical-json.ts';
import type { Subject } from '../../log/events/subject.ts';
import { filled, given } from '../given.ts';
import { CODE, MOST_CENTS, MOST_LINES } from '../subject.ts';
import { LONGEST } from './call-note.ts';
import { integer, listOf, membersOf, text } from './loose-json.ts';

/** What a draft says its claim is, held to the shape that events have; what doesn't fit is left out. */
export function subjectFrom(draft: Json | undefined): Subject {
  const members = membersOf(draft);
  const [payer, patient, provider] = [
    membersOf(members.payer),
    membersOf(members.patient),
    membersOf(members.provider),
  ];
  const name = word(payer.name);
  const services = listOf(members.services, MOST_LINES).flatMap(serviceFrom);
  const claim = text(members.claim, 64);
  return given({
    claim: /^[A-Za-z0-9_-]{6,64}$/.test(claim) ? claim : undefined,
    claimNumber: word(members.claimNumber),
    authorization: word(members.authorization),
    payer: name ? given({ name, key: word(payer.key), id: word(payer.id) }) : undefined,
    patient: filled(
      given({
        lastName: word(patient.lastName),
        firstName: word(patient.firstName),
        dob: day(patient.dob),
        memberId: word(patient.memberId),
        accountNumber: word(patient.accountNumber),
      }),
    ),
    provider: filled(given({ name: word(provider.name), npi: word(provider.npi) })),
    services: services.length > 0 ? services : undefined,
    charge: integer(members.charge, -MOST_CENTS, MOST_CENTS),
  });
}

function serviceFrom(one: Json): NonNullable<Subject['services']> {
  const members = membersOf(one);
  const [from, code] = [day(members.from), codeOf(members.code)];
  if (!from || !code) return [];
  const modifiers = listOf(members.modifiers, 4).flatMap((modifier) => codeOf(modifier) ?? []);
  const units = integer(members.units, 0, 1_000_000);
  const charge = integer(members.charge, -MOST_CENTS, MOST_CENTS);
  return [
    given({ from, to: day(members.to), code, modifiers: modifiers.length > 0 ? modifiers : undefined, units, charge }),
  ];
}

function codeOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && CODE.test(value) ? value : undefined;
}

function day(value: Json | undefined): string | undefined {
  return typeof value === 'string' && fromIso(value) !== null ? value : undefined;
}

function word(value: Json | undefined): string | undefined {
  return text(value, LONGEST.line) || undefined;
}
