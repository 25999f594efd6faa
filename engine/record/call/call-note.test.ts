import { describe, expect, it } from 'vitest';
import { happeningFrom } from '../../log/events/index.ts';
import { subjectSchema } from '../../log/events/subject.ts';
import { subjectOf } from '../subject.ts';
import { isTiedTo, tieTo } from './about.ts';
import { at, CLAIM, NINE } from './call.fixture.ts';
import {
  type CallNote,
  isUntouched,
  missingOf,
  startNote,
  type TextName,
  toggleHold,
  withAnswer,
  withChannel,
  withOutcome,
  withPhase,
  withText,
} from './call-note.ts';
import { clockText, timesOf } from './call-timer.ts';
import { happeningsOf, interactionOf } from './close.ts';
import { readDenialCodes } from './denial-codes.ts';
import { plainText } from './plain-text.ts';
import { questionsFor } from './question-set.ts';
import { DENIAL_QUESTIONS, QUESTIONS, type Question } from './questions.ts';

const START = startNote('call-000001', 'call', NINE);
const SUBJECT = subjectOf(CLAIM);

function typed(note: CallNote, texts: Partial<Record<TextName, string>>): CallNote {
  return Object.entries(texts).reduce((now, [name, text]) => withText(now, name as TextName, text), note);
}

describe('the timer', () => {
  it('counts what went on between moments, without a tick', () => {
    let note = toggleHold(START, at(60));
    note = toggleHold(note, at(60 + 600));
    note = withPhase(note, 'over', at(720));
    expect(timesOf(note.phases, at(9000))).toEqual({ talk: 120, hold: 600 });
    note = toggleHold(note, at(900));
    expect(timesOf(note.phases, at(930))).toEqual({ talk: 150, hold: 600 });
  });

  it('counts nothing for a clock set back, and no more than a day', () => {
    expect(timesOf(START.phases, at(-50))).toEqual({ talk: 0, hold: 0 });
    expect(timesOf(toggleHold(START, at(-50)).phases, at(10))).toEqual({ talk: 0, hold: 60 });
    expect(timesOf(START.phases, at(200_000)).talk).toBe(86_400);
  });

  it('is not there for a fax, and starts when it becomes a call', () => {
    const fax = startNote('fax-000001', 'fax', NINE);
    expect(fax.phases).toEqual([]);
    expect(withChannel(fax, 'call', at(5)).phases).toEqual([{ kind: 'talk', at: at(5) }]);
    expect(withChannel(START, 'portal', at(5)).phases).toEqual([]);
    expect(withChannel(START, 'chat', at(5)).phases).toEqual(START.phases);
  });

  it.each([
    [7, '0:07'],
    [247, '4:07'],
    [3729, '1:02:09'],
  ])('shows %i seconds as %s', (seconds, text) => expect(clockText(seconds)).toBe(text));
});

describe('the claim on screen', () => {
  it('fills what it is about', () => {
    expect(SUBJECT).toEqual({
      claim: expect.stringMatching(/^[0-9a-f]{32}$/),
      claimNumber: 'E4410228',
      payer: { name: 'Cedar Health Plan', id: '60054' },
      patient: {
        lastName: 'Okafor',
        firstName: 'Rosalind',
        dob: '1988-04-12',
        memberId: 'W2209184471',
        accountNumber: 'A-118',
      },
      provider: { name: 'Dana Brandt LCSW', npi: '1234567893' },
      services: [{ from: '2026-11-16', code: '90834', modifiers: ['95'], units: 1, charge: 16_500 }],
      charge: 16_500,
    });
    expect(subjectSchema.safeParse(SUBJECT).success).toBe(true);
  });

  it('may come later, and what was typed before stays where it says nothing', () => {
    const before = typed(START, { payer: 'Ceder', authorization: 'A-22', representative: 'Dana' });
    expect(isTiedTo(before, SUBJECT)).toBe(false);
    const tied = tieTo(before, SUBJECT);
    expect(isTiedTo(tied, SUBJECT)).toBe(true);
    expect(tied.texts).toMatchObject({ payer: 'Cedar Health Plan', authorization: 'A-22', representative: 'Dana' });
  });

  it('keeps the payer’s number and the account only while they are the same payer’s and patient’s', () => {
    const other = typed(tieTo(START, SUBJECT), { payer: 'Northwind Mutual', memberId: 'N1' });
    const { about } = interactionOf(other, NINE);
    expect(about.payer).toEqual({ name: 'Northwind Mutual' });
    expect(about.patient).not.toHaveProperty('accountNumber');
  });
});

describe('questions', () => {
  it('have one wording an id, and fit on a line', () => {
    const all: readonly Question[] = [
      ...Object.values(QUESTIONS).flat(),
      ...DENIAL_QUESTIONS.flatMap(({ ask }) => ask),
    ];
    const words = new Map<string, string>();
    for (const { id, ask } of all) {
      expect(words.get(id) ?? ask).toBe(ask);
      expect(ask.length).toBeLessThan(90);
      words.set(id, ask);
    }
  });

  it('of a denial follow its codes, each asked once', () => {
    const ids = (denials: string) => questionsFor(withOutcome(typed(START, { denials }), 'Denied')).map(({ id }) => id);
    expect(ids('')).not.toContain('retro');
    expect(ids('CO-197')).toContain('retro');
    expect(ids('CO-22')).toContain('primary');
    expect(ids('CO-29 CO-50')).toEqual(expect.arrayContaining(['filing-limit', 'policy']));
    const both = ids('CO-31 CO-197 CO-31');
    expect(new Set(both).size).toBe(both.length);
    expect(questionsFor(START)).toEqual([]);
  });

  it('read the codes as they are typed', () => {
    expect(readDenialCodes('co-197 N130 $165.00, PR 1; a1 no auth')).toEqual({
      denials: [
        { group: 'CO', carc: '197', rarc: ['N130'], amount: 16_500 },
        { group: 'PR', carc: '1' },
        { carc: 'A1' },
      ],
      unread: ['NO', 'AUTH'],
    });
  });
});

describe('closing', () => {
  const FULL = typed(withOutcome(tieTo(START, SUBJECT), 'Paid'), {
    representative: 'Dana M.',
    reference: 'REF 7712',
    promise: 'Send the remittance again',
    promiseBy: '2026-12-01',
    nextAction: 'Look for the remittance',
    followUpOn: '2026-12-02',
    denials: 'CO-45 contractual',
  });
  const answered = [
    ['paid-on', '11/20/2026'],
    ['paid', '112.40'],
    ['allowed', 'about a hundred'],
    ['payment-number', '0099812441'],
  ].reduce((note, [id = '', said = '']) => {
    const question = questionsFor(note).find((one) => one.id === id);
    return question ? withAnswer(note, question, said) : note;
  }, FULL);

  it('writes the contact and its follow-ups, in the shapes of the log', () => {
    const happenings = happeningsOf(withPhase(toggleHold(answered, at(40)), 'over', at(100)), NINE);
    expect(happenings.map(({ type, body }) => happeningFrom(type, body) !== null)).toEqual([true, true, true]);
    expect(happenings[0]?.body).toMatchObject({
      talk: 40,
      hold: 60,
      startedAt: '2026-11-24T09:00:00.000-05:00',
      endedAt: '2026-11-24T09:01:40.000-05:00',
      situation: 'paid',
      status: 'Paid',
      amounts: { paid: 11_240, paidOn: '2026-11-20', paymentNumber: '0099812441' },
      denials: [{ group: 'CO', carc: '45' }],
      contact: { representative: 'Dana M.', reference: 'REF 7712' },
      promise: { what: 'Send the remittance again', by: '2026-12-01' },
    });
    expect(happenings[0]?.body).toHaveProperty('answers', [
      { question: 'When was it paid?', answer: '11/20/2026' },
      { question: 'Amount paid?', answer: '112.40' },
      { question: 'Amount allowed?', answer: 'about a hundred' },
      { question: 'Check or EFT number?', answer: '0099812441' },
      { question: 'Denial codes', answer: 'CO-45 contractual' },
    ]);
    expect(happenings.slice(1).map(({ body }) => body)).toMatchObject([
      { id: 'call-000001-p', kind: 'promise', on: '2026-12-01', from: 'call-000001', atStake: 16_500 },
      { id: 'call-000001-f', kind: 'call-back', on: '2026-12-02', what: 'Look for the remittance' },
    ]);
  });

  it('sets one follow-up where the promise is looked at on the same day', () => {
    const note = typed(START, { promise: 'Call back', followUpOn: '2026-12-01' });
    expect(
      happeningsOf(note, NINE)
        .slice(1)
        .map(({ body }) => body),
    ).toMatchObject([{ kind: 'promise', on: '2026-12-01' }]);
  });

  it('finds the claim by the number that was given in the call', () => {
    const asked = { id: 'claim-number', ask: 'Which claim number does the payer have for it?' };
    const numberOf = (said: string) => interactionOf(withAnswer(START, asked, said), NINE).about.claimNumber;
    expect(numberOf(' 2026A10442 ')).toBe('2026A10442');
    expect(numberOf('none yet, since 11/02')).toBeUndefined();
  });

  it('asks for what is missing', () => {
    expect(missingOf(START)).toEqual(['reference', 'representative']);
    expect(missingOf(typed(START, { reference: 'R1', representative: ' ' }))).toEqual(['representative']);
    expect(missingOf(typed(START, { noReference: 'They give none' }))).toEqual([]);
    expect(missingOf(startNote('fax-000001', 'fax', NINE))).toEqual([]);
    expect(missingOf(typed(startNote('fax-000001', 'fax', NINE), { promiseBy: '2026-12-01' }))).toEqual(['promise']);
  });

  it('knows a note in which nothing was said', () => {
    expect(isUntouched(tieTo(START, SUBJECT))).toBe(true);
    expect(isUntouched(typed(START, { note: 'x' }))).toBe(false);
    expect(isUntouched(withOutcome(START, 'Paid'))).toBe(false);
  });

  it('gives plain text without the patient', () => {
    const text = plainText(interactionOf(withPhase(answered, 'over', at(100)), NINE));
    expect(text.split('\n')).toEqual([
      'Call, 11/24/2026 09:00 (UTC-05:00), 1:40 talking, 0:00 on hold',
      'Payer: Cedar Health Plan',
      'Spoke with: Dana M.',
      'Reference: REF 7712',
      'Claim: E4410228',
      'Dates of service: 11/16/2026',
      'About: Paid',
      'Status: Paid',
      'Denial codes: CO-45',
      'Amounts: paid $112.40, payment 0099812441, on 11/20/2026',
      'When was it paid? 11/20/2026',
      'Amount paid? 112.40',
      'Amount allowed? about a hundred',
      'Check or EFT number? 0099812441',
      'Denial codes CO-45 contractual',
      'Promised: Send the remittance again by 12/01/2026',
      'Next: Look for the remittance',
      'Follow up on: 12/02/2026',
    ]);
  });
});
