import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Less than a bachelor's, bachelor's, master's, doctorate. */
const DEGREES = ['HM', 'HN', 'HO', 'HP'];
const INTERN = 'HL';

export const rule: Rule = {
  id: 'mod.degree-exclusive',
  title: 'A line names one level of education.',
  scope: 'line',
  when: { mods: [...DEGREES, INTERN] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'HCPCS Level II modifiers', section: 'HL to HP' }],
  prevents: ['CO-4'],
  reads: ['lines[].modifiers[]'],
  fix: 'none',
  messages: {
    two: {
      what: '{one} and {two} on line {line} name two levels of education.',
      why: 'The payer pays by the level of one provider and rejects a line that names two.',
      fix: "Keep the one that is the rendering provider's.",
    },
    intern: {
      what: '{one} and {two} on line {line}: one says intern, the other a degree.',
      why: 'Most programs take one of them; a few want both.',
      fix: "Check the program's list and keep what it asks for.",
      severity: 'warning',
    },
  },
  check(line) {
    const degrees = line.modifiers.filter(({ value }) => value !== null && DEGREES.includes(value));
    const intern = line.modifiers.find(({ value }) => value === INTERN);
    const [first] = degrees;
    if (!first) return intern ? pass : notApplicable;
    const second = degrees.find(({ value }) => value !== first.value);
    const other = second ?? intern;
    if (!other) return pass;
    return finding(second ? 'two' : 'intern', {
      path: other.path,
      evidence: [first.path],
      data: { one: first.value ?? '', two: other.value ?? '', line: line.index + 1 },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'HO and HN',
      fields: { 'lines[0].modifiers[0]': 'HO', 'lines[0].modifiers[1]': 'HN' },
      message: 'two',
      path: 'lines[0].modifiers[1]',
    },
    {
      title: 'HL beside HO warns',
      fields: { 'lines[0].modifiers[0]': 'HL', 'lines[0].modifiers[1]': 'HO' },
      message: 'intern',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    { title: 'HO alone', fields: { 'lines[0].modifiers[0]': 'HO' } },
    {
      title: 'HO beside a program modifier',
      fields: { 'lines[0].modifiers[0]': 'HO', 'lines[0].modifiers[1]': 'HE' },
    },
  ],
};
