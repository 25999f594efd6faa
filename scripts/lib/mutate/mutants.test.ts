import { expect, it } from 'vitest';
import { mutantsOf, mutated } from './mutants.ts';

const SOURCE = `import { pass } from './rule.ts';
const LEAST = 53;
export const rule = {
  id: 'a.b',
  messages: { short: { what: 'needs 53' } },
  codes: ['90837', '90838'],
  check(line) {
    if (line.minutes >= LEAST && !line.crisis) return pass;
    return line.lines.some((one) => one.units > 1) ? 1 : 'x' + line.code;
  },
};
const example = 7;
const crisis = 60;
const units = { units: 2 };
export const examples = { fails: [{ minutes: example, crisis, units }] };
`;

it('changes what the rule rests on, and neither its words nor its examples', () => {
  expect(mutantsOf(SOURCE, 'a/b.ts').map(({ line, what }) => `${line}: ${what}`)).toEqual([
    '2: 53 + 1',
    "6: [...] without '90837'",
    '8: not (line.minutes >= LEAST && !line.crisis)',
    '8: line.minutes > LEAST',
    '8: line.minutes >= LEAST || !line.crisis',
    '8: !line.crisis without !',
    '9: not (line.lines.some((one) => one.units > 1))',
    '9: every for some',
    '9: one.units >= 1',
    '9: 1 + 1',
    '9: 1 + 1',
  ]);
});

it('makes each change once and leaves the rest as it was', () => {
  for (const mutant of mutantsOf(SOURCE, 'a/b.ts')) {
    const changed = mutated(SOURCE, mutant);
    expect(changed).not.toBe(SOURCE);
    expect(changed.length - SOURCE.length).toBe(mutant.text.length - (mutant.end - mutant.start));
  }
});
