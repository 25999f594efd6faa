import type { Cell } from '../../claim/cell.ts';
import type { Line } from '../../claim/claim.ts';
import type { Payer } from '../../payers/payer.ts';
import { modifierPath, modifiersSeen } from '../modifiers.ts';
import { finding, type LineRule, notApplicable, notChecked, pass } from '../rule.ts';
import { listed } from '../words.ts';

/** Modifiers that say something untrue on these codes. */
interface ForbiddenModifiers {
  readonly modifiers: readonly string[];
  readonly codes: ReadonlySet<string>;
  readonly message: string;
}

/** The check of codes that forbid modifiers. Message data: modifier, code, line. */
export function forbidsModifiers(rows: readonly ForbiddenModifiers[]): LineRule['check'] {
  return (line) => {
    const code = line.code.value;
    if (line.mods.length === 0 || code === null) return notApplicable;
    let met = false;
    for (const { modifiers, codes, message } of rows) {
      const cell = holding(line, modifiers);
      if (!cell) continue;
      if (codes.has(code)) {
        const data = { modifier: cell.value ?? '', code, line: line.index + 1 };
        return finding(message, { path: cell.path, evidence: [line.code.path], data });
      }
      met = true;
    }
    return met ? pass : notApplicable;
  };
}

/** Two sets of modifiers of which one line carries at most one; the later of two is marked. */
type Exclusive = readonly [readonly string[], readonly string[]];

/** The check of modifiers that exclude each other: message `both`, data one, two, line. */
export function excludesModifiers(rows: readonly Exclusive[]): LineRule['check'] {
  return (line) => {
    if (line.mods.length === 0) return notApplicable;
    let met = false;
    for (const [left, right] of rows) {
      const a = holding(line, left);
      const b = holding(line, right);
      met ||= a !== undefined || b !== undefined;
      if (!a || !b) continue;
      const [one, two] = line.modifiers.indexOf(a) < line.modifiers.indexOf(b) ? [a, b] : [b, a];
      const data = { one: one.value ?? '', two: two.value ?? '', line: line.index + 1 };
      return finding('both', { path: two.path, evidence: [one.path], data });
    }
    return met ? pass : notApplicable;
  };
}

/** Codes that a payer takes only with one of these modifiers. */
interface NeededModifiers {
  readonly codes: ReadonlySet<string>;
  /** The first is the one the message names where it names one. */
  readonly oneOf: readonly string[];
  readonly when: (payer: Payer) => boolean;
}

/** The check of codes that need a modifier: message `missing`, data code, line, modifiers, payer. */
export function needsModifiers(rows: readonly NeededModifiers[]): LineRule['check'] {
  return (line, claim, { payer }) => {
    const code = line.code.value;
    const row = code === null ? undefined : rows.find(({ codes, when }) => codes.has(code) && when(payer));
    if (!row || code === null) return notApplicable;
    if (holding(line, row.oneOf)) return pass;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    const data = { code, line: line.index + 1, modifiers: listed(row.oneOf, 'or'), payer: payer.name };
    return finding('missing', { path: modifierPath(line), evidence: [line.code.path], data });
  };
}

/** The box that holds one of these modifiers. */
export function holding(line: Line, modifiers: readonly string[]): Cell<string> | undefined {
  for (const cell of line.modifiers) if (cell.value !== null && modifiers.includes(cell.value)) return cell;
  return undefined;
}
