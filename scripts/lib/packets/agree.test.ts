import { expect, it } from 'vitest';
import { agreement } from './agree.ts';
import { DAMAGES } from './damage.ts';

it('fifty packets, good and damaged, are the same to our verifier and to the one in Python', async () => {
  const { packets, proven, differences } = await agreement(50);
  expect(differences).toEqual([]);
  expect(packets).toBeGreaterThan(Object.keys(DAMAGES).length);
  expect(proven).toBeGreaterThan(10);
  expect(proven).toBeLessThan(25);
});
