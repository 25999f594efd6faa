import type { Happening } from '../../log/events/index.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';
import type { Subject } from '../../log/events/subject.ts';
import { ACCEPTANCE, ACCEPTANCE_SHA256 } from './evidence.ts';
import type { Dated } from './log.ts';

/** The claim of the demo, by our own name of it. */
export const DEMO_CLAIM = 'demo-claim-1';

const ABOUT: Subject = {
  claim: DEMO_CLAIM,
  payer: { name: 'Cedar Health Plan', id: '60999' },
  patient: {
    lastName: 'Okafor',
    firstName: 'Iris',
    dob: '1988-04-12',
    memberId: 'CHP200417733',
    accountNumber: 'RB-1043',
  },
  provider: { name: 'Riverbend Counseling', npi: '1234567893' },
  services: [{ from: '2026-03-03', code: '90837', units: 1, charge: 18_500 }],
  charge: 18_500,
};
const NUMBERED: Subject = { ...ABOUT, claimNumber: '2026A100417' };

const DISPUTED: readonly Dated[] = [
  {
    at: '2026-03-10T10:02-05:00',
    happening: {
      type: 'claim.checked',
      body: {
        about: ABOUT,
        verdict: 'warnings',
        findings: [
          {
            rule: 'time.near-threshold',
            severity: 'warning',
            path: 'lines[0].procedureCode',
            message: '53 minutes is the least that 90837 asks for; keep the times in the note.',
          },
        ],
        skipped: [],
        passed: 168,
        editions: {},
        asOf: '2026-03-10',
        why: 'submit',
      },
    },
  },
  {
    at: '2026-03-10T10:05-05:00',
    happening: {
      type: 'claim.submitted',
      body: {
        about: ABOUT,
        kind: 'original',
        route: 'clearinghouse',
        sentOn: '2026-03-10',
        confirmation: 'HE-7730195',
        confirmationText: 'Claim HE-7730195 received by Harbor EDI on 03/10/2026.',
        state: 'sent',
      },
    },
  },
  {
    at: '2026-03-12T09:11-05:00',
    happening: {
      type: 'evidence.captured',
      body: {
        id: 'demo-evidence-1',
        about: NUMBERED,
        kind: 'text',
        name: '277CA acceptance report.txt',
        mediaType: 'text/plain',
        bytes: ACCEPTANCE.length,
        sha256: ACCEPTANCE_SHA256,
        capturedAt: '2026-03-12T09:10:40.000-05:00',
      },
    },
  },
  {
    at: '2026-03-12T09:12-05:00',
    happening: {
      type: 'claim.submitted',
      body: {
        about: NUMBERED,
        kind: 'original',
        route: 'clearinghouse',
        sentOn: '2026-03-11',
        confirmation: 'CHP-2603-118842',
        confirmationText: 'A2:20 accepted for processing, 03/11/2026',
        state: 'accepted',
        evidence: ['demo-evidence-1'],
      },
    },
  },
  call('2026-04-14T11:20-04:00', 'demo-call-1', 1_260, 420, 'in-process', {
    contact: { number: '800-555-0142', representative: 'Dana R.', reference: 'CHP-41407' },
    answers: [{ question: 'When was the claim received?', answer: 'March 11, through Harbor EDI.' }],
    note: 'Claim is with the pricing team. Nothing is missing.',
    promise: { what: 'Pricing finished and claim decided', by: '2026-04-28' },
  }),
  {
    at: '2026-04-14T11:41-04:00',
    happening: {
      type: 'followup.set',
      body: {
        id: 'demo-followup-1',
        about: NUMBERED,
        what: 'Pricing finished and claim decided',
        on: '2026-04-28',
        kind: 'promise',
        from: 'demo-call-1',
        atStake: 18_500,
      },
    },
  },
  call('2026-05-05T14:03-04:00', 'demo-call-2', 2_280, 360, 'not-on-file', {
    contact: {
      number: '800-555-0142',
      representative: 'Luis',
      noReference: 'Said the plan gives none for status calls',
    },
    answers: [{ question: 'Is the claim on file?', answer: 'No claim for March 3 on file; send it again.' }],
    note: 'Read the payer trace CHP-2603-118842 to him. He could not look it up.',
  }),
  {
    at: '2026-05-05T14:12-04:00',
    happening: {
      type: 'followup.closed',
      body: { id: 'demo-followup-1', outcome: 'broken', note: 'No decision by April 28', interaction: 'demo-call-2' },
    },
  },
  {
    at: '2026-05-06T08:47-04:00',
    happening: {
      type: 'claim.submitted',
      body: {
        about: NUMBERED,
        kind: 'original',
        route: 'portal',
        sentOn: '2026-05-06',
        confirmation: 'WEB-5512086',
        confirmationText: 'Your claim was submitted. Confirmation WEB-5512086.',
        state: 'sent',
      },
    },
  },
  {
    at: '2026-10-06T09:30-04:00',
    happening: {
      type: 'remittance.recorded',
      body: {
        about: NUMBERED,
        outcome: 'denied',
        decidedOn: '2026-10-05',
        paid: 0,
        lines: [{ line: 0, paid: 0, adjustments: [{ group: 'CO', carc: '29', amount: 18_500 }] }],
      },
    },
  },
  call('2026-10-12T10:15-04:00', 'demo-call-3', 900, 540, 'denied', {
    contact: { number: '800-555-0142', representative: 'Mercy A.', reference: 'CHP-101288' },
    answers: [
      { question: 'Which day does the plan take as the day of receipt?', answer: 'September 22, a paper copy.' },
      {
        question: 'Is the electronic claim of March 11 on file?',
        answer: 'Yes, she sees the trace, closed as duplicate.',
      },
    ],
    note: 'Appeals go in writing within 180 days of the denial.',
    denials: [{ group: 'CO', carc: '29', amount: 18_500 }],
  }),
  {
    at: '2026-10-12T16:40-04:00',
    happening: {
      type: 'interaction.amended',
      body: {
        of: 'demo-call-3',
        why: 'The reference number was misheard; she read it again on the second line.',
        changes: { contact: { number: '800-555-0142', representative: 'Mercy A.', reference: 'CHP-101289' } },
      },
    },
  },
];

function call(
  at: string,
  id: string,
  hold: number,
  talk: number,
  situation: NonNullable<Interaction['situation']>,
  more: Partial<Interaction>,
): Dated {
  const startedAt = `${at.slice(0, 16)}:00.000${at.slice(16)}`;
  const body: Interaction = {
    id,
    about: NUMBERED,
    channel: 'call',
    direction: 'out',
    startedAt,
    hold,
    talk,
    situation,
    ...more,
  };
  return { at, happening: { type: 'interaction.recorded', body } };
}

/** A contact about somebody else: it must not get into the packet of the first claim. */
function aside(number: number): Happening {
  return {
    type: 'interaction.recorded',
    body: {
      id: `demo-aside-${number}`,
      about: {
        claim: `demo-claim-${number + 10}`,
        payer: { name: 'Northwind Mutual', id: '77120' },
        patient: { lastName: `Lindqvist-${number}`, firstName: 'Nils', dob: '1979-11-02', memberId: `NM9400${number}` },
      },
      channel: 'portal',
      startedAt: '2026-03-02T09:00:00.000-05:00',
      note: `Status of another patient's claim, number ${number}.`,
    },
  };
}

/** A practice's log of some months: a dispute about timely filing in twelve entries, and others around them. */
export const DEMO_HAPPENINGS: readonly Dated[] = DISPUTED.flatMap((one, index) => [
  { at: one.at, happening: aside(2 * index + 1) },
  one,
  ...(index % 3 === 0 ? [{ at: one.at, happening: aside(2 * index + 2) }] : []),
]);
