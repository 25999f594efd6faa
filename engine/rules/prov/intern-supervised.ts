import type { Line } from '../../claim/claim.ts';
import { OUTSIDE_MEDICARE } from '../../payers/payer.ts';
import { payerKeyOf } from '../../payers/recognise.ts';
import { whoIs } from '../kinds/provider-class.ts';
import { modifiersSeen } from '../modifiers.ts';
import { providerOf, type Standing, standingOf } from '../provider.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule, type RuleContext } from '../rule.ts';
import { lineNames } from '../words.ts';

/** Words of somebody who is still in training. */
const IN_TRAINING = /INTERN|STUDENT|TRAINEE|RESIDENT|390200000X/i;
/** Modifiers by which payers let an associate's work be told: HL intern, and the states' own. */
const TOLD = /^(HL|U[1-9A-D])$/;

export const rule: Rule = {
  id: 'prov.intern-supervised',
  title: "An associate's or intern's visit is billed the way the payer wants it.",
  scope: 'claim',
  when: { payers: OUTSIDE_MEDICARE },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'Payer manuals and state Medicaid manuals, associates and supervised practice' }],
  prevents: ['CO-8', 'CO-185', 'N95'],
  reads: [],
  after: ['prov.npi-luhn', 'prov.npi-type'],
  fix: 'none',
  messages: {
    rendering: {
      what: 'The rendering provider of {lines} is {who}, not licensed to practice alone.',
      why: 'Some payers want the supervisor as the rendering provider, some a modifier such as HL, and some do not pay it.',
      fix: 'Look up how this payer wants supervised work, and bill it that way.',
    },
  },
  check(claim, context) {
    const { payer, facts } = context;
    if (payer.kind === 'medicare-ffs' || payer.kind === 'medicare-advantage') return notApplicable;
    let first: Standing | undefined;
    let asked = false;
    const lines: Line[] = [];
    for (const line of claim.lines) {
      const standing = standingOf(line, claim, facts) ?? supervised(line.renderingNpi.value, facts);
      if (standing?.kind !== 'associate' || isEnrolled(line.renderingNpi.value, context)) continue;
      asked = true;
      if (line.mods.some((modifier) => TOLD.test(modifier))) continue;
      if (!modifiersSeen(line, claim)) return notChecked("the modifiers weren't read on this page");
      first ??= standing;
      lines.push(line);
    }
    if (!first) return asked ? pass : notApplicable;
    return finding('rendering', {
      path: lines[0]?.renderingNpi.path ?? 'rendering.npi',
      data: { who: whoIs(first), lines: lineNames(lines) },
      // Most states' Medicaid programs enroll associates, though not interns.
      ...(payer.kind === 'medicaid' && !IN_TRAINING.test(first.from) && { severity: 'info' as const }),
      evidence: ['rendering.taxonomy', ...lines.map(({ renderingNpi }) => renderingNpi.path)],
    });
  },
};

/** Whether the practice has them on file as enrolled with this payer under their own NPI. */
function isEnrolled(npi: string | null, { payer, facts }: RuleContext): boolean {
  return Boolean(providerOf(npi, facts)?.enrolled?.some(({ payerKey }) => payerKeyOf(payerKey) === payer.key));
}

/** A license that doesn't say enough by itself (LMSW), of somebody whom the practice lists under a supervisor. */
function supervised(npi: string | null, facts: Parameters<typeof providerOf>[1]): Standing | undefined {
  const provider = providerOf(npi, facts);
  if (!provider?.supervisedBy) return undefined;
  return { kind: 'associate', classes: [], from: provider.credential || 'listed under a supervisor' };
}

const by = (credential: string | null, supervisedBy: string | null = null, taxonomy: string | null = null) => ({
  practice: { npi: '1993999998', providers: [{ npi: '1234567893', credential, taxonomy, supervisedBy }] },
});
const blank = { 'rendering.taxonomy': '' };

export const examples: Examples = {
  fails: [
    { title: 'an intern', fields: blank, context: by('Intern'), message: 'rendering', path: 'lines[0].renderingNpi' },
    { title: 'an associate counselor', fields: blank, context: by('LPC-A', '1245319599'), message: 'rendering' },
    {
      title: "a student's taxonomy on the claim",
      fields: { 'rendering.taxonomy': '390200000X' },
      context: { practice: null },
      message: 'rendering',
    },
    {
      title: 'a master social worker whom the practice lists under a supervisor',
      fields: blank,
      context: by('LMSW', '1245319599'),
      message: 'rendering',
    },
  ],
  passes: [
    { title: 'told by HL', fields: { ...blank, 'lines[0].modifiers[0]': 'HL' }, context: by('Intern') },
    { title: "a state's own modifier", fields: { ...blank, 'lines[0].modifiers[0]': 'U1' }, context: by('LPC-A') },
    {
      title: 'an associate whom the payer has enrolled',
      fields: blank,
      context: {
        practice: {
          npi: '1993999998',
          providers: [{ npi: '1234567893', credential: 'LPC-A', enrolled: [{ payerKey: 'aetna' }] }],
        },
      },
    },
    { title: 'fully licensed', fields: blank, context: by('LPC') },
    { title: 'a master social worker without a supervisor', fields: blank, context: by('LMSW') },
  ],
};
