import { placeOf } from '../../claim/boxes.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { saysYes } from '../says-yes.ts';
import { labelWithBox, listed } from '../words.ts';

const OTHER = placeOf('claim.otherCoverage');
/** What box 11d asks for: any one box of each row. */
const ASKED = [
  ['otherInsured.lastName', 'otherInsured.fullName'],
  ['otherInsured.memberId', 'otherInsured.groupNumber'],
  ['otherInsured.planName', 'otherPayer.name'],
] as const;

export const rule: Rule = {
  id: 'cob.other-coverage-yes',
  title: 'Another health plan is named where box 11d says there is one.',
  scope: 'claim',
  when: { yes: ['claim.otherCoverage'] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'items 9, 9a, 9d and 11d' },
    { document: 'ASC X12N 005010X222A1', section: 'loops 2320 and 2330' },
  ],
  prevents: ['CO-22', 'MA92'],
  reads: [],
  fix: 'none',
  messages: {
    missing: {
      what: 'Box 11d says there is another health plan, but this is empty: {boxes}.',
      why: 'The payer cannot tell who pays first, and holds or denies the claim.',
      fix: 'Enter the other plan with its insured and number, or answer No if there is none.',
    },
  },
  check(claim) {
    if (!saysYes(claim, OTHER)) return notApplicable;
    const open = ASKED.filter((boxes) => boxes.every((path) => claim.text(path).state !== 'value'));
    if (open.length === 0) return pass;
    if (open.some((boxes) => boxes.some((path) => claim.text(path).state === 'unseen'))) {
      return notChecked("the other health plan wasn't read on this page");
    }
    const paths = open.map(([first]) => first);
    return finding('missing', {
      path: paths[0] ?? '',
      data: { boxes: listed(paths.map(labelWithBox)) },
      evidence: ['claim.otherCoverage', ...paths],
    });
  },
};

const other = (changes: Record<string, string | null>) => ({ 'claim.otherCoverage': 'Yes', ...changes });
const whole = {
  'otherInsured.lastName': 'Okafor',
  'otherInsured.firstName': 'Ike',
  'otherInsured.memberId': 'U4455667701',
  'otherInsured.planName': 'Cigna Open Access',
};

export const examples: Examples = {
  fails: [
    { title: 'nothing', fields: other({}), message: 'missing', path: 'otherInsured.lastName' },
    {
      title: 'no number',
      fields: other({ ...whole, 'otherInsured.memberId': '' }),
      message: 'missing',
      path: 'otherInsured.memberId',
    },
    { title: 'a number alone', fields: other({ 'otherInsured.memberId': 'U4455667701' }), message: 'missing' },
  ],
  passes: [
    { title: 'all of it', fields: other(whole) },
    {
      title: 'as the 837P has it',
      fields: other({
        'otherInsured.fullName': 'Okafor, Ike',
        'otherInsured.groupNumber': 'G40117',
        'otherPayer.name': 'Cigna',
      }),
    },
    { title: 'no other plan', fields: { 'claim.otherCoverage': 'NO' } },
  ],
  notChecked: [
    {
      title: 'the other plan is on another page',
      fields: other({}),
      context: { seen: ['claim', 'lines', 'diagnoses', 'subscriber'] },
    },
  ],
};
