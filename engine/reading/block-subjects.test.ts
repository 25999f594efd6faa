import { expect, test } from 'vitest';
import { box, pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

const under = (heading: string, ...texts: readonly string[]) => texts.map((text) => box(text, { sections: [heading] }));
const readAs = (page: Parameters<typeof read>[0]) => {
  const paths = new Map(read(page).fields.map(({ key, path }) => [key, path]));
  return page.controls.map(({ key }) => paths.get(key) ?? '');
};

test('blocks under headings that name nobody are about whom they can only be about', () => {
  const page = pageOf(
    ...under('Who gets paid', 'Organization', 'NPI', 'Tax ID', 'Taxonomy'),
    ...under('Where it happened', 'Organization', 'NPI', 'Street', 'City', 'ZIP'),
  );
  const { because, confidence } = read(page).fields[1] ?? {};
  expect(readAs(page)).toEqual([
    'billing.name',
    'billing.npi',
    'billing.taxId',
    'billing.taxonomy',
    'facility.name',
    'facility.npi',
    'facility.address1',
    'facility.city',
    'facility.zip',
  ]);
  expect(because).toEqual(['caption “NPI”', 'by what its block asks for']);
  expect(confidence).toBeLessThan(0.9);
});

test('two such blocks for one party stay open', () => {
  const page = pageOf(
    ...under('Here', 'Organization', 'NPI', 'Tax ID'),
    ...under('There', 'Organization', 'NPI', 'Tax ID'),
  );
  expect(readAs(page).filter((path) => /^billing\.(name|npi)$/.test(path))).toEqual([]);
});
