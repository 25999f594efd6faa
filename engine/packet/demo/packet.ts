import { builtPacket } from '../build.ts';
import type { Fonts } from '../pdf/faces.ts';
import { selected } from '../select.ts';
import { ACCEPTANCE, ACCEPTANCE_SHA256 } from './evidence.ts';
import { DEMO_CLAIM, DEMO_HAPPENINGS } from './happenings.ts';
import { demoLog } from './log.ts';

/** The demo's packet: a denial for timely filing, disputed with twelve entries of an invented log. */
export async function demoPacket(parts: {
  readonly verifyPage: string;
  readonly fonts: Fonts;
}): Promise<Uint8Array<ArrayBuffer>> {
  const log = await demoLog(DEMO_HAPPENINGS);
  const { events } = selected(log.events, { lookUps: [`claim:${DEMO_CLAIM}`] });
  const order = {
    kind: 'timely-filing',
    redaction: 'minimum',
    events,
    payer: { appealDays: { value: 180, confidence: 'high', from: 'the contract' }, confirmed: true },
    evidence: new Map([[ACCEPTANCE_SHA256, ACCEPTANCE]]),
    part2: false,
    id: 'demo-packet',
    now: '2026-10-14T09:00:00.000-04:00',
    earlier: await log.headAt(9),
    ...parts,
  } as const;
  return builtPacket(log, order, log.sign);
}
