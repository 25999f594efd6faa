/** Whose claim it is: path -> text as compared, only where something is filled in. */
export type Identity = Readonly<Record<string, string>>;

const NAMES: readonly string[] = ['patient.lastName', 'patient.firstName', 'patient.fullName'];
const NUMBERS: readonly string[] = ['subscriber.memberId', 'patient.accountNumber'];

/** Reads the patient's name, the member id and the account number off a page. */
export function identityOf(fields: readonly { readonly path: string; readonly value: string }[]): Identity {
  const identity: Record<string, string> = {};
  for (const { path, value } of fields) {
    if (!NAMES.includes(path) && !NUMBERS.includes(path)) continue;
    if (/[*•]/.test(value)) continue;
    const text = value.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (text !== '') identity[path] = text;
  }
  return identity;
}

/**
 * Whether the page now speaks of somebody else. On another page any difference is one. In the same
 * document a value grows and shrinks letter by letter, so there only a value that can't be the old one
 * being typed or corrected counts, or two that change in one step (the portal loaded somebody).
 */
export function meetsAnother(known: Identity, now: Identity, sameDocument: boolean): boolean {
  const changed = Object.keys(now).filter((path) => known[path] !== undefined && known[path] !== now[path]);
  const differs = (path: string) => isOther(known[path] ?? '', now[path] ?? '', path, sameDocument);
  if (sameDocument && changed.length > 1) return changed.some((path) => !isGrowing(known[path] ?? '', now[path] ?? ''));
  return changed.some(differs) || (!sameDocument && isOtherName(known, now));
}

/** One page writes the name in one box, another in two. */
function isOtherName(known: Identity, now: Identity): boolean {
  const [full, last] = ['patient.fullName', 'patient.lastName'];
  const misses = (a: Identity, b: Identity) =>
    a[full] !== undefined && b[last] !== undefined && a[last] === undefined && !a[full].includes(b[last]);
  return misses(now, known) || misses(known, now);
}

/** Takes over what is shown now; a value being deleted letter by letter doesn't count as a new one. */
export function settle(known: Identity, now: Identity): Identity {
  const settled: Record<string, string> = { ...known };
  for (const [path, text] of Object.entries(now)) {
    if (text.length >= (known[path]?.length ?? 0)) settled[path] = text;
  }
  return settled;
}

function isOther(known: string, now: string, path: string, sameDocument: boolean): boolean {
  if (!sameDocument) return NAMES.includes(path) ? !isGrowing(known, now) : true;
  if (isGrowing(known, now)) return false;
  const typedSoFar = known.slice(0, Math.min(known.length, now.length));
  const slips = now.length >= known.length && known.length >= 5 ? 2 : 1;
  return distance(now.length < known.length ? typedSoFar : known, now) > slips;
}

function isGrowing(known: string, now: string): boolean {
  return known.startsWith(now) || now.startsWith(known);
}

/** Letters to change, add or drop to get from one text to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
