import { describe, expect, test } from 'vitest';
import { capture } from './capture.ts';
import type { ClaimStatus } from './captured.ts';
import { printed } from './printed.fixture.ts';
import type { PrintedPage } from './printed.ts';
import { categoryOf, codesIn } from './status-words.ts';

function statusOf(page: PrintedPage): ClaimStatus {
  const found = capture(page);
  if (found?.kind !== 'status') throw new Error(`no status: ${JSON.stringify(found)}`);
  return found;
}

const LIST = printed(['# Claim status', 'Claims submitted in the last 90 days'], {
  grids: [
    [
      ['Claim number', 'Patient', 'Date of service', 'Billed', 'Paid', 'Status', 'Check/EFT #'],
      ['E4410228', 'R. Okafor', '11/02/2026', '$150.00', '$112.40', 'Paid', '0099812441'],
      ['E4410229', 'R. Okafor', '11/09/2026 - 11/16/2026', '$300.00', '$0.00', 'Denied', ''],
      ['E4410230', 'M. Valko', '11/16/2026', '$165.00', '', 'Pending - in review', ''],
    ],
  ],
});

describe('a list of claims', () => {
  test('gives one line a row', () => {
    expect(statusOf(LIST).lines).toEqual([
      expect.objectContaining({ claimNumber: 'E4410228', paid: '$112.40', category: 'paid', payment: '0099812441' }),
      expect.objectContaining({ dateFrom: '11/09/2026', dateTo: '11/16/2026', category: 'denied', payment: '' }),
      expect.objectContaining({ billed: '$165.00', category: 'in process', status: 'Pending - in review' }),
    ]);
  });

  test('a row without a number, a day or a status is said to be not read', () => {
    const rows = [
      ['Claim number', 'Status'],
      ['E4410228', 'Paid'],
      ['see letter', 'Denied'],
    ];
    expect(statusOf(printed([], { grids: [rows] }))).toMatchObject({
      lines: [{ claimNumber: 'E4410228' }],
      notRead: ['1 of 2 claims'],
    });
  });

  test.each([
    ['authorizations', ['Authorization number', 'Status', 'Valid from'], ['A-2217', 'Approved', '11/02/2026']],
    ['files', ['File name', 'Status'], ['november.837', 'Received']],
    ['service lines of a form', ['From', 'Code', 'Charge'], ['11/02/2026', '90837', '150.00']],
  ])('a table of %s is none', (_, header, row) => {
    expect(capture(printed(['# Claims'], { grids: [[header, row]] }))).toBeNull();
  });
});

describe('one claim in full', () => {
  const denied = printed(
    [
      '# Claim detail',
      'Claim number: E4410229',
      'Status: Finalized - Denied',
      'Dates of service: 11/09/2026 - 11/16/2026',
      'Total billed: $300.00',
      'Total paid: $0.00',
      'Processed date: 11/20/2026',
    ],
    {
      grids: [
        [
          ['Code', 'Charge', 'Paid', 'Reason codes'],
          ['90837', '$150.00', '$0.00', 'CO-197'],
          ['90837', '$150.00', '$0.00', 'CO-197 N130'],
        ],
      ],
    },
  );

  test('is one line with the codes of its service lines', () => {
    expect(statusOf(denied).lines).toEqual([
      {
        claimNumber: 'E4410229',
        dateFrom: '11/09/2026',
        dateTo: '11/16/2026',
        billed: '$300.00',
        paid: '$0.00',
        status: 'Finalized - Denied',
        category: 'denied',
        finalized: '11/20/2026',
        payment: '',
        codes: ['CO-197', 'N130'],
        confidence: 0.95,
      },
    ]);
  });

  test('by the names a portal gives its elements', () => {
    const named = (name: string, text: string, row: number) => ({
      ...(printed([text]).texts[0] as PrintedPage['texts'][number]),
      name,
      rect: [20, row * 30, 90, 18] as const,
    });
    const page = printed([], {
      host: 'secure.uhcprovider.com',
      texts: [
        named('overview-claim-number', 'FT12345678', 0),
        named('overview-status', 'In process', 1),
        named('overview-first-dos', '11/02/2026', 2),
        named('overview-total-billed', '$150.00', 3),
      ],
    });
    expect(statusOf(page).lines).toMatchObject([
      { claimNumber: 'FT12345678', category: 'in process', billed: '$150.00' },
    ]);
  });

  test('two numbers that differ leave it to its days and its charge', () => {
    const lines = ['Claim number: E1000001', 'Claim number: E1000002', 'Status: Paid'];
    expect(capture(printed(['# Claim', ...lines]))).toBeNull();
    const page = printed(['# Claim', ...lines, 'DOS: 11/02/2026', 'Billed: 150.00']);
    expect(statusOf(page).lines).toMatchObject([{ claimNumber: '', dateFrom: '11/02/2026' }]);
  });

  test('an entry form that prints the status of its draft is none', () => {
    expect(capture(printed(['# Claim entry', 'Claim number: E4410229', 'Status: Draft'], { boxes: 60 }))).toBeNull();
  });
});

test.each([
  ['Paid', 'paid'],
  ['To Be Paid', 'in process'],
  ['Finalized/Payment', 'paid'],
  ['F2 - Denied', 'denied'],
  ['Not paid', 'in process'],
  ['Unpaid', null],
  ['Claim not on file', 'not on file'],
  ['Pending', 'pended'],
  ['Pending: in process', 'in process'],
  ['Suspended', 'pended'],
  ['Returned to provider', 'returned'],
  ['A3: returned as unprocessable', 'returned'],
  ['A7 Rejected for invalid information', 'rejected'],
  ['Rejected by payer', 'rejected'],
  ['A1: receipt', 'received'],
  ['A2 - acceptance into adjudication system', 'accepted'],
  ['A1:20', 'accepted'],
  ['Received', 'received'],
  ['Elephant', null],
])('"%s" is %s', (words, category) => {
  expect(categoryOf(words)).toBe(category);
});

test('codes are taken out of the words around them', () => {
  expect(codesIn('CO-197, N130; MA01')).toEqual(['CO-197', 'N130', 'MA01']);
  expect(codesIn('none')).toEqual([]);
});
