import { HOSPITAL } from '../example-lines.ts';
import { incidentTo } from '../incident-to.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** Hospitals, skilled nursing and psychiatric facilities: 42 CFR 410.26(b)(1) wants a noninstitutional setting. */
const INSTITUTIONS = new Set(['19', '21', '22', '23', '31', '51', '52', '61']);

export const rule: Rule = {
  id: 'prov.incident-to-facility',
  title: 'No incident-to service is billed to Medicare from a hospital or skilled nursing facility.',
  scope: 'line',
  when: { payers: ['medicare-ffs'] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: '42 CFR', section: '410.26(b)(1)' },
    { document: 'Medicare Benefit Policy Manual', section: 'chapter 15, 60.1' },
  ],
  prevents: ['CO-171'],
  reads: [],
  after: ['pos.valid-code', 'prov.npi-luhn'],
  supersedes: ['prov.not-medicare-class'],
  fix: 'none',
  messages: {
    place: {
      what: 'Line {line} is supervised work at place {place}, a facility.',
      why: 'Medicare pays incident-to service only outside hospitals and skilled nursing facilities.',
      fix: 'Correct the place if it was an office, or bill who did the work themselves if Medicare pays that provider.',
    },
  },
  check(line, claim, context) {
    if (!incidentTo(line, claim, context)) return notApplicable;
    const place = line.place.value;
    if (place === null)
      return line.place.state === 'unseen' ? notChecked("the place of service wasn't read") : notApplicable;
    if (!INSTITUTIONS.has(place)) return pass;
    return finding('place', {
      path: line.place.path,
      data: { line: line.index + 1, place },
      evidence: [line.renderingNpi.path, 'payer.name', 'rendering.taxonomy'],
    });
  },
};

const at = (placeOfService: string) => ({
  ...HOSPITAL,
  'payer.name': 'Medicare Part B Ohio',
  'payer.id': '15202',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
  'rendering.taxonomy': '',
  'lines[0].placeOfService': placeOfService,
});
const supervised = (enrolled: { payerKey: string }[] = [], credential = 'LPC') => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare-ffs',
  practice: {
    npi: '1993999998',
    providers: [{ npi: '1234567893', name: 'Sam Ruiz', credential, supervisedBy: '1245319599', enrolled }],
  },
});
const office = [{ line: 0, minutes: 45, modality: 'in-person' as const, patientLocation: 'other' as const }];

export const examples: Examples = {
  fails: [
    {
      title: 'a hospital outpatient department',
      fields: at('22'),
      context: { ...supervised(), sessions: office },
      message: 'place',
      path: 'lines[0].placeOfService',
    },
    {
      title: 'an associate in a partial hospital',
      fields: at('52'),
      context: { ...supervised([], 'LPC Associate'), sessions: office },
      message: 'place',
    },
  ],
  passes: [
    { title: 'an office', fields: at('11'), context: supervised() },
    {
      title: 'a clinician with a Medicare number of their own',
      fields: at('22'),
      context: { ...supervised([{ payerKey: 'medicare' }]), sessions: office },
    },
  ],
};
