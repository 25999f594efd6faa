import { incidentTo } from '../incident-to.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Visits that begin a treatment. */
const FIRST_VISIT = /^(9920[2-5]|9079[12]|9934[1245]|99242|99243|99244|99245)$/;

export const rule: Rule = {
  id: 'prov.incident-to-setup',
  title: 'Incident-to service is billed by the supervisor, in a treatment the supervisor began.',
  scope: 'line',
  when: { payers: ['medicare-ffs'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: '42 CFR', section: '410.26' },
    { document: 'Medicare Benefit Policy Manual', section: 'chapter 15, 60' },
    { document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.4 item 24J' },
  ],
  prevents: ['CO-8', 'CO-185', 'N95'],
  reads: ['lines[].procedureCode', 'lines[].placeOfService'],
  after: ['prov.npi-luhn', 'prov.npi-type', 'prov.not-medicare-class', 'prov.incident-to-facility'],
  fix: 'none',
  messages: {
    'not-supervisor': {
      what: 'Line {line} has a supervised clinician as the rendering provider.',
      why: 'Medicare pays supervised work as incident to {name}, under whose NPI it is billed.',
      fix: 'Enter the NPI of {name} in 24J, if a treatment plan and supervision are on record.',
    },
    'first-visit': {
      what: 'Line {line} bills {code}, a first visit, as incident to {name}.',
      why: 'Medicare wants the supervisor to see a new patient or a new problem and set the plan.',
      fix: 'Bill it by who saw the patient if Medicare pays that provider; else do not bill Medicare.',
    },
  },
  check(line, claim, context) {
    const found = incidentTo(line, claim, context);
    if (!found) return notApplicable;
    const { billedBy, name } = found;
    const code = line.code.value ?? '';
    const data = { line: line.index + 1, name, code };
    const evidence = ['payer.name', line.code.path, line.place.path];
    const path = line.renderingNpi.path;
    if (billedBy === 'worker') return finding('not-supervisor', { path, data, evidence });
    return FIRST_VISIT.test(code) ? finding('first-visit', { path: line.code.path, data, evidence: [path] }) : pass;
  },
};

const medicare = {
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
  'rendering.taxonomy': '',
};
const SUPERVISOR = '1245319599';
const practice = (enrolled: { payerKey: string }[]) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare-ffs',
  practice: {
    npi: '1993999998',
    providers: [
      { npi: '1234567893', name: 'Sam Ruiz', credential: 'LPC', supervisedBy: SUPERVISOR, enrolled },
      { npi: SUPERVISOR, name: 'Ada Lin', credential: 'MD', enrolled: [{ payerKey: 'medicare' }] },
    ],
  },
});
const doneBySam = [
  {
    line: 0,
    minutes: 45,
    modality: 'in-person' as const,
    patientLocation: 'office' as const,
    performedBy: '1234567893',
  },
];
const underAda = { ...medicare, 'lines[0].renderingNpi': SUPERVISOR, 'rendering.npi': SUPERVISOR };

export const examples: Examples = {
  fails: [
    {
      title: 'the counselor, not enrolled, stands in 24J',
      fields: medicare,
      context: practice([]),
      message: 'not-supervisor',
      path: 'lines[0].renderingNpi',
    },
    {
      title: 'an evaluation of a new patient under the supervisor',
      fields: { ...underAda, 'lines[0].procedureCode': '90791' },
      context: { ...practice([]), sessions: doneBySam },
      message: 'first-visit',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'therapy under the supervisor', fields: underAda, context: { ...practice([]), sessions: doneBySam } },
    { title: 'the counselor is enrolled', fields: medicare, context: practice([{ payerKey: 'medicare' }]) },
  ],
};
