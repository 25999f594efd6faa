import { civil } from '../../claim/day.ts';
import { parseId } from '../../claim/normalise.ts';
import { isFirstClaim, isSamePerson, lastAccepted, type Person, patientToCompare, slips } from '../last-accepted.ts';
import { sameMember } from '../payer-names.ts';
import { type Examples, finding, notApplicable, pass, type Rule, UNLESS_FIRST } from '../rule.ts';

const MEMBER = 'subscriber.memberId';
/** A parent and a child of one name are at least so many years apart. */
const GENERATION = 14;

type Drift = 'last' | 'first' | 'swapped' | 'born';

export const rule: Rule = {
  id: 'history.patient-drift',
  title: 'Name and birth date of the patient are those of the last accepted claim.',
  scope: 'claim',
  when: UNLESS_FIRST,
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: "The patient's earlier claims" }],
  prevents: ['CO-31', 'CO-16', 'N382', 'MA61'],
  reads: [],
  after: ['pat.name-format', 'pat.dob-valid', 'date.before-dob'],
  fix: 'none',
  messages: {
    last: {
      what: "The patient's last name is not the one on the claim of {date}, which was accepted with this member number.",
      why: 'Payers compare the name with their records and reject the claim when it differs.',
      fix: 'Enter the name as it stands on the card; after a change of name wait until the payer has it.',
    },
    first: {
      what: "The patient's first name differs a little from the one on the claim of {date}, which was accepted with this member number.",
      why: 'Payers compare the name with their records and reject the claim when it differs.',
      fix: 'Enter the name as it stands on the card.',
    },
    swapped: {
      what: "The patient's first and last name stand the other way round on the claim of {date}, which was accepted.",
      why: 'Payers compare the name with their records and reject the claim when it differs.',
      fix: 'Swap the two boxes, if the earlier claim is right.',
    },
    born: {
      what: "The patient's birth date is not the one on the claim of {date}, which was accepted with this member number.",
      why: 'Payers find the patient by member number and birth date and reject the claim when it differs.',
      fix: "Compare it with the patient's record.",
    },
  },
  check(claim, { facts }) {
    if (isFirstClaim(facts)) return notApplicable;
    const member = claim.id(MEMBER).value;
    if (member === null) return notApplicable;
    const patient = patientToCompare(claim, facts);
    if ('kind' in patient) return patient;
    const { person, boxes } = patient;
    const isMember = (memberId: string | null | undefined) =>
      Boolean(memberId) && sameMember(parseId(memberId ?? ''), member);
    const known = (test: (other: Person) => boolean) =>
      lastAccepted(claim, facts, (accepted) => test(accepted.person) && isMember(accepted.claim.memberId));
    // A family shares the number: whoever is known by name and birth date is no misspelled relative.
    if (known((other) => isSamePerson(other, person))) return pass;
    const last = known((other) => driftOf(person, other) !== undefined);
    const drift = last && driftOf(person, last.person);
    if (!last || !drift) return notApplicable;
    const path = drift === 'born' ? boxes.born : drift === 'first' ? boxes.first : boxes.last;
    return finding(drift, {
      path,
      data: { date: last.date },
      evidence: [MEMBER, boxes.last, boxes.first, boxes.born],
      private: true,
    });
  },
};

/** In what one box two persons differ who are surely one otherwise; undefined where they may be relatives. */
function driftOf(a: Person, b: Person): Drift | undefined {
  const sameBirth = a.born !== null && a.born === b.born;
  if (a.last === b.last && a.first === b.first) return isMistypedBirth(a.born, b.born) ? 'born' : undefined;
  if (!sameBirth) return undefined;
  if (a.last === b.first && a.first === b.last) return 'swapped';
  if (a.first === b.first) return isPartOf(a.last, b.last) ? undefined : 'last';
  // Twins share the birth date, and their names may be close.
  const { count } = slips(a.first, b.first);
  const isClose =
    count === 1 && Math.min(a.first.length, b.first.length) >= 4 && !/^(BABY|TWIN|INFANT|NEWBORN)/.test(a.first);
  return a.last === b.last && isClose && !isPartOf(a.first, b.first) ? 'first' : undefined;
}

/** "Garcia" and "Garcia Lopez", "Dan" and "Daniel". */
function isPartOf(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function isMistypedBirth(a: number | null, b: number | null): boolean {
  if (a === null || b === null || a === b) return false;
  const [x, y] = [civil(a), civil(b)];
  const sameDay = x.month === y.month && x.day === y.day;
  return sameDay || Math.abs(x.year - y.year) < GENERATION;
}

const earlier = (
  patientKey: { lastName: string; firstName: string; dob: string | null },
  changes: Record<string, unknown> = {},
) => ({
  status: 'paid',
  patientKey,
  memberId: 'W123456789',
  payerName: 'Aetna',
  lines: [{ dateFrom: '2026-11-02', procedureCode: '90834', units: 1 }],
  ...changes,
});
const dana = { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' };

export const examples: Examples = {
  fails: [
    {
      title: 'another last name',
      context: { history: [earlier({ ...dana, lastName: 'Okafer' })] },
      message: 'last',
      path: 'patient.lastName',
    },
    {
      title: 'a letter of the first name',
      context: { history: [earlier({ ...dana, firstName: 'Dyna' })] },
      message: 'first',
      path: 'patient.firstName',
    },
    {
      title: 'first and last name swapped',
      context: { history: [earlier({ ...dana, lastName: 'Dana', firstName: 'Okafor' })] },
      message: 'swapped',
    },
    {
      title: 'day and month swapped',
      context: { history: [earlier({ ...dana, dob: '1988-12-04' })] },
      message: 'born',
      path: 'patient.dob',
    },
    { title: 'another decade', context: { history: [earlier({ ...dana, dob: '1968-04-12' })] }, message: 'born' },
  ],
  passes: [
    { title: 'as before', context: { history: [earlier(dana)] } },
    {
      title: 'a brother with the same number',
      context: { history: [earlier({ lastName: 'Okafor', firstName: 'Ike', dob: '1990-08-01' })] },
    },
    { title: 'a twin', context: { history: [earlier({ ...dana, firstName: 'Dora' })] } },
    {
      title: 'twins told apart by a letter',
      fields: { 'patient.firstName': 'Baby A', 'subscriber.relationship': 'Child' },
      context: { history: [earlier({ ...dana, firstName: 'Baby B' })] },
    },
    { title: 'a mother of the same name', context: { history: [earlier({ ...dana, dob: '1961-09-30' })] } },
    { title: 'both are known by now', context: { history: [earlier(dana), earlier({ ...dana, lastName: 'Okafer' })] } },
    {
      title: 'the other spelling was rejected',
      context: { history: [earlier({ ...dana, lastName: 'Okafer' }, { status: 'rejected' })] },
    },
    { title: 'a suffix and an accent', context: { history: [earlier({ ...dana, lastName: 'Okáfor Jr.' })] } },
  ],
  notChecked: [{ title: 'nobody loaded the history', context: { history: undefined } }],
};
