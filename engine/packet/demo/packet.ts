import { lookUp } from '../../log/look-ups.ts';
import type { PackedFile } from '../archive/layout.ts';
import { disclosed } from '../proof/redact.ts';
import { type Exhibit, sealed } from '../seal.ts';
import { selected } from '../select.ts';
import { ACCEPTANCE } from './evidence.ts';
import { DEMO_CLAIM, DEMO_HAPPENINGS } from './happenings.ts';
import { demoLog } from './log.ts';

/** Moment at which the demo's packet is made. */
export const DEMO_NOW = '2026-10-14T09:00:00.000-04:00';

/** The demo's packet: a denial for timely filing, disputed with twelve entries of an invented log. */
export async function demoPacket(files: readonly PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const log = await demoLog(DEMO_HAPPENINGS);
  const { events } = selected(log.events, { lookUps: [lookUp('claim', DEMO_CLAIM)].filter((one) => one !== null) });
  const captured = events.find(({ type }) => type === 'evidence.captured')?.seq ?? 0;
  const exhibits: Exhibit[] = [
    { number: 1, name: 'exhibits/01-277ca-acceptance-report.txt', bytes: ACCEPTANCE, entry: captured },
  ];
  const entries = events.map((event) => disclosed(event, 'minimum'));
  const contents = { id: 'demo-packet', madeAt: DEMO_NOW, redaction: 'minimum', entries, exhibits, files } as const;
  return sealed(log, { ...contents, earlier: await log.headAt(9) }, log.sign);
}
