import type { Procedure, ProviderClass } from '../../codes/tables.ts';
import { inOffice } from '../example-lines.ts';
import { ABA, EM_BY_PRESCRIBERS, UNUSABLE_CODE } from '../groups.ts';
import { byProvider } from '../kinds/provider-class.ts';
import type { Standing } from '../provider.ts';
import type { Examples, Rule } from '../rule.ts';

/** Spoken of by rules of their own, open to more than the table says, or added to a visit that is spoken of. */
const LEFT_OUT = new Set([
  ...EM_BY_PRESCRIBERS,
  ...['90863', '96105', '96125', '99367', '99415', '99416', 'G0409', 'G0451'],
  ...['99417', '99418', 'G0316', 'G0317', 'G0318', 'G2211', 'G2212'],
]);
/** Bodies and payers, not people. */
const NOT_PEOPLE: readonly ProviderClass[] = ['payer', 'OTP', 'fac', 'peer', 'SLP'];
const THERAPISTS: readonly ProviderClass[] = ['PSY', 'CSW', 'MFT', 'MHC'];
/** Where the states and not the code set say which of the licensed may. */
const BY_STATE = new Set([...ABA, '90845', '90880']);

export const rule: Rule = {
  id: 'prov.class-not-allowed',
  title: 'The rendering provider is of a kind that may bill the code.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT, who reports the code' },
    { document: 'Medicare Benefit Policy Manual', section: 'chapter 15, 80.2 and 160-170' },
  ],
  prevents: ['CO-12', 'CO-170', 'CO-185', 'CO-8', 'N95'],
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'prov.npi-luhn', 'prov.npi-type', 'prov.not-medicare-class'],
  fix: 'none',
  messages: {
    'not-allowed': {
      what: 'Line {line} bills {code} by {who}, who may not bill it.',
      why: 'The payer denies a code outside what this kind of provider is paid for.',
      fix: 'Correct the rendering provider if another clinician did it, or bill the code that this clinician may bill for what was done.',
    },
    'by-state': {
      what: 'Line {line} bills {code} by {who}; whether this license covers it differs by state and payer.',
      why: 'Where it does not, the line is denied.',
      fix: "Look it up in the payer's list of codes for this license.",
      severity: 'warning',
    },
  },
  check: byProvider((standing, { code: { value: code } }, { tables, payer }) => {
    const procedure = tables.procedure(code);
    const who = procedure && peopleFor(procedure);
    if (!who) return null;
    if (!standing) return THERAPISTS.every((one) => who.includes(one)) ? null : 'not-allowed';
    // prov.intern-supervised speaks of associates.
    if (standing.kind === 'associate') return null;
    if (mayBill(standing, who)) return undefined;
    const { classes } = standing;
    if (classes.includes('NPP') && who.includes('MD')) return 'by-state';
    const licensed = classes.some((one) => one === 'NPP' || THERAPISTS.includes(one));
    return licensed && BY_STATE.has(code) && payer.kind !== 'medicare-ffs' ? 'by-state' : 'not-allowed';
  }),
};

/** Who may perform a service, null where the rule doesn't speak of it; told from the tables alone, so once a code. */
function peopleFor(procedure: Procedure): Procedure['who'] | null {
  let who = people.get(procedure);
  if (who === undefined) {
    who = LEFT_OUT.has(procedure.code) || procedure.who.some((one) => NOT_PEOPLE.includes(one)) ? null : procedure.who;
    if (who?.length === 0) who = null;
    people.set(procedure, who);
  }
  return who;
}

const people = new WeakMap<Procedure, Procedure['who'] | null>();

function mayBill({ kind, classes }: Standing, who: readonly ProviderClass[]): boolean {
  if (kind === 'addiction') return who.includes('MHC');
  for (const one of classes) if (who.includes(one)) return true;
  // What staff, technicians and analysts do is billed by the physician, and analysts' codes by psychologists.
  if (classes.includes('MD')) return who.some((one) => one === 'staff' || one === 'tech' || one === 'BCBA');
  if (classes.includes('PSY')) return who.includes('BCBA');
  return classes.includes('NPP') && who.some((one) => one === 'staff' || one === 'tech') && !who.includes('BCBA');
}

const by = (credential: string | null, taxonomy: string | null = null) => ({
  practice: { npi: '1993999998', providers: [{ npi: '1234567893', credential, taxonomy }] },
});
const code = (procedureCode: string) => ({ 'lines[0].procedureCode': procedureCode, 'rendering.taxonomy': '' });
const aba = (procedureCode: string) => ({
  ...code(procedureCode),
  'lines[0].units': '3',
  'diagnoses[0].code': 'F84.0',
});

export const examples: Examples = {
  fails: [
    {
      title: '90792 by a social worker',
      fields: code('90792'),
      context: by('LCSW'),
      message: 'not-allowed',
      path: 'lines[0].procedureCode',
    },
    { title: '90792 by a psychologist', fields: code('90792'), context: by('PhD'), message: 'not-allowed' },
    {
      title: "the claim's own taxonomy says it",
      fields: { 'lines[0].procedureCode': '90792', 'rendering.taxonomy': '106H00000X' },
      context: { practice: null },
      message: 'not-allowed',
    },
    { title: 'testing by a counselor', fields: code('96130'), context: by('LPC'), message: 'not-allowed' },
    {
      title: 'psychotherapy by a behavior analyst',
      fields: code('90834'),
      context: by('BCBA'),
      message: 'not-allowed',
    },
    {
      title: 'health behavior intervention by a physician',
      fields: code('96158'),
      context: { ...by('MD'), sessions: inOffice(30) },
      message: 'not-allowed',
    },
    {
      title: 'treatment protocol changed by a social worker',
      fields: aba('97155'),
      context: by('LCSW'),
      message: 'by-state',
      also: ['auth.missing'],
    },
  ],
  passes: [
    { title: '90791 by a social worker', fields: code('90791'), context: by('LCSW') },
    {
      title: '90792 by a nurse practitioner who is a social worker too',
      fields: code('90792'),
      context: by('LCSW, PMHNP'),
    },
    { title: 'the license counts before the taxonomy', fields: code('90792'), context: by('MD', '1041C0700X') },
    { title: 'technician work under the psychologist', fields: code('96138'), context: by('PsyD') },
    { title: 'psychoanalysis by a social worker', fields: code('90845'), context: by('LICSW') },
    {
      title: 'treatment by protocol under the psychologist',
      fields: aba('97153'),
      context: by('PhD'),
      also: ['auth.missing'],
    },
    { title: 'group therapy by an addiction counselor', fields: code('90853'), context: by('LCADC') },
  ],
  notChecked: [{ title: 'nobody knows the license', fields: code('90792'), context: by(null) }],
};
