import { expect, test } from 'vitest';
import { CLEAN_FIELDS } from '../rules/example-claim.ts';
import { factsOfRecord } from './facts.ts';
import { AETNA, authorization, session, submission, viewsOf, visit } from './record.fixture.ts';

/** Of 3,000 patients' entries, what is asked of the views for one claim; counted, as times are no test. */
test('the facts of a claim are found without going over other patients', () => {
  const others = Array.from({ length: 3000 }, (_, number) => {
    const name = [...String(number)].map((digit) => String.fromCharCode(65 + Number(digit))).join('');
    const patient = { lastName: `Person${name}`, firstName: 'Ida', dob: '1990-01-01', memberId: `M${number}` };
    return [
      submission({ about: { claim: `claim-${number}-1`, payer: AETNA, patient, services: [visit('2026-10-05')] } }),
      session({ id: `session-${number}`, patient }),
    ];
  }).flat();
  const own = [authorization({ usedBefore: 0 }), submission(), session({ on: '2026-11-16' })];
  const small = viewsOf(own);
  const large = viewsOf([...others, ...own]);
  expect(factsOfRecord(large, CLEAN_FIELDS, null)).toEqual(factsOfRecord(small, CLEAN_FIELDS, null));
  expect(readsOf(large)).toBeLessThan(4 * readsOf(small));
});

/** How many members of the views are read while facts are made. */
function readsOf(views: ReturnType<typeof viewsOf>): number {
  let reads = 0;
  const watched = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key, receiver) {
        reads++;
        const found: unknown = Reflect.get(target, key, receiver);
        return typeof found === 'object' && found !== null ? watched(found) : found;
      },
      ownKeys(target) {
        reads += Object.keys(target).length;
        return Reflect.ownKeys(target);
      },
    });
  factsOfRecord(watched(views), CLEAN_FIELDS, null);
  return reads;
}
