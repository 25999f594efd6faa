import type * as z from 'zod/mini';
import { fromIso } from '../../claim/day.ts';
import type { BODIES } from '../../log/events/index.ts';
import type { Subject } from '../../log/events/subject.ts';
import type { Partly, Readable } from '../chronology/item.ts';

type Body<T extends keyof typeof BODIES> = Partly<z.output<(typeof BODIES)[T]>>;

/** Something sent: when, by what number it is known, and by which entry. */
export interface Sent {
  readonly on: string;
  readonly confirmation: string | null;
  readonly entry: number;
  /** Entry of the kept file that shows it, where one goes with it. */
  readonly proof: number | null;
}

/** What a packet's entries come to: all that a letter may say. What no entry says is null or empty. */
export interface DisputeFacts {
  readonly about: Partly<Subject>;
  /** First and last day of service, ISO. */
  readonly serviceFrom: string | null;
  readonly serviceTo: string | null;
  readonly sent: readonly Sent[];
  readonly accepted: readonly Sent[];
  readonly decision: {
    readonly on: string;
    readonly outcome: string;
    readonly codes: readonly string[];
    readonly entry: number;
  } | null;
  /** Cents. */
  readonly billed: number | null;
  readonly paid: number;
  /** Days from the last service to the first submission. */
  readonly daysToSubmission: number | null;
  readonly contacts: number;
  /** Seconds. */
  readonly hold: number;
  readonly brokenPromises: number;
  readonly keptPromises: number;
  readonly authorizations: readonly { readonly number: string; readonly state: string; readonly entry: number }[];
  readonly coverageVerified: readonly number[];
  /** Numbers of entries that name a kept file. */
  readonly evidence: readonly number[];
}

/** The facts of these entries, as an editor of a letter would collect them. */
export function factsOf(events: readonly Readable[]): DisputeFacts {
  const of = <T extends keyof typeof BODIES>(type: T) =>
    events.filter((event) => event.type === type).map(({ seq, body }) => ({ seq, body: body as Body<T> }));
  const about: Partly<Subject> = Object.assign({}, ...events.map(({ body }) => body.about));
  const days = (about.services ?? []).flatMap(({ from, to }) => [from, to ?? from]).filter((day) => day !== undefined);
  const submissions = of('claim.submitted').filter(({ body }) => body.sentOn !== undefined);
  const kept = new Map(of('evidence.captured').map(({ seq, body }) => [body.id, seq]));
  const proofOf = (ids: readonly (string | undefined)[] = []) =>
    ids.map((id) => kept.get(id)).find((seq) => seq !== undefined) ?? null;
  const sentAs = (state: string) =>
    submissions
      .filter(({ body }) => body.state === state)
      .map(({ seq, body }) => ({
        on: body.sentOn as string,
        confirmation: body.confirmation ?? null,
        entry: seq,
        proof: proofOf(body.evidence),
      }))
      .sort((a, b) => (a.on < b.on ? -1 : 1));
  const [sent, accepted] = [sentAs('sent'), sentAs('accepted')];
  const decision = of('remittance.recorded').at(-1);
  const contacts = of('interaction.recorded');
  const closed = of('followup.closed').map(({ body }) => body.outcome);
  const [from, to] = [days.toSorted()[0] ?? null, days.toSorted().at(-1) ?? null];
  const first = sent[0]?.on ?? accepted[0]?.on;
  return {
    about,
    serviceFrom: from,
    serviceTo: to,
    sent,
    accepted,
    decision: decision?.body.decidedOn
      ? {
          on: decision.body.decidedOn,
          outcome: decision.body.outcome ?? 'denied',
          codes: codesOf(decision.body),
          entry: decision.seq,
        }
      : null,
    billed: about.charge ?? null,
    paid: decision?.body.paid ?? 0,
    daysToSubmission: to && first ? daysBetween(to, first) : null,
    contacts: contacts.length,
    hold: contacts.reduce((sum, { body }) => sum + (body.hold ?? 0), 0),
    brokenPromises: closed.filter((outcome) => outcome === 'broken').length,
    keptPromises: closed.filter((outcome) => outcome === 'kept').length,
    authorizations: of('authorization.recorded').flatMap(({ seq, body }) =>
      body.number ? [{ number: body.number, state: body.state ?? 'approved', entry: seq }] : [],
    ),
    coverageVerified: of('coverage.verified').map(({ seq }) => seq),
    evidence: of('evidence.captured').map(({ seq }) => seq),
  };
}

function codesOf({ lines }: Body<'remittance.recorded'>): string[] {
  const codes = (lines ?? []).flatMap(({ adjustments }) =>
    (adjustments ?? []).flatMap(({ group, carc, rarc }) => [`${group ?? ''}-${carc ?? ''}`, ...(rarc ?? [])]),
  );
  return [...new Set(codes.filter((code) => code !== '-'))];
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return (fromIso(to) as number) - (fromIso(from) as number);
}
