import type { Interaction } from '../../log/events/interaction-recorded.ts';

export type Situation = NonNullable<Interaction['situation']>;
export type Channel = Interaction['channel'];

/** A call is about one of these. */
export const SITUATIONS: readonly { readonly value: Situation; readonly label: string }[] = [
  { value: 'not-on-file', label: 'Not on file' },
  { value: 'in-process', label: 'In process' },
  { value: 'paid', label: 'Paid' },
  { value: 'denied', label: 'Denied' },
  { value: 'coordination', label: 'Coordination of benefits' },
  { value: 'authorization', label: 'Authorization status' },
  { value: 'eligibility', label: 'Eligibility and benefits' },
  { value: 'other', label: 'Something else' },
];

export const CHANNELS: readonly { readonly value: Channel; readonly label: string }[] = [
  { value: 'call', label: 'Call' },
  { value: 'portal', label: 'Portal' },
  { value: 'fax', label: 'Fax' },
  { value: 'mail', label: 'Mail' },
  { value: 'chat', label: 'Chat' },
  { value: 'meeting', label: 'Meeting' },
];

/** What became of it, in one tap. `situation`: which questions it opens when none were chosen. */
interface Outcome {
  readonly label: string;
  readonly situation?: Situation;
}

const CLAIM: readonly Outcome[] = [
  { label: 'In process', situation: 'in-process' },
  { label: 'Pended', situation: 'in-process' },
  { label: 'Approved to pay', situation: 'in-process' },
  { label: 'Paid', situation: 'paid' },
  { label: 'Denied', situation: 'denied' },
  { label: 'Not on file', situation: 'not-on-file' },
];
const AUTHORIZATION: readonly Outcome[] = [
  { label: 'Approved' },
  { label: 'Pended' },
  { label: 'Denied' },
  { label: 'Not required' },
  { label: 'Not found' },
  { label: 'Retro possible' },
];
const ELIGIBILITY: readonly Outcome[] = [
  { label: 'Active' },
  { label: 'Not active' },
  { label: 'Another payer is primary' },
  { label: 'Handled by another company' },
];

/** The outcomes that fit what is asked about. */
export function outcomesOf(situation: Situation | null): readonly Outcome[] {
  if (situation === 'authorization') return AUTHORIZATION;
  return situation === 'eligibility' ? ELIGIBILITY : CLAIM;
}
