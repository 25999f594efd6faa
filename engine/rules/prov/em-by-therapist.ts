import { EM_BY_PRESCRIBERS, UNUSABLE_CODE } from '../groups.ts';
import { byProvider } from '../kinds/provider-class.ts';
import type { Examples, Rule } from '../rule.ts';

/** Psychologists with a license to prescribe bill visits where their state and payer let them; Medicare doesn't. */
const PRESCRIBING = /\bMP\b|PRESCRIB|MEDICAL PSYCHOLOG|103TP0016X/i;

export const rule: Rule = {
  id: 'prov.em-by-therapist',
  title: 'Medical visits, therapy added to them and collaborative care are billed by prescribers.',
  scope: 'line',
  codes: EM_BY_PRESCRIBERS,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT evaluation and management guidelines', section: 'qualified health care professionals' },
    { document: 'Medicare Claims Processing Manual', section: 'chapter 12, 150-170 and 210' },
  ],
  prevents: ['CO-8', 'CO-170', 'CO-185', 'N95'],
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'prov.npi-luhn', 'prov.npi-type', 'prov.not-medicare-class'],
  fix: 'none',
  messages: {
    therapist: {
      what: 'Line {line} bills {code} by {who}; it is a code for physicians, nurse practitioners and physician assistants.',
      why: 'The payer denies it for everybody else.',
      fix: 'Correct the rendering provider if a prescriber saw the patient, or bill the therapy or evaluation code for what was done.',
    },
  },
  check: byProvider((standing, { code: { value: code } }, { tables, payer }) => {
    if (!standing) return 'therapist';
    const { kind, classes, from } = standing;
    if (kind === 'associate' || (PRESCRIBING.test(from) && payer.kind !== 'medicare-ffs')) return null;
    const who = tables.procedure(code)?.who ?? [];
    return classes.some((one) => one === 'MD' || one === 'NPP' || who.includes(one)) ? undefined : 'therapist';
  }),
};

const visit = (procedureCode: string) => ({ 'lines[0].procedureCode': procedureCode, 'rendering.taxonomy': '' });
const by = (credential: string | null, taxonomy: string | null = null) => ({
  practice: { npi: '1993999998', providers: [{ npi: '1234567893', credential, taxonomy }] },
});

export const examples: Examples = {
  fails: [
    {
      title: 'a family therapist',
      fields: visit('99213'),
      context: by('LMFT'),
      message: 'therapist',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a psychologist known by taxonomy',
      fields: visit('99214'),
      context: by(null, '103TC0700X'),
      message: 'therapist',
    },
    {
      title: 'collaborative care under the care manager',
      fields: visit('99492'),
      context: { ...by('LCSW'), sessions: [{ line: 0, minutes: 60 }] },
      message: 'therapist',
    },
    { title: 'a behavior analyst', fields: visit('99204'), context: by('BCBA'), message: 'therapist' },
  ],
  passes: [
    { title: 'a nurse practitioner', fields: visit('99213'), context: by('PMHNP-BC') },
    { title: 'a nurse practitioner who is a counselor too', fields: visit('99213'), context: by('LPC, APRN') },
    { title: 'an internist', fields: visit('99214'), context: by(null, '207R00000X') },
    {
      title: 'collaborative care under the family doctor',
      fields: visit('99492'),
      context: { ...by(null, '207Q00000X'), sessions: [{ line: 0, minutes: 60 }] },
    },
  ],
  notChecked: [{ title: 'nobody knows the license', fields: visit('99213'), context: by(null) }],
};
