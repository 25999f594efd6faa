import { expect, it } from 'vitest';
import { lookUp } from '../log/look-ups.ts';
import { DEMO_CLAIM, DEMO_HAPPENINGS } from './demo/happenings.ts';
import { demoLog } from './demo/log.ts';
import { selected } from './select.ts';

const claim = [`claim:${DEMO_CLAIM}`] as const;

it('takes a claim’s entries, and what goes with them though it names no claim', async () => {
  const { events } = await demoLog(DEMO_HAPPENINGS);
  const types = selected(events, { lookUps: claim }).events.map(({ type }) => type);
  expect(types).toHaveLength(12);
  expect(types).toContain('interaction.amended');
  expect(types).toContain('followup.closed');
});

it('keeps to a period, and to one patient', async () => {
  const { events } = await demoLog(DEMO_HAPPENINGS);
  const march = selected(events, { lookUps: claim, from: '2026-03-01', to: '2026-03-31' });
  expect(march.events).toHaveLength(4);
  const wrong = events.map((event) =>
    event.seq === 11
      ? { ...event, body: { ...event.body, about: { ...about(event.body), patient: STRANGER } } }
      : event,
  );
  const found = selected(wrong, { lookUps: claim });
  expect(found.otherPatients).toEqual([11]);
  expect(JSON.stringify(found.events)).not.toContain('Quispe');
});

it('says when a payer’s entries are of several patients', async () => {
  const { events } = await demoLog(DEMO_HAPPENINGS);
  const payer = lookUp('payer', 'Northwind Mutual') ?? 'payer:';
  expect(selected(events, { lookUps: [payer] }).severalPatients).toBe(true);
});

const STRANGER = { lastName: 'Quispe', firstName: 'Ana', dob: '1990-01-01' };

function about(body: Record<string, unknown>): object {
  return body.about as object;
}
