import type { Claim } from '../../claim/claim.ts';
import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { EM_VISITS, SEPARATE_MODIFIERS, UNUSABLE_CODE } from '../groups.ts';
import { modifierPath, modifiersSeen } from '../modifiers.ts';
import { pairsOnClaim } from '../pairs.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { type CodedLine, codeAndDate, companions, hasCode } from '../same-day.ts';

const VISITS = new Set([...EM_VISITS, '99281', '99282', '99283', '99284', '99285']);
/** Injections, whose pairs with visits are not among the behavioral-health pairs. 99211 never goes with one. */
const INJECTION = '96372';
const SAYS_SEPARATE = ['25', '57', '24', ...SEPARATE_MODIFIERS];

export const rule: Rule = {
  id: 'mod.25-missing',
  title: 'A visit beside another service of the day that NCCI pairs with it says whether it was separate.',
  scope: 'claim',
  when: { lines: 2, billed: [...VISITS] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 1', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter I, modifier 25' },
  ],
  prevents: ['CO-236', 'CO-97'],
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'mod.25-on-non-em'],
  supersedes: ['ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: '{em} on line {line} stands beside {other} on line {otherLine} without modifier 25.',
      why: 'Without it the visit counts as part of {other}, and one of the two is denied.',
      fix: 'Was the visit separate from {other}, and do the notes show it? If so, the payer looks for 25 on {em}; if not, only one of the two is billed.',
    },
  },
  check(claim, context) {
    const { tables } = context;
    if (claim.lines.length < 2 || !hasVisit(claim)) return notApplicable;
    if (tables.hasNcci === false) return notChecked('the NCCI table is not loaded');
    const pairs = pairsOnClaim(claim, context)
      .sure.filter(({ indicator }) => indicator === 1)
      .map(({ column1, column2 }): [CodedLine, CodedLine] => [column1, column2])
      .filter(([one, two]) => VISITS.has(one.code.value) !== VISITS.has(two.code.value))
      .map(([one, two]): [CodedLine, CodedLine] => (VISITS.has(one.code.value) ? [one, two] : [two, one]));
    const injected = claim.lines
      .filter(hasCode)
      .filter(({ code }) => VISITS.has(code.value) && code.value !== '99211')
      .flatMap((visit) => companions(visit, claim, [INJECTION]).map((other): [CodedLine, CodedLine] => [visit, other]));
    const open = [...pairs, ...injected].filter(([visit, other]) => !separate(visit, other));
    if (open.length === 0) return pairs.length + injected.length > 0 ? pass : notApplicable;
    return open.map(([visit, other]) => answer(visit, other, claim));
  },
};

function hasVisit({ lines }: Claim): boolean {
  for (const { code } of lines) if (code.value !== null && VISITS.has(code.value)) return true;
  return false;
}

function separate(visit: CodedLine, other: CodedLine): boolean {
  return (
    visit.mods.some((modifier) => SAYS_SEPARATE.includes(modifier)) ||
    other.mods.some((modifier) => SEPARATE_MODIFIERS.includes(modifier))
  );
}

function answer(visit: CodedLine, other: CodedLine, claim: Claim) {
  if (!modifiersSeen(visit, claim)) return notChecked(`the modifiers of line ${visit.index + 1} weren't read`);
  const misplaced = other.modifiers.find(({ value }) => value === '25');
  return finding('missing', {
    path: modifierPath(visit),
    evidence: [...codeAndDate(visit, other), ...(misplaced ? [misplaced.path] : [])],
    data: { em: visit.code.value, line: visit.index + 1, other: other.code.value, otherLine: other.index + 1 },
  });
}

export const examples: Examples = {
  fails: [
    {
      title: 'a visit on the day of electroconvulsive therapy',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99214',
        'lines[1].procedureCode': '90870',
        'diagnoses[0].code': 'F33.2',
      },
      message: 'missing',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'a visit and family therapy',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99213', 'lines[1].procedureCode': '90847' },
      message: 'missing',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'a visit and an injection',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99213', 'lines[1].procedureCode': '96372' },
      message: 'missing',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: '25 on the visit',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99214',
        'lines[0].modifiers[0]': '25',
        'lines[1].procedureCode': '90870',
      },
    },
    {
      title: 'a visit and its psychotherapy add-on need no 25',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99213', 'lines[1].procedureCode': '90833' },
      context: { sessions: inOffice(22, 20) },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99214',
        'lines[1].procedureCode': '90870',
        'diagnoses[0].code': 'F33.2',
      },
      context: {
        seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'lines[1].procedureCode', 'lines[1].dateFrom'],
      },
    },
  ],
};
