import { placeOf } from '../../claim/boxes.ts';
import type { Claim, Line } from '../../claim/claim.ts';
import { billsAsGroup } from '../npi.ts';
import {
  type Examples,
  finding,
  type Hit,
  type NotChecked,
  notChecked,
  pass,
  type Rule,
  type RuleContext,
} from '../rule.ts';
import { lineNames } from '../words.ts';

const BILLING = placeOf('billing.npi');

export const rule: Rule = {
  id: 'prov.npi-missing',
  title: 'The billing NPI is there, and where a group bills, the rendering NPI of each line.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'items 24J and 33a' },
    { document: 'ASC X12N 005010X222A1', section: 'loops 2010AA, 2310B and 2420A' },
  ],
  prevents: ['CO-206', 'N257', 'N290'],
  reads: [],
  fix: 'none',
  messages: {
    billing: {
      what: 'The billing NPI is missing.',
      why: 'The payer cannot tell whom to pay and returns the claim.',
      fix: 'Enter the NPI of the practice, or your own if you bill as yourself.',
    },
    rendering: {
      what: 'The rendering NPI is missing on {lines}.',
      why: 'A group bills, so the payer must see who gave the service.',
      fix: 'Enter the NPI of the clinician who saw the patient.',
    },
  },
  check(claim, context) {
    const rendering = judgeRendering(claim, context);
    if (claim.holds(BILLING)) return rendering ?? pass;
    const billing = claim.id(BILLING.path);
    const answers: (Hit | NotChecked)[] = [];
    if (billing.state === 'unseen') answers.push(notChecked("the billing NPI wasn't read on this page"));
    if (billing.state === 'blank') answers.push(finding('billing', { path: billing.path }));
    if (rendering) answers.push(rendering);
    return answers;
  },
};

function judgeRendering(claim: Claim, context: RuleContext): Hit | NotChecked | undefined {
  const open: Line[] = [];
  for (const line of claim.lines) if (line.renderingNpi.state !== 'value') open.push(line);
  const [first] = open;
  if (!first) return undefined;
  const group = billsAsGroup(claim, context);
  if (group === false) return undefined;
  // A blank box on the line says nothing while the provider of the whole claim is on a page not shown yet.
  if (
    claim.id('rendering.npi').state === 'unseen' ||
    open.some(({ renderingNpi }) => renderingNpi.state === 'unseen')
  ) {
    return notChecked("the rendering NPI wasn't read on this page");
  }
  if (group === undefined) {
    // Without a billing NPI that box is the finding.
    if (claim.id('billing.npi').state === 'blank') return undefined;
    return notChecked("the rendering NPI is empty, and whether the billing NPI is a group's isn't known");
  }
  return finding('rendering', {
    path: first.renderingNpi.path,
    data: { lines: lineNames(open) },
    evidence: ['billing.npi', ...open.map(({ renderingNpi }) => renderingNpi.path)],
  });
}

const noRendering = { 'lines[0].renderingNpi': '', 'rendering.npi': '' };

export const examples: Examples = {
  fails: [
    { title: 'no billing NPI', fields: { 'billing.npi': '' }, message: 'billing', path: 'billing.npi' },
    {
      title: 'a group bills and box 24J is empty',
      fields: noRendering,
      message: 'rendering',
      path: 'lines[0].renderingNpi',
    },
    {
      title: "nothing is known of the practice, but the billing taxonomy is a clinic's",
      fields: noRendering,
      context: { practice: null },
      message: 'rendering',
    },
  ],
  passes: [
    { title: 'one rendering provider for all lines', fields: { 'lines[0].renderingNpi': '' } },
    {
      title: "nothing is known of the practice, but the tax ID is a person's",
      fields: {
        ...noRendering,
        'billing.npi': '1234567893',
        'billing.taxonomy': '1041C0700X',
        'billing.taxId': '531-12-4567',
        'billing.taxIdType': 'SSN',
      },
      context: { practice: null },
    },
    {
      title: 'a clinician bills as herself',
      fields: { ...noRendering, 'billing.npi': '1234567893', 'billing.taxonomy': '1041C0700X' },
    },
  ],
  notChecked: [
    {
      title: "the line's box is empty, and the claim's own provider is on another page",
      fields: { 'lines[0].renderingNpi': '', 'rendering.npi': null },
      context: { seen: ['lines', 'diagnoses', 'billing', 'patient', 'subscriber', 'claim'] },
    },
    {
      title: 'nobody knows whether the billing NPI is a group',
      fields: { ...noRendering, 'billing.taxonomy': '' },
      context: { practice: null },
    },
    {
      title: 'the providers are on another page',
      fields: { 'lines[0].renderingNpi': null, 'rendering.npi': null, 'billing.npi': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'diagnoses'] },
    },
  ],
};
