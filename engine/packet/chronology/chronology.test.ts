import { expect, it } from 'vitest';
import { DEMO_CLAIM, DEMO_HAPPENINGS } from '../demo/happenings.ts';
import { demoLog } from '../demo/log.ts';
import { disclosed } from '../proof/redact.ts';
import { selected } from '../select.ts';
import { chronology, whenInWords } from './chronology.ts';

async function demoEvents() {
  const log = await demoLog(DEMO_HAPPENINGS);
  return selected(log.events, { lookUps: [`claim:${DEMO_CLAIM}`] }).events;
}

it('tells every event once, in the order in which things happened', async () => {
  const events = await demoEvents();
  const items = chronology(events);
  expect(items.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(events.map(({ seq }) => seq));
  expect(items.map((item) => `${whenInWords(item)}: ${item.heading}`)).toMatchInlineSnapshot(`
    [
      "March 10, 2026, 10:02 AM (UTC-05:00): Claim checked before it was sent",
      "March 10, 2026, 10:05 AM (UTC-05:00): Claim sent",
      "March 11, 2026: Claim accepted by the payer",
      "March 12, 2026, 9:10 AM (UTC-05:00): Kept as proof: 277CA acceptance report.txt",
      "April 14, 2026, 11:20 AM (UTC-04:00): Call with Cedar Health Plan",
      "April 14, 2026, 11:41 AM (UTC-04:00): The payer’s promise noted",
      "May 5, 2026, 2:03 PM (UTC-04:00): Call with Cedar Health Plan",
      "May 5, 2026, 2:12 PM (UTC-04:00): Promise not kept",
      "May 6, 2026, 8:47 AM (UTC-04:00): Claim sent",
      "October 5, 2026: Decision: denied",
      "October 12, 2026, 10:15 AM (UTC-04:00): Call with Cedar Health Plan",
      "October 12, 2026, 4:40 PM (UTC-04:00): Correction of entry 25",
    ]
  `);
});

it('shows a correction beside what it corrects, and what it was', async () => {
  const items = chronology(await demoEvents());
  const correction = items.find(({ heading }) => heading.startsWith('Correction of entry'));
  expect(correction?.lines).toContainEqual({ label: 'Reference number', text: 'CHP-101289 (was: CHP-101288)' });
  const corrected = items.find(({ seq }) => correction?.heading.endsWith(` ${seq}`));
  expect(corrected?.lines).toContainEqual({ label: 'Reference number', text: 'CHP-101288' });
  expect(corrected?.lines).toContainEqual({ label: 'Corrected later', text: `entry ${correction?.seq}` });
});

it('tells what is left of entries without a patient, and nothing of the patient', async () => {
  const shown = (await demoEvents()).map((event) => disclosed(event, 'no-patient').shown);
  const text = JSON.stringify(chronology(shown));
  expect(chronology(shown)).toHaveLength(12);
  expect(text).not.toMatch(/Okafor|Iris|1988|CHP200417733|RB-1043|2026A100417|pricing team/);
  expect(text).toMatch(/21 min/);
});
