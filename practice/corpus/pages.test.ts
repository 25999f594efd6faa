import { expect, test } from 'vitest';
import { isPath } from '../../engine/claim/paths.ts';
import { PAGES } from './pages.ts';

const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const partOf = (letter: string) => Object.keys(PAGES).filter((name) => name.startsWith(letter));

test('the corpus has more than sixty pages, its last two parts alike in number', () => {
  expect(Object.keys(PAGES).length).toBeGreaterThanOrEqual(60);
  expect(partOf('f').length).toBe(partOf('d').length);
});

test.each(Object.entries(PAGES))('%s: every truth is a path of the vocabulary, every control has one', (_, html) => {
  const truths = [...plain(html).matchAll(/ data-truth="([^"]*)"/g)].map(([, truth]) => truth as string);
  expect(truths.length).toBeGreaterThan(10);
  expect(truths.filter((truth) => truth !== '' && !isPath(truth))).toEqual([]);
  const controls = plain(html).match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
  expect(controls.filter((control) => !/data-truth=|type="hidden"/.test(control))).toEqual([]);
});

/** Buttons and boxes of one choice share a path, and so do the last two boxes of a telephone number in three. */
const SHARED = /type="(?:radio|checkbox)"|aria-pressed=|role="(?:radio|checkbox)"|\.phone#rest"/;

test.each(Object.entries(PAGES))('%s: a path stands on one control', (_, html) => {
  const tags = [...plain(html).matchAll(/<[\w-]+\b[^>]* data-truth="([^"]+)"[^>]*>/g)];
  const alone = tags.filter(([tag]) => !SHARED.test(tag)).map(([, truth]) => truth);
  expect(alone.filter((truth, at) => alone.indexOf(truth) !== at)).toEqual([]);
});
