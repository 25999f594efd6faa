import { describe, expect, test } from 'vitest';
import { capture } from './capture.ts';
import type { Confirmation } from './captured.ts';
import { printed } from './printed.fixture.ts';
import type { PrintedPage } from './printed.ts';

function confirmed(page: PrintedPage): Confirmation {
  const found = capture(page);
  if (found?.kind !== 'confirmation') throw new Error(`no confirmation: ${JSON.stringify(found)}`);
  return found;
}
const numbersOf = (page: PrintedPage) =>
  Object.fromEntries(
    confirmed(page).found.flatMap(({ item, value }) => (item === 'date' || item === 'payer' ? [] : [[item, value]])),
  );
const printedValue = (page: PrintedPage, item: string) =>
  confirmed(page).found.find((one) => one.item === item)?.value ?? '';

/** Pages as portals word them; numbers, payers and days are invented. */
const SENT: readonly [string, PrintedPage, Record<string, string>, string][] = [
  [
    'a list of captions and values',
    printed([
      '# Claim received',
      'Keep this number for your records.',
      'Claim number | PRX26328001085',
      'Received | 11/23/2026',
    ]),
    { claim: 'PRX26328001085' },
    '11/23/2026',
  ],
  [
    'a number in a sentence',
    printed([
      '# Thank You',
      'Your claim has been submitted. Your confirmation number is 4711-88A20.',
      'Print this page',
    ]),
    { confirmation: '4711-88A20' },
    '',
  ],
  [
    'a caption above its value, in a card',
    printed([
      '# Claim Submission Confirmation',
      'Submission ID',
      'SUB-0099812',
      'Date submitted',
      '11/24/2026 10:32 AM',
    ]),
    { confirmation: 'SUB-0099812' },
    '11/24/2026',
  ],
  [
    'colons inside one text',
    printed(['# Submission successful', 'Claim Reference Number: C 4410 2288 01', 'Submitted on: 2026-11-24']),
    { claim: 'C 4410 2288 01' },
    '2026-11-24',
  ],
  [
    'a batch at a clearinghouse',
    printed(['# Claims Submitted', 'Your claims have been sent.', 'Batch ID: 20261124-0031', 'Date: 11/24/2026']),
    { batch: '20261124-0031' },
    '',
  ],
  [
    'a notice over a form that stays',
    printed(
      [
        '# Professional claim',
        '! Claim submitted successfully.',
        '! Tracking number: 88120034',
        'Total charge: $150.00',
      ],
      {
        boxes: 60,
      },
    ),
    { confirmation: '88120034' },
    '',
  ],
];

describe('a page that says the claim was sent', () => {
  test.each(SENT)('%s', (_, page, numbers, date) => {
    expect(confirmed(page).proves).toBe('sent');
    expect(numbersOf(page)).toEqual(numbers);
    expect(printedValue(page, 'date')).toBe(date);
  });

  test('the last step of a known wizard needs no words of its own', () => {
    const lines = ['# Claim Entry - Step 4 of 4', 'Confirmation number: 260011874'];
    expect(capture(printed(lines))).toBeNull();
    expect(numbersOf(printed(lines, { host: 'www.providerexpress.com' }))).toEqual({ confirmation: '260011874' });
  });
});

describe('what proves acceptance by the payer', () => {
  test.each([
    ['a control number of the payer', ['# Claim submitted', 'ICN: 2226328001234'], 'portal.example'],
    [
      'a control number in other words',
      ['# Claim received', 'Transaction Control Number (TCN) | 26328 1 0044 000210 5', 'TCN: 26328 1 0044 000210 5'],
      'portal.example',
    ],
    [
      'adjudication',
      ['# Claim received', 'The claim was accepted for adjudication.', 'Claim ID: 99120443'],
      'portal.example',
    ],
    ['the payer named', ['# Submission complete', 'Claim accepted by payer. Claim # 7781204'], 'www.officeally.com'],
    [
      'a 277CA',
      ['# Claim acknowledgment', '277CA status A2: claim received', 'Claim number: 7781204'],
      'portal.example',
    ],
    [
      'its own site',
      ['# Claim received', 'Your claim was accepted for processing.', 'Claim number: E4410228'],
      'secure.uhcprovider.com',
    ],
  ])('%s', (_, lines, host) => {
    expect(confirmed(printed(lines, { host })).proves).toBe('accepted');
  });

  test.each([
    ['a clearinghouse accepts for itself', 'www.claim.md'],
    ['nobody says who accepted', 'portal.example'],
  ])('%s', (_, host) => {
    const page = confirmed(
      printed(['# Claim received', 'Your claim was accepted for processing.', 'Claim number: E4410228'], { host }),
    );
    expect(page.proves).toBe('sent');
    expect(page.because).toContain('accepted for processing');
  });

  test('receipt in a 277CA is no acceptance', () => {
    const page = printed(['# Claim received', 'A1: Acknowledgement of receipt', 'Claim number: E4410228']);
    expect(confirmed(page).proves).toBe('sent');
  });
});

describe('what is no confirmation', () => {
  test.each([
    ['a rejection', ['# Claim could not be submitted', 'Reference number: 5512-0099']],
    [
      'a rejection in a sentence',
      ['# Claims', '! Your claim was not accepted. Correct the following errors.', 'Claim number: 55120099'],
    ],
    ['a failure with a number', ['# Claim submission failed', 'Transaction number: 55120099']],
  ])('%s says why', (_, lines) => {
    expect(capture(printed(lines))?.kind).toBe('refusal');
  });

  test.each([
    ['a draft', ['# Claim saved as draft', 'Confirmation number: 55120099', 'Your claim will be submitted tonight.']],
    ['a claim that waits in a batch', ['# Claim was added to your batch', 'Claim number: 55120099']],
    [
      'an authorization',
      [
        '# Request received',
        'Your authorization request has been submitted.',
        'Reference number: 55120099',
        '# Claims',
      ],
    ],
    ['an appeal', ['# Appeal submitted', 'Claim number: 55120099', 'Your appeal of this claim has been received.']],
    ['a message', ['# Claims help', 'Thank you for submitting your message.', 'Reference number: 55120099']],
    [
      'a form with a claim number on it',
      ['# Submit a claim', 'Claim number: 55120099', 'Press Submit when you are done.'],
    ],
    ['words without a number or a day', ['# Claim submitted', 'Thank you.']],
    [
      'a page of help',
      ['# How claims are submitted', 'Claims submitted after 90 days are denied.', 'Call 800-555-0142'],
    ],
  ])('%s', (_, lines) => {
    expect(capture(printed(lines))).toBeNull();
  });
});

describe('a wrong number is worse than none', () => {
  test.each([
    ['two numbers under one name', ['Claim number: 55120099', 'Claim number: 55120100']],
    ['a telephone', ['Reference number: 800-555-0142']],
    ['a date', ['Confirmation number: 11/24/2026']],
    ['an amount', ['Claim number: 150.00']],
    ['a word', ['Claim number: pending']],
    ['a masked number', ['Claim number: ****0099']],
    ['the practice’s own number', ['Patient control number: 55120099']],
    ['the number of the claim that was replaced', ['Original claim number: 55120099']],
  ])('%s is not read', (_, lines) => {
    expect(numbersOf(printed(['# Claim submitted', 'Received: 11/24/2026', ...lines]))).toEqual({});
  });

  test('captions in a row over values in a row are not mixed up', () => {
    const page = printed([
      '# Claim submitted',
      'Claim number | Batch number',
      '55120099 | 20261124',
      'Received: 11/24/2026',
    ]);
    expect(Object.values(numbersOf(page))).not.toContain('20261124 55120099');
    expect(numbersOf(page).claim ?? '55120099').toBe('55120099');
    expect(numbersOf(page).batch ?? '20261124').toBe('20261124');
  });

  test('what a page says of the patient is kept to compare, the payer to show', () => {
    const page = printed([
      '# Claim submitted',
      'Payer: Cedar Health Plan',
      'Member ID: W2209184471',
      'Patient name: Rosalind Okafor',
      'Confirmation number: 4711-88',
    ]);
    expect(printedValue(page, 'payer')).toBe('Cedar Health Plan');
    expect(confirmed(page).about).toEqual({ ...{ memberId: 'W2209184471', patient: 'Rosalind Okafor' }, account: '' });
  });
});
