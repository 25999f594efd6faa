import { type Examples, finding, type Hit, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mod.max-four',
  title: 'A line holds at most four modifiers, each once.',
  scope: 'line',
  when: { mods: true },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ASC X12N 005010X222A1', section: 'SV101-3 to SV101-6' },
    { document: 'NUCC 1500 instruction manual', section: 'item 24D' },
  ],
  prevents: ['CO-4', 'N822', 'N823'],
  reads: ['lines[].modifiers[]'],
  fix: 'none',
  messages: {
    twice: {
      what: '{modifier} stands twice on line {line}.',
      why: 'Many payers reject a line with a modifier on it twice.',
      fix: 'Clear one of the two boxes.',
    },
    tooMany: {
      what: 'Line {line} has {count} modifiers; a claim line holds four.',
      why: 'What comes after the fourth is cut off or the line is rejected.',
      fix: 'Keep the four that change the payment and remove the others.',
    },
  },
  check(line) {
    if (line.mods.length < 2) return notApplicable;
    const filled = line.modifiers.filter((cell) => cell.state === 'value');
    const hits: Hit[] = [];
    filled.forEach((cell, at) => {
      const first = filled.findIndex((other) => other.value === cell.value);
      if (first === at) return;
      hits.push(
        finding('twice', {
          path: cell.path,
          evidence: [filled[first]?.path ?? cell.path],
          data: { modifier: cell.value ?? '', line: line.index + 1 },
        }),
      );
    });
    const fifth = filled[4];
    if (fifth && hits.length === 0) {
      hits.push(
        finding('tooMany', {
          path: fifth.path,
          evidence: filled.map(({ path }) => path),
          data: { line: line.index + 1, count: filled.length },
        }),
      );
    }
    return hits.length > 0 ? hits : pass;
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'the same modifier twice',
      fields: { 'lines[0].modifiers[0]': 'AJ', 'lines[0].modifiers[1]': 'aj' },
      message: 'twice',
      path: 'lines[0].modifiers[1]',
    },
    {
      title: 'five modifiers',
      fields: {
        'lines[0].modifiers[0]': 'AJ',
        'lines[0].modifiers[1]': 'HO',
        'lines[0].modifiers[2]': 'HE',
        'lines[0].modifiers[3]': 'U1',
        'lines[0].modifiers[4]': 'U2',
      },
      message: 'tooMany',
      path: 'lines[0].modifiers[4]',
    },
  ],
  passes: [
    {
      title: 'four modifiers',
      fields: {
        'lines[0].modifiers[0]': 'AJ',
        'lines[0].modifiers[1]': 'HO',
        'lines[0].modifiers[2]': 'HE',
        'lines[0].modifiers[3]': 'U1',
      },
    },
  ],
};
