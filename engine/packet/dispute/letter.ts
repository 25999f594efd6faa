import { keyInGroups } from '../verify/words.ts';
import { dayInWords, moneyInWords, secondsInWords } from '../when.ts';
import type { DisputeFacts, Sent } from './facts.ts';
import { DISPUTE_KINDS, type DisputeKindKey } from './kinds.ts';

/** A part of a letter, as a person may edit it before it is printed. */
export type Part =
  | { readonly kind: 'address' | 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface LetterInput {
  readonly kind: DisputeKindKey;
  readonly facts: DisputeFacts;
  readonly exhibits: readonly { readonly number: number; readonly title: string; readonly entry: number }[];
  /** ISO day of the letter. */
  readonly on: string;
  /** Fingerprint of the key that signs the packet. */
  readonly key: string;
}

/** What the facts don't say, to be filled in by hand: it stands out, and nothing is made up. */
function blank(what: string): string {
  return `[fill in: ${what}]`;
}

/** A letter from the facts alone: who, what is asked for, why, and what is enclosed. */
export function letter(input: LetterInput): readonly Part[] {
  const { kind, facts, exhibits, on, key } = input;
  const { about, decision } = facts;
  const dispute = DISPUTE_KINDS[kind];
  return [
    {
      kind: 'address',
      text: `${about.provider?.name ?? blank('name of the practice')}\n${blank('address and phone of the practice')}`,
    },
    { kind: 'address', text: dayInWords(on) },
    { kind: 'address', text: `${about.payer?.name ?? blank('payer')}\n${blank('department and address for appeals')}` },
    { kind: 'heading', text: `Re: ${dispute.title}` },
    { kind: 'facts', rows: identification(facts) },
    {
      kind: 'paragraph',
      text: decision ? `${decided(facts)}We dispute this for the reasons below.` : 'We write about the claim above.',
    },
    { kind: 'heading', text: 'What happened' },
    { kind: 'list', items: reasons(input) },
    { kind: 'heading', text: 'What we ask for' },
    {
      kind: 'paragraph',
      text: `We ask that ${dispute.request}. Please answer in writing. If the decision stands, please name the rule it rests on and the next level of appeal.`,
    },
    { kind: 'paragraph', text: `${blank('name, title and signature')}` },
    { kind: 'heading', text: 'Enclosed' },
    {
      kind: 'list',
      items: [
        'Chronology of every recorded contact and submission',
        ...exhibits.map(({ number, title }) => `Exhibit ${number}: ${title}`),
      ],
    },
    {
      kind: 'paragraph',
      text: `The record this letter rests on is signed with the key ${keyInGroups(key)}. The file verify.html in the packet checks, without a network, that no entry was changed since.`,
    },
  ];
}

function identification({ about, billed, serviceFrom, serviceTo }: DisputeFacts): (readonly [string, string])[] {
  const { patient, services } = about;
  const name = [patient?.firstName, patient?.lastName].filter(Boolean).join(' ');
  const dates =
    serviceFrom && serviceTo && serviceFrom !== serviceTo
      ? `${dayInWords(serviceFrom)} to ${dayInWords(serviceTo)}`
      : serviceFrom && dayInWords(serviceFrom);
  const codes = [...new Set((services ?? []).map(({ code }) => code))].filter(Boolean).join(', ');
  return [
    ['Patient', name || blank('patient')],
    ['Date of birth', patient?.dob ? dayInWords(patient.dob) : blank('date of birth')],
    ['Member ID', patient?.memberId ?? blank('member ID')],
    ['Claim number', about.claimNumber ?? blank('claim number')],
    ['Date of service', dates ?? blank('date of service')],
    ['Service', codes || blank('procedure codes')],
    ['Billed', billed === null ? blank('amount billed') : moneyInWords(billed)],
    ['Provider', about.provider?.name ?? blank('provider')],
    ['NPI', about.provider?.npi ?? blank('NPI')],
    ['Tax ID', blank('tax ID')],
  ];
}

function decided({ decision, billed, paid }: DisputeFacts): string {
  if (!decision) return '';
  const codes = decision.codes.length > 0 ? ` with ${decision.codes.join(', ')}` : '';
  const open = billed === null ? '' : `; ${moneyInWords(billed - paid)} of ${moneyInWords(billed)} billed is unpaid`;
  return `On ${dayInWords(decision.on)} this claim was ${decision.outcome.replace('-', ' ')}${codes}${open}. `;
}

/** The facts in the order in which they carry weight: acceptance, then sending, then what was said. */
function reasons({ kind, facts, exhibits }: LetterInput): string[] {
  const { accepted, sent, daysToSubmission, contacts, hold, brokenPromises, authorizations } = facts;
  const cite = (entry: number, proof: number | null = null) => {
    const exhibit = exhibits.find((one) => one.entry === entry || one.entry === proof);
    return exhibit ? ` (exhibit ${exhibit.number}, entry ${entry})` : ` (entry ${entry})`;
  };
  const told =
    (verb: string) =>
    ({ on, confirmation, entry, proof }: Sent) =>
      `The claim was ${verb} on ${dayInWords(on)}${confirmation ? `, number ${confirmation}` : ''}${cite(entry, proof)}.`;
  const isAboutFiling = kind === 'timely-filing' || kind === 'not-on-file' || kind === 'prompt-pay';
  return [
    ...accepted.map(told('accepted by the payer')),
    ...sent.map(told('sent')),
    ...(isAboutFiling && daysToSubmission !== null
      ? [`The claim was first sent ${daysToSubmission} days after the service.`]
      : []),
    ...(isAboutFiling && accepted.length === 0
      ? ['No acceptance by the payer is recorded; the report enclosed shows that the claim was sent.']
      : []),
    ...authorizations.map(
      ({ number, state, entry }) => `Authorization ${number} was ${state.replace('-', ' ')}${cite(entry)}.`,
    ),
    ...(contacts > 0
      ? [`We contacted the plan ${contacts} times${hold > 0 ? `, ${secondsInWords(hold)} of it on hold` : ''}.`]
      : []),
    ...(brokenPromises > 0
      ? [`${brokenPromises} promised ${brokenPromises === 1 ? 'step was' : 'steps were'} not kept.`]
      : []),
  ];
}
