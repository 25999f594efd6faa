import { expect, it } from 'vitest';
import { hashOf, routeOf } from './route.ts';

it.each(['#payers', '#payers/aetna', '#payers/medicaid-TX', '#rules/auth.date-outside', '#code-sets', '#settings'])(
  '%s is kept',
  (hash) => {
    expect(hashOf(routeOf(hash))).toBe(hash);
  },
);

it.each([
  ['', '#worklist'],
  ['#nowhere', '#worklist'],
  ['#rules/', '#rules'],
  ['#payers/Nora Malik', '#payers'],
  ['#payers/04%2F12%2F1988', '#payers'],
  ['#rules/<script>', '#rules'],
])('%j becomes %s', (hash, known) => {
  expect(hashOf(routeOf(hash))).toBe(known);
});
