import type { Interaction } from '../../log/events/interaction-recorded.ts';

type Amounts = NonNullable<Interaction['amounts']>;

/** One thing to ask an insurer; the answer is one line. */
export interface Question {
  /** Names the question in a draft; an answer keeps the words it was asked in beside it. */
  readonly id: string;
  readonly ask: string;
  /** Which of the amounts the answer also gives, where it can be read as such. */
  readonly into?: keyof Amounts;
}

const RECEIVED: Question = { id: 'received', ask: 'When was the claim received?' };
const CLAIM_NUMBER: Question = { id: 'claim-number', ask: 'Which claim number does the payer have for it?' };
const DENIED_ON: Question = { id: 'denied-on', ask: 'When was it denied?' };
const FILING_LIMIT: Question = {
  id: 'filing-limit',
  ask: 'What is the filing limit, and from which day does it count?',
};
const RESUBMIT: Question = { id: 'resubmit', ask: 'How is it to be sent again: payer ID, portal or address?' };
const APPEAL: Question = { id: 'appeal', ask: 'Where does an appeal go, and by when?' };
const LETTER: Question = { id: 'letter', ask: 'Was a letter or a remittance sent, when and to which address?' };

/** What billers ask in each situation, in the order of a call. Orders follow public call scripts; the words are ours. */
export const QUESTIONS = {
  'not-on-file': [
    { id: 'active-on-dos', ask: 'Was the member active on the dates of service?' },
    { id: 'identity-right', ask: 'Do member ID, name and birth date match their records?' },
    { id: 'searched-by', ask: 'What did they search by, and under which NPI or tax ID?' },
    { id: 'other-payer', ask: 'Does another company take these claims for the plan?' },
    RESUBMIT,
    FILING_LIMIT,
    { id: 'proof', ask: 'What do they accept as proof of timely filing?' },
  ],
  'in-process': [
    RECEIVED,
    CLAIM_NUMBER,
    { id: 'usual-time', ask: 'How long does processing usually take?' },
    { id: 'delay', ask: 'What is it waiting for?' },
    { id: 'needed', ask: 'Is anything needed from us, and where does it go?' },
    { id: 'expected', ask: 'When will it be decided?' },
  ],
  paid: [
    { id: 'paid-on', ask: 'When was it paid?', into: 'paidOn' },
    { id: 'allowed', ask: 'Amount allowed?', into: 'allowed' },
    { id: 'paid', ask: 'Amount paid?', into: 'paid' },
    {
      id: 'patient-part',
      ask: 'What the patient owes, in all?',
      into: 'patientResponsibility',
    },
    { id: 'patient-split', ask: 'Copay, deductible and coinsurance of that?' },
    { id: 'payment-number', ask: 'Check or EFT number?', into: 'paymentNumber' },
    { id: 'bulk', ask: 'Single or bulk payment, and of how much?' },
    { id: 'cashed', ask: 'Was it cashed, and when?' },
    { id: 'paid-to', ask: 'To which address or account did it go?' },
    { id: 'by-line', ask: 'How does it split over the service lines?' },
    { id: 'remittance-copy', ask: 'Can the remittance be sent again, and how?' },
    CLAIM_NUMBER,
  ],
  denied: [
    DENIED_ON,
    { id: 'denial-reason', ask: 'Why, in their words?' },
    CLAIM_NUMBER,
    LETTER,
    { id: 'correct-or-appeal', ask: 'Corrected claim, reconsideration or appeal?' },
    APPEAL,
  ],
  coordination: [
    { id: 'primary', ask: 'Who do they have as primary, and since when?' },
    { id: 'other-coverage', ask: 'Which other coverage is on file, with which member ID?' },
    { id: 'cob-missing', ask: 'What is missing, and from whom?' },
    { id: 'cob-letter', ask: 'Was the member sent a letter, and when?' },
    { id: 'cob-updated', ask: 'When was coordination of benefits last updated?' },
    { id: 'cob-then', ask: 'Will the claim be processed again by itself once it is answered?' },
  ],
  authorization: [
    { id: 'auth-number', ask: 'Which number does the authorization or request have?' },
    { id: 'auth-missing', ask: 'What is missing, and where does it go?' },
    { id: 'auth-decided', ask: 'When was it decided, or when will it be?' },
    { id: 'auth-codes', ask: 'Which codes, and how many units or visits?' },
    { id: 'auth-dates', ask: 'From which day to which?' },
    { id: 'auth-used', ask: 'How much of it is used up?' },
    { id: 'auth-place', ask: 'For which provider and place?' },
    { id: 'peer-to-peer', ask: 'Is a peer-to-peer review open, by when and at which number?' },
  ],
  eligibility: [
    { id: 'effective', ask: 'Active since when, and is there an end date?' },
    { id: 'plan', ask: 'Which plan and group number?' },
    { id: 'network', ask: 'Is the provider in network?' },
    { id: 'deductible', ask: 'Deductible, and how much of it is left?' },
    { id: 'out-of-pocket', ask: 'Out-of-pocket limit, and how much of it is left?' },
    { id: 'copay', ask: 'Copay or coinsurance for outpatient mental health?' },
    { id: 'visits', ask: 'Visits a year, and how many are used?' },
    { id: 'auth-needed', ask: 'Which codes need an authorization?' },
    { id: 'telehealth', ask: 'Is telehealth covered, and with which place and modifier?' },
    { id: 'exclusions', ask: 'Are there exclusions?' },
    { id: 'carve-out', ask: 'Does another company handle mental health?' },
    { id: 'claims-to', ask: 'Where do claims go: payer ID and address?' },
  ],
  other: [],
} as const satisfies Readonly<Record<NonNullable<Interaction['situation']>, readonly Question[]>>;

/** What else to ask of a denial, by its claim adjustment reason codes (X12 external code list 139). */
export const DENIAL_QUESTIONS: readonly { readonly carcs: readonly string[]; readonly ask: readonly Question[] }[] = [
  {
    carcs: ['15', '62', '197', '198', '210', '243', '284', '296', '302'],
    ask: [
      { id: 'auth-on-file', ask: 'Which authorization is on file for these dates and codes?' },
      { id: 'auth-boxes', ask: 'Do place of service and authorization number on the claim match it?' },
      { id: 'retro', ask: 'Is a retroactive authorization possible, and what does it need?' },
    ],
  },
  { carcs: ['22', '23', '109', 'B11'], ask: [...QUESTIONS.coordination] },
  {
    carcs: ['29'],
    ask: [RECEIVED, FILING_LIMIT, { id: 'proof', ask: 'What do they accept as proof of timely filing?' }],
  },
  {
    carcs: ['26', '27', '31', '32', '33', '177', '200'],
    ask: [
      { id: 'active-on-dos', ask: 'Was the member active on the dates of service?' },
      { id: 'identity-right', ask: 'Do member ID, name and birth date match their records?' },
      { id: 'successor', ask: 'Which coverage came before or after?' },
    ],
  },
  {
    carcs: ['18', '97', 'B13', '236', '231'],
    ask: [
      { id: 'twin', ask: 'Which claim or code was it taken to repeat or belong to?' },
      { id: 'twin-fate', ask: 'What became of that one?' },
    ],
  },
  {
    carcs: ['35', '49', '50', '54', '56', '58', '150', '151', '167', '222', '272'],
    ask: [
      { id: 'policy', ask: 'Which policy or guideline was it measured by?' },
      { id: 'records', ask: 'Which records do they want, and where do they go?' },
      { id: 'reviewer', ask: 'Is a peer-to-peer review possible, and by when?' },
    ],
  },
  {
    carcs: ['4', '5', '6', '7', '11', '16', '96', '125', '129', '146', '181', '182', '199', '226', '227', '251', '252'],
    ask: [
      { id: 'which-box', ask: 'Which box or code is wrong or missing?' },
      { id: 'expected-value', ask: 'What do they expect there?' },
      { id: 'corrected-limit', ask: 'By when must a corrected claim arrive, and with which reference number?' },
    ],
  },
  {
    carcs: ['8', '24', '38', '52', '170', '171', '172', '183', '184', '185', '206', '207', '208', '242', 'B7', 'B23'],
    ask: [
      { id: 'provider-status', ask: 'How is the provider listed on these dates: network, taxonomy, NPI?' },
      { id: 'provider-fix', ask: 'Which department corrects that, and will the claim be processed again?' },
    ],
  },
  {
    carcs: ['35', '119', '149', '204', '273'],
    ask: [
      { id: 'limit', ask: 'What is the limit, and over which period?' },
      { id: 'limit-used', ask: 'Which services have used it up?' },
      { id: 'limit-more', ask: 'Can more be approved, and how?' },
    ],
  },
];
