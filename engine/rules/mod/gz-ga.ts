import { MEDICARE } from '../example-lines.ts';
import { excludesModifiers, holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, type Rule } from '../rule.ts';

/** GX goes with GY: a service Medicare never covers, with a notice the patient was free to sign. */
const oneOfThem = excludesModifiers([
  [['GA'], ['GZ']],
  [['GX'], ['GA', 'GZ']],
  [['GY'], ['GA', 'GZ']],
]);

export const rule: Rule = {
  id: 'mod.gz-ga',
  title: 'A line says one thing about the notice the patient signed.',
  scope: 'line',
  when: { mods: ['GA', 'GX', 'GY', 'GZ'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Claims Processing Manual', section: 'chapter 30, section 50; chapter 23, 20.9' }],
  prevents: ['CO-4', 'CO-50'],
  reads: ['lines[].modifiers[]'],
  fix: 'none',
  messages: {
    both: {
      what: '{one} and {two} on line {line} contradict each other.',
      why: 'GA says a notice of likely denial was signed, GZ that none was, GY that the service is never covered.',
      fix: 'Keep the one that is true of this visit.',
    },
    denied: {
      what: 'GZ on line {line} says you expect Medicare to deny it and the patient signed no notice.',
      why: 'Medicare denies such lines by itself, and the patient cannot be billed.',
      fix: 'Keep GZ only if that is meant: GA if a notice was signed, none if you expect payment.',
      severity: 'warning',
    },
  },
  check(line, claim, context) {
    const answer = oneOfThem(line, claim, context);
    const gz = holding(line, ['GZ']);
    if (!gz || ('kind' in answer && answer.kind === 'finding')) return answer;
    if (context.payer.kind !== 'medicare-ffs') return notApplicable;
    return finding('denied', { path: gz.path, data: { line: line.index + 1 } });
  },
};

const FFS = { profile: 'medicare-ffs', payerKey: 'medicare' } as const;

export const examples: Examples = {
  fails: [
    {
      title: 'GA and GZ',
      fields: { ...MEDICARE, 'lines[0].modifiers[0]': 'GA', 'lines[0].modifiers[1]': 'GZ' },
      context: FFS,
      message: 'both',
      path: 'lines[0].modifiers[1]',
    },
    {
      title: 'GX and GA',
      fields: { ...MEDICARE, 'lines[0].modifiers[0]': 'GX', 'lines[0].modifiers[2]': 'GA' },
      context: FFS,
      message: 'both',
      path: 'lines[0].modifiers[2]',
    },
    {
      title: 'GZ alone',
      fields: { ...MEDICARE, 'lines[0].modifiers[0]': 'GZ' },
      context: FFS,
      message: 'denied',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    { title: 'GA alone', fields: { ...MEDICARE, 'lines[0].modifiers[0]': 'GA' }, context: FFS },
    {
      title: 'GX with GY',
      fields: { ...MEDICARE, 'lines[0].modifiers[0]': 'GY', 'lines[0].modifiers[1]': 'GX' },
      context: FFS,
    },
  ],
};
