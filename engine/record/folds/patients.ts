import type { LogEvent } from '../../log/event.ts';
import type { Merge } from '../../log/events/patient-merged.ts';
import type { Unmerge } from '../../log/events/patient-unmerged.ts';
import type { PatientNamed, PayerNamed, Subject } from '../../log/events/subject.ts';
import { bodyAs, type Fold } from '../../log/folds/fold.ts';
import { contradict, faceOf, handlesOf, traitsOf } from '../person.ts';
import { get, type PlainMap, put } from '../plain-map.ts';

/** A patient that entries have spoken of. */
export interface PatientOnFile {
  /** Number of the entry that spoke of it first: p12. Nothing of the patient is in it. */
  readonly id: string;
  /** As written last. */
  readonly named: PatientNamed;
  /** Member numbers, the latest last. */
  readonly members: readonly { readonly memberId: string; readonly payer: string; readonly on: string }[];
  /** By what entries about it are looked for. */
  readonly traits: readonly string[];
  /** Days of its first and last entry. */
  readonly first: string;
  readonly last: string;
  readonly entries: number;
  /** Id of the patient it is one with, by somebody's word. */
  readonly into?: string;
  /** Ids of those merged into it. */
  readonly parts: readonly string[];
}

export interface Patients {
  readonly byId: PlainMap<PatientOnFile>;
  readonly byHandle: PlainMap<string>;
}

/** Patients appear by themselves; two are one by `handlesOf`, or because somebody said so. */
export const patients: Fold<Patients> = {
  name: 'patients',
  version: 1,
  initial: { byId: {}, byHandle: {} },
  apply(state, event) {
    if (event.type === 'patient.merged') return merged(state, bodyAs<Merge>(event));
    if (event.type === 'patient.unmerged') return parted(state, bodyAs<Unmerge>(event), event);
    const { patient, payer } = (event.body.about ?? event.body) as Subject;
    return patient ? seen(state, patient, payer, event) : state;
  },
};

/** The record of a patient itself, not of the one it was merged into. */
function ownRecord({ byId, byHandle }: Patients, patient: PatientNamed): PatientOnFile | undefined {
  const face = faceOf(patient);
  for (const handle of handlesOf(face)) {
    const record = get(byId, get(byHandle, handle) ?? '');
    if (record && !contradict(faceOf(record.named), face)) return record;
  }
  return undefined;
}

/** The patient that somebody is, mergers followed; undefined for a stranger or where too little is known to tell. */
export function patientFor(state: Patients, patient: PatientNamed): PatientOnFile | undefined {
  const own = ownRecord(state, patient);
  return own && standing(state, own);
}

/** The patient itself or the one it was merged into. */
function standing({ byId }: Patients, record: PatientOnFile): PatientOnFile {
  let at = record;
  // Each step is a merger somebody made; no ring of them can be made, see `merged`.
  while (at.into !== undefined) at = get(byId, at.into) ?? { ...at, into: undefined };
  return at;
}

/** A patient with all that was merged into it; itself first. */
export function partsOf(state: Patients, patient: PatientOnFile): PatientOnFile[] {
  const parts = patient.parts.map((id) => get(state.byId, id)).filter((one) => one !== undefined);
  return [patient, ...parts.flatMap((part) => partsOf(state, part))];
}

function seen(state: Patients, patient: PatientNamed, payer: PayerNamed | undefined, event: LogEvent): Patients {
  const handles = handlesOf(faceOf(patient));
  if (handles.length === 0) return state;
  const known = ownRecord(state, patient);
  return withFace(state, known ?? stranger(event), handles, patient, payer, event);
}

function stranger({ seq, at }: LogEvent): PatientOnFile {
  const day = at.slice(0, 10);
  return { id: `p${seq}`, named: {}, members: [], traits: [], first: day, last: day, entries: 0, parts: [] };
}

function withFace(
  { byId, byHandle }: Patients,
  record: PatientOnFile,
  handles: readonly string[],
  patient: PatientNamed,
  payer: PayerNamed | undefined,
  event: LogEvent,
): Patients {
  const day = event.at.slice(0, 10);
  const updated: PatientOnFile = {
    ...record,
    named: { ...record.named, ...patient },
    members: withMember(record.members, patient.memberId, payer?.name ?? '', day),
    traits: [...new Set([...record.traits, ...traitsOf(faceOf(patient))])],
    last: day > record.last ? day : record.last,
    entries: record.entries + 1,
  };
  let index = byHandle;
  for (const handle of handles) if (get(index, handle) === undefined) index = put(index, handle, record.id);
  return { byId: put(byId, record.id, updated), byHandle: index };
}

function withMember(members: PatientOnFile['members'], memberId: string | undefined, payer: string, on: string) {
  if (memberId === undefined) return members;
  const isSame = (one: PatientOnFile['members'][number]) =>
    one.memberId === memberId && (payer === '' || one.payer === '' || one.payer === payer);
  const name = payer || (members.find(isSame)?.payer ?? '');
  return [...members.filter((one) => !isSame(one)), { memberId, payer: name, on }];
}

function merged(state: Patients, { patient, into }: Merge): Patients {
  const own = patientFor(state, patient);
  const other = patientFor(state, into);
  if (!own || !other || own.id === other.id) return state;
  const byId = put(state.byId, own.id, { ...own, into: other.id });
  return { ...state, byId: put(byId, other.id, { ...other, parts: [...other.parts, own.id] }) };
}

/**
 * Takes a merger back; where there was none, what was read as one person becomes two, as far as the face has a
 * number of its own to be known by from now on.
 */
function parted(state: Patients, { patient }: Unmerge, event: LogEvent): Patients {
  const own = ownRecord(state, patient);
  if (!own) return state;
  if (own.into !== undefined) {
    const { into, ...alone } = own;
    const byId = put(state.byId, own.id, alone);
    const other = get(byId, into);
    if (!other) return { ...state, byId };
    return { ...state, byId: put(byId, into, { ...other, parts: other.parts.filter((id) => id !== own.id) }) };
  }
  const numbers = handlesOf(faceOf(patient)).filter((handle) => !handle.startsWith('n '));
  if (numbers.length === 0 || own.members.length < 2) return state;
  let { byHandle } = state;
  for (const handle of numbers) byHandle = put(byHandle, handle, `p${event.seq}`);
  const rest = { ...own, members: own.members.filter(({ memberId }) => memberId !== patient.memberId) };
  return withFace({ byId: put(state.byId, own.id, rest), byHandle }, stranger(event), [], patient, undefined, event);
}
