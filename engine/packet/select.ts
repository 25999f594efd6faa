import type { LogEvent } from '../log/event.ts';
import type { Subject } from '../log/events/subject.ts';
import { type LookUp, lookUpsOf } from '../log/look-ups.ts';

/** What a packet is about: events by what they are looked up by (any of these), written in a period. */
export interface Wanted {
  readonly lookUps: readonly LookUp[];
  /** ISO days, both included. */
  readonly from?: string;
  readonly to?: string;
}

export interface Selected {
  /** In the order of their numbers. */
  readonly events: readonly LogEvent[];
  /** Numbers of events left out because they name another patient. */
  readonly otherPatients: readonly number[];
  /** More than one patient: such a packet can only be made without any. */
  readonly severalPatients: boolean;
}

/** Of no use to anybody outside the practice, whatever the dispute. */
const OWN_AFFAIR = /^(vault|packet)\.|^finding\.ignored$/;

/**
 * The events that a packet is made from: those about what is wanted, and those that go with one of them (an
 * amendment, the end of a follow-up). With one claim, patient or authorization wanted, an event that names another
 * patient than the first one does is left out.
 */
export function selected(log: readonly LogEvent[], wanted: Wanted): Selected {
  const looked = new Set<string>(wanted.lookUps);
  const records = new Set<string>();
  const found = log.filter((event) => {
    if (OWN_AFFAIR.test(event.type)) return false;
    const lookUps = lookUpsOf(event);
    const goesAlong = lookUps.some((one) => records.has(one));
    if (!goesAlong && !lookUps.some((one) => looked.has(one))) return false;
    for (const one of lookUps) if (one.startsWith('record:')) records.add(one);
    return isWithin(event, wanted);
  });
  const people = new Set(found.map(patientOf).filter((one) => one !== null));
  const isOfOne = wanted.lookUps.some((one) => /^(claim|claim-number|authorization|member|patient):/.test(one));
  if (!isOfOne) return { events: found, otherPatients: [], severalPatients: people.size > 1 };
  const [patient] = people;
  const isOther = (event: LogEvent) => patientOf(event) !== null && patientOf(event) !== patient;
  return {
    events: found.filter((event) => !isOther(event)),
    otherPatients: found.filter(isOther).map(({ seq }) => seq),
    severalPatients: false,
  };
}

function isWithin({ at }: LogEvent, { from, to }: Wanted): boolean {
  const day = at.slice(0, 10);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** By name and birth date, where both are known. */
function patientOf(event: LogEvent): string | null {
  const subject = (event.body.about ?? event.body) as Subject;
  if (!subject.patient?.lastName || !subject.patient.dob) return null;
  return lookUpsOf(event).find((one) => one.startsWith('patient:')) ?? null;
}
