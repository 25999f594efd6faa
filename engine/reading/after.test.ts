import { describe, expect, test } from 'vitest';
import { pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

const pathsOf = (page: Parameters<typeof read>[0]) => read(page).fields.map(({ path }) => path);

describe('captions as near to the box before as to the box behind', () => {
  const captions = ['Patient last name', 'Patient date of birth', 'Patient ZIP', 'Billing NPI', 'Tax ID'];
  const values = ['Marchetti', '03/18/2009', '45402', '1922054316', '84-2219037'];
  const paths = ['patient.lastName', 'patient.dob', 'patient.zip', 'billing.npi', 'billing.taxId'];
  const between = (behind: boolean) =>
    pageOf(
      ...values.map((value, at) => {
        const [over, under] = behind ? [captions[at - 1], captions[at]] : [captions[at], captions[at + 1]];
        return {
          value,
          captions: [
            ...(over ? [['before', over, 6] as const, ['above', over, 6] as const] : []),
            ...(under ? [['after', under, 6] as const] : []),
          ],
        };
      }),
    );

  test('what the boxes hold says that captions stand behind', () => {
    expect(pathsOf(between(true))).toEqual(paths);
  });

  test('or before', () => {
    expect(pathsOf(between(false))).toEqual(paths);
  });
});

test('a row of buttons that begins with a button has its texts behind them', () => {
  const texts = ['Employment related', 'Auto accident', 'Patient signature on file', 'Accept assignment'];
  const buttons = texts.map((text, at) => ({
    kind: 'checkbox' as const,
    at: [at * 200, 100, 14] as const,
    captions: [
      ...(at > 0
        ? [['before', texts[at - 1] as string, 4] as const, ['left', texts[at - 1] as string, 4] as const]
        : []),
      ['after', text, 3] as const,
    ],
  }));
  expect(pathsOf(pageOf(...buttons))).toEqual([
    'condition.employment',
    'condition.autoAccident',
    'patient.signatureOnFile',
    'claim.acceptAssignment',
  ]);
});
