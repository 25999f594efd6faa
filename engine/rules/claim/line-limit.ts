import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Lines of item 24, and of loop 2400. */
const PAPER = 6;
const ELECTRONIC = 50;

export const rule: Rule = {
  id: 'claim.line-limit',
  title: 'A claim has no more lines than its form.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 24' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2400' },
  ],
  prevents: ['CO-16'],
  reads: [],
  fix: 'none',
  messages: {
    many: {
      what: 'The claim has {lines} lines; {form} carries {most}.',
      why: 'Lines beyond that are cut off, or the claim is returned.',
      fix: 'Split the claim, and keep add-on codes with their primary code.',
    },
  },
  check({ lines }, { facts }) {
    if (lines.length <= PAPER) return notApplicable;
    const paper = facts.medium === 'paper';
    const most = paper ? PAPER : ELECTRONIC;
    const beyond = lines[most];
    if (!beyond) return pass;
    return finding('many', {
      path: beyond.code.path,
      data: { lines: lines.length, most, form: paper ? 'the CMS-1500 form' : 'an electronic claim' },
    });
  },
};

/** `count` visits of October, a day each, beside one of November. */
const visits = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count - 1 }, (_, at) => at + 1).flatMap((at) => {
      const day = `${at < 31 ? 10 : 9}/${String((at % 30) + 1).padStart(2, '0')}/2026`;
      return [
        ...['dateFrom', 'dateTo'].map((leaf) => [`lines[${at}].${leaf}`, day]),
        [`lines[${at}].placeOfService`, '11'],
        [`lines[${at}].procedureCode`, '90834'],
        [`lines[${at}].diagnosisPointers`, 'A'],
        [`lines[${at}].charge`, '150.00'],
        [`lines[${at}].units`, '1'],
        [`lines[${at}].renderingNpi`, '1234567893'],
      ];
    }),
  );
const total = (count: number) => ({ 'claim.totalCharge': `${count * 150}.00` });

export const examples: Examples = {
  fails: [
    {
      title: 'seven on paper',
      fields: { ...visits(7), ...total(7) },
      context: { medium: 'paper' },
      message: 'many',
      path: 'lines[6].procedureCode',
    },
    {
      title: 'fifty-one',
      fields: { ...visits(51), ...total(51) },
      context: { contract: null },
      message: 'many',
      also: ['claim.mixed-dos-fy'],
    },
  ],
  passes: [
    { title: 'six on paper', fields: { ...visits(6), ...total(6) }, context: { medium: 'paper' } },
    { title: 'seven on a portal', fields: { ...visits(7), ...total(7) } },
  ],
};
