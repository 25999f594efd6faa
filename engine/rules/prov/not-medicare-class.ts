import type { Line } from '../../claim/claim.ts';
import { whoIs } from '../kinds/provider-class.ts';
import { type Standing, standingOf } from '../provider.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { lineNames } from '../words.ts';

/** 42 CFR 410.20, 410.71-410.77, 410.53 and 410.54: who has a Medicare benefit of their own. */
const ELIGIBLE = new Set(['MD', 'NPP', 'PSY', 'CSW', 'MFT', 'MHC']);

export const rule: Rule = {
  id: 'prov.not-medicare-class',
  title: 'Medicare pays the kind of provider who stands as rendering.',
  scope: 'claim',
  when: { payers: ['medicare-ffs', 'medicare-advantage'] },
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: '42 CFR', section: '410.20, 410.53, 410.54, 410.71-410.77' },
    { document: 'Medicare Benefit Policy Manual', section: 'chapter 15, 60 and 150-190' },
  ],
  prevents: ['CO-8', 'CO-185', 'N95'],
  reads: [],
  after: ['prov.npi-luhn', 'prov.npi-type'],
  fix: 'none',
  messages: {
    class: {
      what: 'The rendering provider of {lines} is {who}; Medicare pays no such provider.',
      why: 'Medicare has no benefit for this kind of provider, so the line is denied.',
      fix: 'If the rules for incident-to service were met, enter the supervising provider in 24J; else do not bill Medicare.',
    },
  },
  check(claim, { payer, facts }) {
    if (payer.kind !== 'medicare-ffs' && payer.kind !== 'medicare-advantage') return notApplicable;
    const found: { readonly standing: Standing; readonly lines: Line[] }[] = [];
    let known = 0;
    for (const line of claim.lines) {
      const standing = standingOf(line, claim, facts);
      if (!standing) continue;
      known++;
      if (standing.classes.some((one) => ELIGIBLE.has(one))) continue;
      const same = found.find(({ lines: [first] }) => first?.renderingNpi.value === line.renderingNpi.value);
      if (same) same.lines.push(line);
      else found.push({ standing, lines: [line] });
    }
    if (known === 0) return notApplicable;
    if (found.length === 0) return pass;
    return found.map(({ standing, lines }) => {
      return finding('class', {
        path: lines[0]?.renderingNpi.path ?? 'rendering.npi',
        data: { who: whoIs(standing), lines: lineNames(lines) },
        evidence: ['payer.name', 'rendering.taxonomy', ...lines.map(({ renderingNpi }) => renderingNpi.path)],
      });
    });
  },
};

const medicare = {
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
  'rendering.taxonomy': '',
};
const by = (credential: string | null, taxonomy: string | null = null) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare-ffs',
  practice: { npi: '1993999998', providers: [{ npi: '1234567893', credential, taxonomy }] },
});

export const examples: Examples = {
  fails: [
    {
      title: 'a behavior analyst',
      fields: medicare,
      context: by('BCBA'),
      message: 'class',
      path: 'lines[0].renderingNpi',
    },
    { title: 'an associate', fields: medicare, context: by('LPC Associate'), message: 'class' },
    { title: 'an addiction counselor', fields: medicare, context: by('LCADC'), message: 'class' },
    {
      title: 'a peer specialist known by taxonomy',
      fields: medicare,
      context: by(null, '175T00000X'),
      message: 'class',
    },
    {
      title: 'an intern on a Medicare Advantage claim',
      fields: {
        ...medicare,
        'payer.name': 'Humana Gold Plus',
        'payer.id': '61101',
        'subscriber.memberId': 'H12345678',
      },
      context: { ...by('Intern'), profile: 'medicare-advantage', payerKey: 'humana' },
      message: 'class',
    },
  ],
  passes: [
    { title: 'a social worker', fields: medicare, context: by('LCSW') },
    {
      title: 'an addiction counselor who is a mental health counselor too',
      fields: medicare,
      context: by('LADC, LMHC'),
    },
    {
      title: 'an associate at a commercial plan',
      context: { practice: by('LPC Associate').practice },
      fields: { 'rendering.taxonomy': '' },
    },
  ],
};
