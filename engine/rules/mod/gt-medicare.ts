import { byVideo, MEDICARE } from '../example-lines.ts';
import { type Examples, finding, notApplicable, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mod.gt-medicare',
  title: 'A Medicare line does without GT.',
  scope: 'line',
  when: { payers: ['medicare-ffs'], mods: ['GT'] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'CMS Medicare Claims Processing Manual', section: 'chapter 12, section 190' }],
  prevents: ['CO-4'],
  effective: { from: '2018-01-01' },
  reads: ['lines[].modifiers[]'],
  after: ['mod.telehealth-exclusive', 'mod.audio-only-93'],
  fix: 'suggestion',
  messages: {
    gt: {
      what: 'GT on line {line} is not used for Medicare any more.',
      why: 'Medicare tells telehealth by the place of service; GT is left to critical access hospitals.',
      fix: 'Remove GT; the place of service is 10 with the patient at home and 02 elsewhere.',
    },
  },
  check(line, _claim, { payer }) {
    if (payer.kind !== 'medicare-ffs') return notApplicable;
    const cell = line.modifiers.find(({ value }) => value === 'GT');
    if (!cell) return notApplicable;
    return finding('gt', { path: cell.path, data: { line: line.index + 1 } });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'GT by video at home',
      fields: { ...MEDICARE, 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': 'GT' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(45),
      },
      message: 'gt',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: 'no modifier at Medicare',
      fields: { ...MEDICARE, 'lines[0].placeOfService': '10' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: byVideo(45),
      },
    },
    {
      title: 'GT at a payer that takes it',
      fields: { 'lines[0].placeOfService': '10', 'lines[0].modifiers[0]': 'GT' },
      context: { sessions: byVideo(45) },
    },
  ],
};
