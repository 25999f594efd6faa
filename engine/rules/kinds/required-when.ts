import { type Place, placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { labelOf } from '../../claim/paths.ts';
import {
  type ClaimRule,
  finding,
  type Hit,
  type NotChecked,
  notApplicable,
  notChecked,
  pass,
  type RuleContext,
} from '../rule.ts';
import { labelWithBox } from '../words.ts';

/** A box that must be filled, or hold one of a few things, while a condition on other boxes holds. */
export interface Requirement {
  readonly message: string;
  /** Whether the box is needed; a reason, as a biller understands it, where that can't be told. */
  readonly when: (claim: Claim, context: RuleContext) => boolean | string;
  /** Any one of these meets the need; the mark goes to the first. */
  readonly boxes: readonly string[];
  /** What the box must hold; any text where left out. */
  readonly holds?: (text: string) => boolean;
  /** The boxes whose values made the need. */
  readonly because: readonly string[];
  /** For boxes many forms do without: they count as missing only on a claim that has one of these boxes at all. */
  readonly ifShown?: readonly string[];
}

/** The check of a rule that is such rows. Messages get `{box}`, the label of the first box, and `{text}`, what it holds in quotes, or "empty". */
export function requiredWhen(...requirements: readonly Requirement[]): ClaimRule['check'] {
  const rows: readonly Row[] = requirements.map((row) => ({ ...row, places: row.boxes.map(placeOf) }));
  return (claim, context) => {
    let answers: (Hit | NotChecked)[] | undefined;
    let needed = false;
    for (const row of rows) {
      const need = row.when(claim, context);
      if (need === false) continue;
      needed = true;
      if (need === true && isMet(row, claim)) continue;
      const answer = need === true ? judge(row, claim) : notChecked(need);
      if (!answer) continue;
      answers ??= [];
      answers.push(answer);
    }
    return answers ?? (needed ? pass : notApplicable);
  };
}

interface Row extends Requirement {
  /** Where the boxes are. */
  readonly places: readonly Place[];
}

function isMet({ places, holds }: Row, claim: Claim): boolean {
  for (const place of places) {
    const text = claim.shown(place).trim();
    if (text !== '' && (!holds || holds(text))) return true;
  }
  return false;
}

/** What to say of a need that is not met. */
function judge({ message, boxes, because, ifShown }: Requirement, claim: Claim): Hit | NotChecked | undefined {
  const cells = boxes.map((path) => claim.text(path));
  const [first] = cells;
  if (!first || (ifShown && !ifShown.some((path) => path in claim.fields))) return undefined;
  const unseen = cells.find(({ state }) => state === 'unseen');
  if (unseen) return ifShown ? undefined : notChecked(`${labelOf(unseen.path)} can't be seen on this page`);
  const data = { box: labelWithBox(first.path), text: first.raw === '' ? 'empty' : `"${first.raw}"` };
  return finding(message, { path: first.path, data, evidence: because });
}
