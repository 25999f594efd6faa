import { expect, it } from 'vitest';
import { withGrant, withoutSite } from './sites.ts';

const A = 'https://a.example/*';
const B = 'https://b.example/*';
const FRAME = 'https://forms.example/*';

it('gives back a page with its parts, but never what another page needs', () => {
  const both = withGrant(withGrant({}, A, [A, FRAME]), B, [B, FRAME]);
  const first = withoutSite(both, A);
  expect(first.giveBack).toEqual([A]);
  expect(withoutSite(first.sites, B).giveBack).toEqual([B, FRAME]);
});

it('keeps a part that is also a page of its own', () => {
  const sites = withGrant(withGrant({}, A, [A, B]), B, [B]);
  expect(withoutSite(sites, A).giveBack).toEqual([A]);
});

it('adds up grants and gives back a site it never heard of', () => {
  expect(withGrant(withGrant({}, A, [A]), A, [FRAME])).toEqual({ [A]: [A, FRAME] });
  expect(withoutSite({}, A)).toEqual({ sites: {}, giveBack: [A] });
});
