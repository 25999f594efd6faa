import { expect, test } from 'vitest';
import { box, pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

const readAs = (page: Parameters<typeof read>[0]) => {
  const { fields, unread } = read(page);
  const paths = new Map<string, string>(fields.map(({ key, path }) => [key, path]));
  for (const { key, reason } of unread) paths.set(key, `(${reason})`);
  return page.controls.map(({ key }) => paths.get(key));
};

test('what stands among the boxes of a payment card is of the payment', () => {
  const sections = ['Client pays'];
  const page = pageOf(
    box('Patient ZIP'),
    ...['Name on card', 'Card number', 'Expires', 'ZIP'].map((text) => box(text, { sections })),
  );
  expect(readAs(page)).toEqual(['patient.zip', ...Array(4).fill('(part of a card payment)')]);
});

test('an insurance card is none', () => {
  const page = pageOf(...['Insured name on card', 'Member ID card number', 'Patient ZIP'].map((text) => box(text)));
  expect(readAs(page)).toEqual(['subscriber.fullName', 'subscriber.memberId', 'patient.zip']);
});

test('a heading beside the claim stands over its own few boxes', () => {
  const sections = ['Submitter contact'];
  const page = pageOf(box('Patient ZIP'), box('Name', { sections, name: 'subName' }), box('Phone', { sections }));
  expect(readAs(page)).toEqual(['patient.zip', '(under “Submitter contact”)', '(under “Submitter contact”)']);
});
