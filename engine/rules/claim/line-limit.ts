import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Lines of item 24, and of loop 2400. */
const PAPER = 6;
const ELECTRONIC = 50;

export const rule: Rule = {
  id: 'claim.line-limit',
  title: 'A claim has no more lines than its form.',
  scope: 'claim',
  when: { lines: 7 },
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

/** Five visits beside the first. */
const SIX = {
  'lines[1].dateFrom': '11/09/2026',
  'lines[1].dateTo': '11/09/2026',
  'lines[1].placeOfService': '11',
  'lines[1].procedureCode': '90834',
  'lines[1].diagnosisPointers': 'A',
  'lines[1].charge': '150.00',
  'lines[1].units': '1',
  'lines[1].renderingNpi': '1234567893',
  'lines[2].dateFrom': '11/10/2026',
  'lines[2].dateTo': '11/10/2026',
  'lines[2].placeOfService': '11',
  'lines[2].procedureCode': '90834',
  'lines[2].diagnosisPointers': 'A',
  'lines[2].charge': '150.00',
  'lines[2].units': '1',
  'lines[2].renderingNpi': '1234567893',
  'lines[3].dateFrom': '11/11/2026',
  'lines[3].dateTo': '11/11/2026',
  'lines[3].placeOfService': '11',
  'lines[3].procedureCode': '90834',
  'lines[3].diagnosisPointers': 'A',
  'lines[3].charge': '150.00',
  'lines[3].units': '1',
  'lines[3].renderingNpi': '1234567893',
  'lines[4].dateFrom': '11/12/2026',
  'lines[4].dateTo': '11/12/2026',
  'lines[4].placeOfService': '11',
  'lines[4].procedureCode': '90834',
  'lines[4].diagnosisPointers': 'A',
  'lines[4].charge': '150.00',
  'lines[4].units': '1',
  'lines[4].renderingNpi': '1234567893',
  'lines[5].dateFrom': '11/13/2026',
  'lines[5].dateTo': '11/13/2026',
  'lines[5].placeOfService': '11',
  'lines[5].procedureCode': '90834',
  'lines[5].diagnosisPointers': 'A',
  'lines[5].charge': '150.00',
  'lines[5].units': '1',
  'lines[5].renderingNpi': '1234567893',
  'claim.totalCharge': '900.00',
};
const SEVEN = {
  ...SIX,
  'lines[6].dateFrom': '11/17/2026',
  'lines[6].dateTo': '11/17/2026',
  'lines[6].placeOfService': '11',
  'lines[6].procedureCode': '90834',
  'lines[6].diagnosisPointers': 'A',
  'lines[6].charge': '150.00',
  'lines[6].units': '1',
  'lines[6].renderingNpi': '1234567893',
  'claim.totalCharge': '1050.00',
};

export const examples: Examples = {
  fails: [
    {
      title: 'seven on paper',
      fields: SEVEN,
      context: { medium: 'paper' },
      message: 'many',
      path: 'lines[6].procedureCode',
    },
  ],
  passes: [
    { title: 'six on paper', fields: SIX, context: { medium: 'paper' } },
    { title: 'seven on a portal', fields: SEVEN },
  ],
};
