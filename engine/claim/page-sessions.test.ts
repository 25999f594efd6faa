import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewClaim } from './claim-view.ts';
import { minutesOf, pageSession } from './page-sessions.ts';
import type { PageField } from './shown-page.ts';
import { enterSession, leavePage, NO_CLAIM, showPage, type TabClaim } from './tab-claim.ts';

const LINE = { 'lines[0].procedureCode': '90837', 'lines[0].dateFrom': '10/02/2026' };
const BLANK = { minutes: null, start: '', stop: '', modality: null, patientLocation: null };

function shows(values: Record<string, string>, claim: TabClaim = NO_CLAIM): TabClaim {
  const fields = Object.entries({ ...LINE, ...values }).map(
    ([path, value], index): PageField => ({
      key: `c${index}`,
      index,
      path,
      value,
      confidence: 0.95,
      because: ['column header'],
      committed: false,
      typed: true,
    }),
  );
  return showPage(claim, 0, { origin: 'https://portal.example', visit: 1, fields });
}

describe('what a page says of a session', () => {
  test.each([
    [{ minutes: '53' }, { minutes: 53 }],
    [{ minutes: '53 min' }, { minutes: 53 }],
    [{ minutes: '1:15' }, { minutes: 75 }],
    [{ minutes: 'about an hour' }, {}],
    [
      { start: '2:00 PM', stop: '2:53 PM' },
      { start: '14:00', stop: '14:53', minutes: 53 },
    ],
    [
      { start: '11:30', stop: '12:23' },
      { start: '11:30', stop: '12:23', minutes: 53 },
    ],
    [{ start: '14:53', stop: '14:00' }, {}],
    [{ modality: 'Telehealth - audio only' }, { modality: 'audio' }],
    [{ modality: 'Audio-video' }, { modality: 'video' }],
    [{ modality: 'Face to face' }, { modality: 'in-person' }],
    [{ modality: 'Select one' }, {}],
    [{ patientLocation: "Patient's home" }, { patientLocation: 'home' }],
    [{ patientLocation: 'School' }, { patientLocation: 'other' }],
  ])('%o', (said, session) => {
    const values = Object.fromEntries(Object.entries(said).map(([leaf, text]) => [`sessions[0].${leaf}`, text]));
    expect(pageSession(shows(values), 0)).toEqual({ ...BLANK, ...session });
  });

  test('no text breaks it, and a length is between one minute and a day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const minutes = minutesOf(text);
        expect(minutes === null || (minutes >= 1 && minutes <= 1440)).toBe(true);
        pageSession(shows({ 'sessions[0].start': text, 'sessions[0].modality': text }), 0);
      }),
    );
  });
});

describe('the strip', () => {
  const page = shows({ 'sessions[0].minutes': '45', 'sessions[0].modality': 'Video' });

  test('is filled from the page, which is not part of the claim', () => {
    const view = viewClaim(page);
    expect(view.lines[0]).toMatchObject({
      session: { minutes: 45, modality: 'video' },
      fromPage: ['minutes', 'modality'],
    });
    expect(view.sessions).toEqual([{ line: 0, minutes: 45, modality: 'video' }]);
    expect(Object.keys(view.fields)).toEqual(Object.keys(LINE));
    expect(view.read.every(({ path }) => path.startsWith('lines'))).toBe(true);
  });

  test('the entry of the biller wins, answer by answer', () => {
    const entered = enterSession(page, 0, { ...BLANK, minutes: 53, modality: 'video' });
    expect(viewClaim(entered).lines[0]).toMatchObject({
      session: { minutes: 53, modality: 'video' },
      fromPage: ['modality'],
    });
    const later = shows({ 'sessions[0].minutes': '40', 'sessions[0].modality': 'Audio' }, entered);
    expect(viewClaim(later).lines[0]?.session).toMatchObject({ minutes: 53, modality: 'audio' });
  });

  test('stays with the claim when the page goes away', () => {
    expect(viewClaim(leavePage(page, 0)).lines[0]?.session.minutes).toBe(45);
  });
});
