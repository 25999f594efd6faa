import { match } from './match.ts';
import { LEAVES } from './patterns/people.ts';
import { firstOf, isOutput, type Unit } from './unit.ts';
import { LEAF_FINDER } from './vocabulary.ts';

const SURE = 0.55;
const FEWEST = 3;
const TAX_ID = /\b(tax id|ein|tin|federal tax)\b/;

/** What a block asks for, whoever it is about. */
function leavesOf(units: readonly Unit[]): ReadonlySet<string> {
  const leaves = new Set<string>();
  for (const { clues } of units) {
    for (const [at, { leaf }] of LEAVES.entries()) if (match(clues, LEAF_FINDER, at, 1).score > SURE) leaves.add(leaf);
    if (clues.own.some(({ plain, weight }) => weight > SURE && TAX_ID.test(plain))) leaves.add('taxId');
  }
  return leaves;
}

/** Whom a block can only be about, by what it asks for: only one party of a claim has both. */
function subjectBy(leaves: ReadonlySet<string>): string {
  const named = leaves.has('name') || leaves.has('fullName') || leaves.has('lastName');
  if (!named) return '';
  if (leaves.has('npi')) {
    if (leaves.has('taxId') || leaves.has('taxonomy')) return leaves.has('lastName') ? '' : 'billing';
    return leaves.has('city') || leaves.has('zip') ? 'facility' : '';
  }
  return leaves.has('memberId') && leaves.has('dob') ? 'subscriber' : '';
}

/**
 * Whom the blocks of a page are about whose headings name nobody ("Who gets paid"): an NPI beside a tax number is
 * the billing provider's, one beside a street the facility's. One block a subject: a second one stays open, and so
 * does one whose subject the page names elsewhere.
 *
 * @param named subject a unit's own words or headings name, '' for none
 */
export function blockSubjects(units: readonly Unit[], named: (unit: Unit) => string): ReadonlyMap<Unit, string> {
  const blocks = new Map<string, Unit[]>();
  for (const unit of units) {
    const { sections } = firstOf(unit);
    if (isOutput(unit) || sections.length === 0) continue;
    const block = blocks.get(sections.join(' > ')) ?? [];
    blocks.set(sections.join(' > '), block);
    block.push(unit);
  }
  const taken = new Set(units.map(named));
  const found = new Map<string, readonly Unit[]>();
  for (const block of blocks.values()) {
    if (block.length < FEWEST || block.some((unit) => named(unit) !== '')) continue;
    const subject = subjectBy(leavesOf(block));
    if (subject === '' || taken.has(subject)) continue;
    found.set(subject, found.has(subject) ? [] : block);
  }
  return new Map([...found].flatMap(([subject, block]) => block.map((unit) => [unit, subject] as const)));
}
