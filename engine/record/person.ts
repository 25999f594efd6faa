import type { PatientNamed } from '../log/events/subject.ts';

/** A patient as entries are compared by: letters only, '' for what isn't known. */
export interface Face {
  readonly last: string;
  readonly first: string;
  /** ISO day. */
  readonly born: string;
  readonly member: string;
  readonly account: string;
}

export function faceOf({ lastName, firstName, dob, memberId, accountNumber }: PatientNamed): Face {
  return {
    last: letters(lastName),
    first: letters(firstName),
    born: dob ?? '',
    member: signs(memberId),
    account: signs(accountNumber),
  };
}

/**
 * What one person alone has, the surest first: a number with the birth date and first name beside it (families share
 * numbers), the name with the birth date. A name alone is nobody's.
 */
export function handlesOf({ last, first, born, member, account }: Face): string[] {
  const handles: string[] = [];
  if (member && first && born) handles.push(`m ${member} ${first} ${born}`);
  if (account && born) handles.push(`a ${account} ${born}`);
  if (member && first && last) handles.push(`m ${member} ${first} ${last}`);
  if (last && first && born) handles.push(`n ${last} ${first} ${born}`);
  return handles;
}

/** What entries of one person share for certain, and some of others too: for looking, not for telling. */
export function traitsOf({ last, first, member }: Face): string[] {
  const traits: string[] = [];
  if (member) traits.push(`m ${member}`);
  if (last && first) traits.push(`n ${last} ${first}`);
  return traits;
}

/** Whether two faces can't be one person: two birth dates. A father and a son may share all the rest. */
export function contradict(a: Face, b: Face): boolean {
  return a.born !== '' && b.born !== '' && a.born !== b.born;
}

/** Letters of a name without accents and without Jr, Sr, II, III at its end. */
function letters(name = ''): string {
  return name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[ ,]+(JR|SR|II|III|IV)\.?$/, '')
    .replace(/[^\p{L}]/gu, '');
}

/** A number as it is compared; one that a page hides in part is none. */
function signs(number = ''): string {
  return /[*•]/.test(number) ? '' : number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
