import { expect, test } from 'vitest';
import { isPath } from '../../engine/claim/paths.ts';
import { PAGES } from './pages.ts';

const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test.each(Object.entries(PAGES))('%s: every truth is a path of the vocabulary, every control has one', (_, html) => {
  const truths = [...plain(html).matchAll(/ data-truth="([^"]*)"/g)].map(([, truth]) => truth as string);
  expect(truths.length).toBeGreaterThan(10);
  expect(truths.filter((truth) => truth !== '' && !isPath(truth))).toEqual([]);
  const controls = plain(html).match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
  expect(controls.filter((control) => !/data-truth=|type="hidden"/.test(control))).toEqual([]);
});
