import type { LogEvent } from '../../../engine/log/event.ts';
import type { Interaction } from '../../../engine/log/events/interaction-recorded.ts';
import type { Subject } from '../../../engine/log/events/subject.ts';
import { momentOf } from '../../../engine/log/instant.ts';
import { type LookUp, lookUp, patientLookUp } from '../../../engine/log/look-ups.ts';
import type { RecordDoor } from '../../../engine/record/door.ts';
import { type Kept, kept } from '../../../engine/vault/kept.ts';

/** One row of a timeline: an event, and what was said of it later. */
export interface Row {
  readonly event: LogEvent;
  readonly amendments: readonly LogEvent[];
  /** Whether it speaks of the claim on screen, or only of its patient. */
  readonly ofClaim: boolean;
}

const NAMED: ReadonlySet<string> = new Set(['interaction.recorded', 'followup.set']);
/** As many of these are asked for what was said of them later. */
const MOST_ASKED = 200;

/** Everything of the claim's patient, newest first. */
export async function timelineOf(door: RecordDoor, claim: Subject): Promise<Kept<readonly Row[]>> {
  const events = new Map<number, LogEvent>();
  for (const name of lookUpsFor(claim)) {
    const found = await door.find(name);
    if (!found.ok) return found;
    for (const event of found.value) events.set(event.seq, event);
  }
  // What is said of a contact or a follow-up later names it alone.
  const named = [...events.values()].filter(({ type }) => NAMED.has(type)).slice(-MOST_ASKED);
  for (const { body } of named) {
    const name = lookUp('record', body.id);
    const found = name ? await door.find(name) : kept([]);
    if (!found.ok) return found;
    for (const event of found.value) events.set(event.seq, event);
  }
  const all = [...events.values()].sort((a, b) => whenOf(b) - whenOf(a) || b.seq - a.seq);
  const amendmentsOf = (id: unknown) =>
    all.filter(({ type, body }) => type === 'interaction.amended' && body.of === id);
  const known = new Set(named.map(({ body }) => body.id));
  return kept(
    all
      .filter(({ type, body }) => type !== 'interaction.amended' || !known.has(body.of))
      .map((event) => ({
        event,
        amendments: event.type === 'interaction.recorded' ? amendmentsOf(event.body.id).reverse() : [],
        ofClaim: isOf(claim, event) || namesOneOf(claim, event, all),
      })),
  );
}

/** By what a claim's events are found: its number, and its patient's member id, or name and birth date. */
export function lookUpsFor({ claim, claimNumber, patient }: Subject): readonly LookUp[] {
  const { lastName, firstName = '', dob, memberId } = patient ?? {};
  return [
    lookUp('claim', claim),
    lookUp('claim-number', claimNumber),
    lookUp('member', memberId),
    lastName && dob ? patientLookUp(lastName, firstName, dob) : null,
  ].filter((one) => one !== null);
}

/** An event is of the claim when it names it, or a service of the same day and code. */
function isOf(claim: Subject, { body }: LogEvent): boolean {
  const about = (body.about ?? {}) as Subject;
  if (claim.claimNumber && about.claimNumber)
    return lookUp('claim-number', about.claimNumber) === lookUp('claim-number', claim.claimNumber);
  if (claim.claim && about.claim) return about.claim === claim.claim;
  return (about.services ?? []).some(({ from, code }) =>
    (claim.services ?? []).some((service) => service.from === from && service.code === code),
  );
}

/** A follow-up that is closed says which, and that one says of what. */
function namesOneOf(claim: Subject, { type, body }: LogEvent, all: readonly LogEvent[]): boolean {
  return (
    type === 'followup.closed' &&
    all.some((one) => one.type === 'followup.set' && one.body.id === body.id && isOf(claim, one))
  );
}

/** When it was: a contact may be written down days later. Epoch milliseconds. */
function whenOf(event: LogEvent): number {
  return momentOf(interactionIn(event)?.startedAt ?? event.at);
}

/** The contact of an event that is one. */
export function interactionIn({ type, body }: LogEvent): Interaction | null {
  return type === 'interaction.recorded' ? (body as unknown as Interaction) : null;
}
