import type { Submission } from '../../log/events/claim-submitted.ts';
import type { SessionRecord } from '../../log/events/session-recorded.ts';
import type { PatientNamed } from '../../log/events/subject.ts';
import { bodyAs, type Fold } from '../../log/folds/fold.ts';
import { claimOnForm } from '../claim-on-form.ts';
import { type Face, faceOf, traitsOf } from '../person.ts';
import { drop, get, type PlainMap, put, putInto } from '../plain-map.ts';

/** Sessions as the practice knows them, and which of them no claim has been sent for. */
export interface Sessions {
  readonly byId: PlainMap<SessionRecord>;
  /** Trait of the patient -> ids. */
  readonly byTrait: PlainMap<readonly string[]>;
  /** Trait of the patient and ISO day -> ids. */
  readonly byDay: PlainMap<readonly string[]>;
  /** Who and when, as sure as a claim says it (`billedUnder`) -> codes that claims were sent for. */
  readonly billed: PlainMap<readonly string[]>;
  /** Held or planned, and on no claim. */
  readonly open: PlainMap<SessionRecord>;
}

export const sessions: Fold<Sessions> = {
  name: 'sessions',
  version: 1,
  initial: { byId: {}, byTrait: {}, byDay: {}, billed: {}, open: {} },
  apply(state, event) {
    if (event.type === 'session.recorded') return recorded(state, bodyAs<SessionRecord>(event));
    if (event.type === 'claim.submitted') return submitted(state, bodyAs<Submission>(event));
    return state;
  },
};

/** Keys of a patient's day. */
export function daysOf(patient: PatientNamed, day: string): string[] {
  return traitsOf(faceOf(patient)).map((trait) => `${trait} ${day}`);
}

/** Keys a claim's day is kept under, so that a session finds it with what it knows itself. */
function billedUnder({ last, first, born, member }: Face, day: string): string[] {
  const named = last && first ? [`${last} ${first} * ${day}`, `${last} ${first} ${born || '?'} ${day}`] : [];
  return member && first ? [...named, `m ${member} ${first} ${day}`] : named;
}

/** Keys under which a session's claim can be: a birth date that is known must not be another's. */
function billedAs({ last, first, born, member }: Face, day: string): string[] {
  const dates = born ? [born, '?'] : ['*'];
  const named = last && first ? dates.map((date) => `${last} ${first} ${date} ${day}`) : [];
  return member && first ? [...named, `m ${member} ${first} ${day}`] : named;
}

function recorded(state: Sessions, session: SessionRecord): Sessions {
  let { byTrait, byDay } = state;
  for (const trait of traitsOf(faceOf(session.patient))) byTrait = putInto(byTrait, trait, session.id);
  for (const key of daysOf(session.patient, session.on)) byDay = putInto(byDay, key, session.id);
  const next = { ...state, byId: put(state.byId, session.id, session), byTrait, byDay };
  return { ...next, open: isOpen(next, session) ? put(state.open, session.id, session) : drop(state.open, session.id) };
}

function submitted(state: Sessions, { kind, about, fields }: Submission): Sessions {
  if (kind !== 'original' && kind !== 'corrected' && kind !== 'void') return state;
  const form = fields && claimOnForm(fields);
  const patient = { ...form?.patient, ...about.patient };
  const spoken = about.services?.map(({ from, code }) => ({ on: from, code })) ?? [];
  const lines = spoken.length > 0 ? spoken : Object.values(form?.lines ?? {});
  let next = state;
  for (const { on, code } of lines) {
    let { billed } = next;
    for (const key of billedUnder(faceOf(patient), on)) {
      const others = (get(billed, key) ?? []).filter((one) => one !== code);
      billed = put(billed, key, kind === 'void' ? others : [...others, code]);
    }
    next = { ...next, billed };
    for (const key of daysOf(patient, on)) for (const id of get(next.byDay, key) ?? []) next = again(next, id);
  }
  return next;
}

/** A session looked at anew, once something of its day was sent or taken back. */
function again(state: Sessions, id: string): Sessions {
  const session = get(state.byId, id);
  if (!session) return state;
  return { ...state, open: isOpen(state, session) ? put(state.open, id, session) : drop(state.open, id) };
}

/**
 * A claim of that patient and day is taken for the session's own, unless both name a code, the codes differ and the
 * patient had another session that day.
 */
function isOpen(state: Sessions, session: SessionRecord): boolean {
  if (session.state === 'cancelled' || session.claim !== undefined) return false;
  const alone = daysOf(session.patient, session.on).every((key) => (get(state.byDay, key) ?? []).length < 2);
  return !billedAs(faceOf(session.patient), session.on).some((key) => {
    const codes = get(state.billed, key) ?? [];
    return codes.length > 0 && (alone || session.code === undefined || codes.includes(session.code));
  });
}
