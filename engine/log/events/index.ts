import type * as z from 'zod/mini';
import { authorizationSchema } from './authorization-recorded.ts';
import { checkSchema } from './claim-checked.ts';
import { submissionSchema } from './claim-submitted.ts';
import { coverageSchema } from './coverage-verified.ts';
import { evidenceSchema } from './evidence-captured.ts';
import { ignoreSchema } from './finding-ignored.ts';
import { closingSchema } from './followup-closed.ts';
import { followupSchema } from './followup-set.ts';
import { amendmentSchema } from './interaction-amended.ts';
import { interactionSchema } from './interaction-recorded.ts';
import { packetSchema } from './packet-exported.ts';
import { mergeSchema } from './patient-merged.ts';
import { unmergeSchema } from './patient-unmerged.ts';
import { remittanceSchema } from './remittance-recorded.ts';
import { sessionSchema } from './session-recorded.ts';
import * as vault from './vault.ts';

/** Every type of event and the shape of its body. A shape only ever grows: what was written is never rewritten. */
export const BODIES = {
  'interaction.recorded': interactionSchema,
  'interaction.amended': amendmentSchema,
  'claim.checked': checkSchema,
  'claim.submitted': submissionSchema,
  'remittance.recorded': remittanceSchema,
  'session.recorded': sessionSchema,
  'authorization.recorded': authorizationSchema,
  'coverage.verified': coverageSchema,
  'followup.set': followupSchema,
  'followup.closed': closingSchema,
  'evidence.captured': evidenceSchema,
  'finding.ignored': ignoreSchema,
  'packet.exported': packetSchema,
  'patient.merged': mergeSchema,
  'patient.unmerged': unmergeSchema,
  'vault.created': vault.created,
  'vault.unlocked': vault.unlocked,
  'vault.locked': vault.locked,
  'vault.passphrase-changed': vault.passphraseChanged,
  'vault.recovery-key-changed': vault.recoveryKeyChanged,
  'vault.clock-set-back': vault.clockSetBack,
  'vault.damage-found': vault.damageFound,
  'vault.mended': vault.mended,
  'vault.exported': vault.exported,
  'vault.restored': vault.restored,
  'vault.imported': vault.imported,
} as const;

export type EventType = keyof typeof BODIES;

/** Something to be written down: a type and a body that fits it. */
export type Happening = {
  [T in EventType]: { readonly type: T; readonly body: z.output<(typeof BODIES)[T]> };
}[EventType];

/** A happening whose body has the shape of its type, or null. */
export function happeningFrom(type: string, body: unknown): Happening | null {
  if (!isEventType(type)) return null;
  const parsed = BODIES[type].safeParse(body);
  return parsed.success ? ({ type, body: parsed.data } as Happening) : null;
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(BODIES, type);
}
