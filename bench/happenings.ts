import type { Happening } from '../engine/log/events/index.ts';
import { callOf } from '../engine/log/log.fixture.ts';

/** An invented day's work, over and over: of four entries one is a call, one a submission, one a session, one a follow-up. */
export function happeningAt(number: number): Happening {
  const call = callOf(number);
  if (call.type !== 'interaction.recorded') return call;
  const { about } = call.body;
  const id = `record-${number}`;
  switch (number % 4) {
    case 0:
      return call;
    case 1:
      return {
        type: 'claim.submitted',
        body: {
          about,
          kind: 'original',
          route: 'portal',
          sentOn: '2026-10-09',
          confirmation: `C-${number}`,
          state: 'sent',
        },
      };
    case 2:
      return {
        type: 'session.recorded',
        body: {
          id,
          patient: about.patient ?? {},
          on: '2026-10-02',
          start: '09:00',
          stop: '09:53',
          minutes: 53,
          source: 'calendar',
          state: 'held',
        },
      };
    default:
      return {
        type: 'followup.set',
        body: {
          id,
          about,
          what: `Ask whether the review is finished, entry ${number}`,
          on: '2026-12-04',
          kind: 'promise',
        },
      };
  }
}
