import { follow, type LogState, NOTHING_YET } from './chain.ts';
import { eventOf, eventText, type LogEvent } from './event.ts';
import type { Happening } from './events/index.ts';
import type { Interaction } from './events/interaction-recorded.ts';

/** An invented device, its clock and its salts: the same log every time. */
export const DEVICE = '00112233445566778899aabbccddeeff';
const START = Date.UTC(2026, 10, 24, 14, 0);

/** A log of these happenings, one a minute, without anything random in it. */
export function logOf(happenings: readonly Happening[]): { events: LogEvent[]; state: LogState } {
  let state = NOTHING_YET;
  const events = happenings.map((happening, at) => {
    const position = { device: DEVICE, seq: state.frontier.size, prev: state.last };
    const salt = Uint8Array.from({ length: 16 }, (_, byte) => (at * 31 + byte * 7) & 255);
    const event = eventOf(happening, position, { now: START + at * 60_000, offset: -300 }, salt);
    state = follow(state, eventText(event));
    return event;
  });
  return { events, state };
}

/** A call about an invented claim. */
export function callOf(number: number, more: Partial<Interaction> = {}): Happening {
  const body: Interaction = {
    id: `call-${String(number).padStart(6, '0')}`,
    about: {
      claim: `claim-${String(number % 400).padStart(5, '0')}`,
      claimNumber: `2026A${100_000 + (number % 400)}`,
      payer: { name: ['Cedar Health Plan', 'Aetna', 'Northwind Mutual'][number % 3] ?? '', id: '60054' },
      patient: {
        lastName: ['Okafor', 'Lindqvist', 'Marchetti', 'Quispe'][number % 4],
        firstName: 'Iris',
        dob: '1988-04-12',
        memberId: `W${200_000_000 + (number % 97)}`,
      },
      services: [{ from: '2026-10-02', code: '90837', units: 1, charge: 18_500 }],
    },
    channel: 'call',
    startedAt: '2026-11-24T09:00:00.000-05:00',
    endedAt: '2026-11-24T09:21:30.000-05:00',
    talk: 540,
    hold: 750,
    contact: { number: '800-555-0142', representative: `Dana ${number % 53}`, reference: `REF${number * 7919}` },
    situation: 'in-process',
    answers: [{ question: 'When was it received?', answer: 'October 9, by the clearinghouse' }],
    note: `Representative says the claim waits for review, entry ${number}.`,
    promise: { what: 'Review finished', by: '2026-12-04' },
    ...more,
  };
  return { type: 'interaction.recorded', body };
}
