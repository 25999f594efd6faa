import type { ProviderClass } from '../../codes/tables.ts';
import { AUTISM, practiceOf } from '../example-lines.ts';
import { holding } from '../kinds/modifiers.ts';
import { classOf, providerOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

const DOCTORATE = /\b(PH\.?D|PSY\.?D|ED\.?D|D\.?S\.?W|D\.?N\.?P|DR\.?P\.?H|M\.?D|D\.?O|BCBA-?D)\b/i;
const BACHELOR = /\b(B\.?A|B\.?S|B\.?S\.?W|BCABA|BACHELOR\w*|RBT)\b/i;
const MASTERS: readonly ProviderClass[] = ['CSW', 'MFT', 'MHC', 'BCBA'];

/**
 * What a modifier says of its provider, and when the license on record says otherwise. HM and HN are left out: they
 * stand for a technician or trainee on lines that bill under the supervisor. SA stands on lines of a nurse
 * practitioner that bill under the physician, too.
 */
const SAYS: Readonly<Record<string, readonly [string, (license: ProviderClass, words: string) => boolean]>> = {
  AH: ['a clinical psychologist', (license) => license !== 'PSY'],
  AJ: ['a clinical social worker', (license) => license !== 'CSW'],
  SA: ['a nurse practitioner or physician assistant', (license) => license !== 'NPP' && license !== 'MD'],
  HO: [
    "a master's degree",
    (license, words) => license === 'tech' || license === 'MD' || (license === 'PSY' && isDoctor(words)),
  ],
  HP: ['a doctorate', (license, words) => license === 'tech' || (MASTERS.includes(license) && !DOCTORATE.test(words))],
};

const TELLING = Object.keys(SAYS);

/** Psychologists of some states have a master's degree; the clinical taxonomy is for doctors. */
function isDoctor(words: string): boolean {
  return DOCTORATE.test(words) || words.endsWith('103TC0700X');
}

export const rule: Rule = {
  id: 'mod.degree-mismatch',
  title: "A modifier for a license or degree agrees with the rendering provider's.",
  scope: 'line',
  when: { mods: TELLING },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'HCPCS Level II modifiers', section: 'AH, AJ, SA, HO, HP' }],
  prevents: ['CO-4', 'CO-185'],
  reads: ['lines[].modifiers[]'],
  after: ['mod.degree-exclusive'],
  fix: 'suggestion',
  messages: {
    other: {
      what: '{modifier} on line {line} says {says}, and the rendering provider is on record as {from}.',
      why: 'The payer compares the modifier with the provider it has on file and pays or denies by it.',
      fix: "Put the provider's own modifier, or correct the rendering provider.",
    },
  },
  check(line, claim, { facts }) {
    const cell = holding(line, TELLING);
    const row = SAYS[cell?.value ?? ''];
    if (!cell || !row) return notApplicable;
    const credential = providerOf(line.renderingNpi.value, facts)?.credential?.trim() ?? '';
    const licensed = classOf(line, claim, facts);
    // A bachelor's degree is no license, so the class was taken from a taxonomy, if at all.
    const bachelor = licensed?.from !== credential && BACHELOR.test(credential);
    const found = bachelor ? ({ class: 'tech', from: credential } as const) : licensed;
    if (!found) return notChecked("the rendering provider's license isn't known");
    const [says, isOther] = row;
    if (!isOther(found.class, found.from)) return pass;
    return finding('other', {
      path: cell.path,
      evidence: [line.renderingNpi.path],
      data: { modifier: cell.value ?? '', line: line.index + 1, says, from: found.from },
    });
  },
};

const as = (modifier: string, credential: string | null, taxonomy: string | null = null) => ({
  fields: { 'lines[0].modifiers[0]': modifier, 'rendering.taxonomy': taxonomy ?? '' },
  context: { practice: practiceOf(credential, taxonomy) },
});

export const examples: Examples = {
  fails: [
    { title: 'AH for a social worker', ...as('AH', 'LCSW'), message: 'other', path: 'lines[0].modifiers[0]' },
    { title: 'AJ for a counselor, by taxonomy', ...as('AJ', null, '101YM0800X'), message: 'other' },
    { title: 'HO for a doctor of psychology', ...as('HO', 'PsyD'), message: 'other' },
    { title: 'HO for a bachelor', ...as('HO', 'BSW'), message: 'other' },
    { title: 'HP for a family therapist', ...as('HP', 'LMFT'), message: 'other' },
    { title: 'SA for a psychologist', ...as('SA', 'PhD'), message: 'other' },
  ],
  passes: [
    { title: 'AJ for a social worker', ...as('AJ', 'LCSW') },
    { title: 'HO for a counselor', ...as('HO', 'LPC') },
    {
      title: 'HP for a behavior analyst with a doctorate',
      fields: { ...as('HP', 'BCBA-D').fields, ...AUTISM, 'lines[0].procedureCode': '97155', 'lines[0].units': '3' },
      context: { ...as('HP', 'BCBA-D').context, authorizations: undefined },
    },
    { title: 'SA for a nurse practitioner', ...as('SA', 'PMHNP-BC') },
  ],
  notChecked: [{ title: 'nobody knows the license', ...as('AJ', null) }],
};
