import type { Claim, Line } from '../claim/claim.ts';
import type { EarlierClaim } from '../claim/context.ts';
import { recogniseFrom } from '../payers/recognise.ts';
import { isSecondary } from './cob.ts';
import { codeOf, type EarlierLine, earlierClaims } from './earlier-visits.ts';
import { frequencyOf } from './frequency.ts';
import { modifiersSeen } from './modifiers.ts';
import { type NotChecked, notChecked, type RuleContext } from './rule.ts';
import { sameProvider } from './same-day.ts';

/** Modifiers by which a service is another one of the same kind that day. */
const REPEATED = new Set(['59', '76', '77', '91', 'XE', 'XS', 'XP', 'XU']);

/** A line that was sent before, and what is different about it now. */
export interface Resubmission {
  readonly kind: 'resubmission';
  readonly denied: boolean;
  /** "modifiers", "units"; empty when it is the very same. */
  readonly changed: readonly string[];
}

/**
 * The service line of an earlier claim that this one, sent as a new claim, bills again: same patient, payer, day,
 * code and provider. What a clearinghouse or payer rejected, what was voided and what was never sent don't count;
 * neither does a repeated service of the day whose modifier says so. Not checked where such a line is on file but
 * the page doesn't show whether this claim is a new one, or whose.
 */
export function resubmissionOf(
  line: Line,
  claim: Claim,
  { facts }: RuleContext,
): Resubmission | NotChecked | undefined {
  const code = line.code.value;
  const day = line.dateFrom.value;
  if (!facts.history?.length || code === null || day === null) return undefined;
  const frequency = frequencyOf(claim);
  if (frequency === '7' || frequency === '8') return undefined;
  let found: Resubmission | undefined;
  for (const earlier of earlierClaims(claim, facts) ?? []) {
    for (const one of earlier.lines) {
      if (one.dateFrom !== day || codeOf(one) !== code || !sameProvider(line.renderingNpi.value, one.renderingNpi))
        continue;
      if (NOT_SENT.test(earlier.status ?? '')) break;
      const payer = samePayer(earlier, claim);
      if (payer === false || isRepeated(line, one)) continue;
      if (payer === undefined || frequency === undefined || !modifiersSeen(line, claim)) return notChecked(NOT_SHOWN);
      // The closest of several wins.
      const changed = changes(line, one);
      if (found && found.changed.length <= changed.length) continue;
      found = { kind: 'resubmission', denied: /denied/i.test(earlier.status ?? ''), changed };
    }
  }
  return found;
}

const NOT_SENT = /reject|void|draft/i;
const NOT_SHOWN = 'the same service is on file, but this page does not show the payer, modifiers or frequency code';

function changes(line: Line, one: EarlierLine): string[] {
  const changed: string[] = [];
  const before = one.modifiers?.map((modifier) => modifier.trim().toUpperCase()).filter(Boolean);
  if (before && [...before].sort().join() !== [...line.mods].sort().join()) changed.push('modifiers');
  if (typeof one.units === 'number' && line.units.value !== null && one.units !== line.units.value)
    changed.push('units');
  return changed;
}

/** One of the two says "again" or "separate" and the other does not: two services. */
function isRepeated({ mods }: Line, { modifiers = [] }: EarlierLine): boolean {
  const now = mods.filter((modifier) => REPEATED.has(modifier));
  const before = modifiers.map((modifier) => modifier.toUpperCase()).filter((modifier) => REPEATED.has(modifier));
  return now.sort().join() !== before.sort().join();
}

/** Whether an earlier claim went to this claim's payer; a secondary claim goes to another. Undefined where nobody knows. */
function samePayer({ payerName }: EarlierClaim, claim: Claim): boolean | undefined {
  const name = claim.text('payer.name');
  if (!payerName) return !isSecondary(claim);
  if (name.state === 'unseen') return undefined;
  const [now, before] = [name.raw, payerName].map((text) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')) as [
    string,
    string,
  ];
  if (now === '' || now.includes(before) || before.includes(now)) return true;
  const key = recogniseFrom(name.raw, '', '', {}).key;
  return key !== null && key === recogniseFrom(payerName, '', '', {}).key;
}
