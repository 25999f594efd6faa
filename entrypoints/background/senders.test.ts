import { expect, test } from 'vitest';
import { ownPage, webFrame } from './senders.ts';

const SELF = { id: 'abc', origin: 'chrome-extension://abc' };
const tab = { id: 5 } as NonNullable<Parameters<typeof webFrame>[0]['tab']>;

test('a frame of a web page is known by tab and frame', () => {
  const sender = { id: 'abc', origin: 'https://portal.example', url: 'https://portal.example/x', tab, frameId: 3 };
  expect(webFrame(sender, SELF)).toEqual({ tab: 5, frame: 3 });
  expect(ownPage(sender, SELF)).toBe(false);
});

test.each([
  ['another extension', { id: 'other', origin: 'https://portal.example', tab, frameId: 0 }],
  ['no origin at all', { id: 'abc', tab, frameId: 0 }],
  ['no tab', { id: 'abc', origin: 'https://portal.example', frameId: 0 }],
  ['no frame', { id: 'abc', origin: 'https://portal.example', tab }],
])('%s is no frame of a web page', (_, sender) => {
  expect(webFrame(sender, SELF)).toBeNull();
});

test('our own page is known by its origin, in a tab or not', () => {
  expect(ownPage({ id: 'abc', origin: SELF.origin }, SELF)).toBe(true);
  expect(ownPage({ id: 'other', origin: SELF.origin }, SELF)).toBe(false);
  expect(webFrame({ id: 'abc', origin: SELF.origin, tab, frameId: 0 }, SELF)).toBeNull();
});
