import type { Claim, Line } from '../../claim/claim.ts';
import { parseId } from '../../claim/normalise.ts';
import { billsAsGroup, isPracticeNpi } from '../npi.ts';
import { providerOf } from '../provider.ts';
import { type Examples, finding, type Hit, notApplicable, pass, type Rule, type RuleContext } from '../rule.ts';
import { lineNames } from '../words.ts';

export const rule: Rule = {
  id: 'prov.npi-type',
  title: "A person's NPI renders, and the practice's NPI bills.",
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ASC X12N 005010X222A1', section: 'loops 2010AA and 2310B' },
    { document: 'NUCC 1500 instruction manual', section: 'items 24J and 33a' },
  ],
  prevents: ['CO-208', 'N290'],
  reads: [],
  after: ['prov.npi-luhn'],
  fix: 'suggestion',
  messages: {
    group: {
      what: "The rendering NPI {npi} on {lines} is the practice's.",
      why: 'A practice gives no sessions; the payer wants the clinician and denies the line.',
      fix: 'Enter the NPI of the clinician who saw the patient.',
    },
    person: {
      what: 'The billing NPI {npi} is that of {who}, not of the practice.',
      why: 'Where the contract is with the practice, the payer does not find this NPI and pays nobody.',
      fix: 'Enter {practice}, the NPI of the practice, unless this payer has the clinician under contract alone.',
      severity: 'warning',
    },
  },
  check(claim, context) {
    const { practice } = context.facts;
    const group = groupRenders(claim, context);
    if (group) return group;
    if (!practice?.npi || !practice.providers || practice.providers.length === 0) return notApplicable;
    const billing = claim.id('billing.npi').value;
    const person = providerOf(billing, context.facts);
    if (billing === null || !person) return pass;
    const practiceNpi = parseId(practice.npi);
    // A practice whose own NPI is a person's bills as that person.
    if (providerOf(practiceNpi, context.facts)) return pass;
    const who = person.name?.trim() || 'one clinician';
    return finding('person', { path: 'billing.npi', data: { npi: billing, who, practice: practiceNpi } });
  },
};

/** The practice's NPI on lines: known from its own record, or from a billing NPI whose taxonomy only organizations have. */
function groupRenders(claim: Claim, context: RuleContext): Hit | undefined {
  const billing = billsAsGroup(claim, context) ? claim.id('billing.npi').value : null;
  const wrong: Line[] = [];
  for (const line of claim.lines) {
    const { value } = line.renderingNpi;
    if (value !== null && (value === billing || isPracticeNpi(value, context))) wrong.push(line);
  }
  const [first] = wrong;
  if (!first) return undefined;
  const npi = first.renderingNpi.value ?? '';
  return finding('group', {
    path: first.renderingNpi.path,
    data: { npi, lines: lineNames(wrong) },
    evidence: wrong.map(({ renderingNpi }) => renderingNpi.path),
    // Some Medicaid programs want a clinic's own NPI where no licensed person rendered.
    confidence: isPracticeNpi(npi, context) ? 'high' : 'medium',
  });
}

export const examples: Examples = {
  fails: [
    {
      title: "the practice's NPI in box 24J",
      fields: { 'lines[0].renderingNpi': '1993999998' },
      message: 'group',
      path: 'lines[0].renderingNpi',
    },
    {
      title: "nothing is known of the practice, but its NPI bills too and has a clinic's taxonomy",
      fields: { 'lines[0].renderingNpi': '1993999998' },
      context: { practice: null },
      message: 'group',
      path: 'lines[0].renderingNpi',
    },
    {
      title: "a clinician's NPI in box 33a",
      fields: { 'billing.npi': '1234567893' },
      message: 'person',
      path: 'billing.npi',
    },
  ],
  passes: [
    { title: 'each in its place', fields: { 'rendering.npi': '' } },
    {
      title: 'a solo practice bills under its one NPI',
      fields: { 'billing.npi': '1234567893', 'billing.taxonomy': '1041C0700X' },
      context: { practice: { npi: '1234567893', providers: [{ npi: '1234567893', credential: 'LCSW' }] } },
    },
    {
      title: 'nothing is known of the practice',
      fields: { 'lines[0].renderingNpi': '1993999998', 'billing.taxonomy': '' },
      context: { practice: null },
    },
  ],
};
