import { parseId } from '../../claim/normalise.ts';
import { areDigits } from '../digits.ts';
import { providerOf } from '../provider.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Words that names of one practice have or lack: legal forms, titles, degrees. */
const WORDS =
  'LLC|PLLC|INC|PC|PA|LLP|LTD|CORP|CO|THE|AND|OF|DBA|DR|MD|DO|PHD|PSYD|LCSW|LMFT|LPC|LMHC|NP|INCORPORATED|CORPORATION';
const LEFT_OUT = new RegExp(`^(${WORDS})$`);

/** How nearly all names begin: with a word that is none of these. */
const USUAL = new RegExp(`^(?!(${WORDS}) )[A-Z0-9]+ `, 'i');

export const rule: Rule = {
  id: 'prov.billing-name',
  title: 'Billing name, NPI and tax ID are those of one enrolment.',
  scope: 'claim',
  when: { facts: ['practice'] },
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'X12 remittance advice remark codes', section: 'MA112' },
    { document: 'NUCC 1500 instruction manual', section: 'items 25, 33 and 33a' },
    { document: "The practice's own name, NPI and tax ID" },
  ],
  prevents: ['MA112', 'CO-16'],
  reads: [],
  after: ['prov.ein-ssn', 'prov.npi-luhn', 'prov.npi-missing'],
  fix: 'none',
  messages: {
    name: {
      what: 'The billing name {text} is not the name of the practice whose NPI and tax ID are on the claim, {name}.',
      why: 'Payers compare name, NPI and tax ID with the enrolment and return the claim when they differ.',
      fix: 'Enter the name the payer has on file for this tax ID.',
    },
    'tax-id': {
      what: 'The tax ID is not the one on record for the billing NPI.',
      why: 'Payers compare name, NPI and tax ID with the enrolment and return the claim when they differ.',
      fix: "Enter the practice's tax ID, or the NPI that is enrolled under this one.",
    },
    npi: {
      what: "The billing NPI {npi} is not the one on record for the practice's tax ID.",
      why: 'Payers compare name, NPI and tax ID with the enrolment and return the claim when they differ.',
      fix: 'Enter the NPI that is enrolled under this tax ID.',
    },
  },
  check(claim, { facts }) {
    const { practice } = facts;
    const npi = claim.id('billing.npi').value;
    if (!practice || npi === null) return notApplicable;
    const ownNpi = practice.npi ? parseId(practice.npi) : null;
    const ownTaxId = practice.taxId ? parseId(practice.taxId) : null;
    const taxId = ownTaxId === null ? null : claim.id('billing.taxId').value;
    const clinician = providerOf(npi, facts);
    const sameNpi = ownNpi === npi;
    const sameTaxId = ownTaxId !== null && ownTaxId === taxId;
    const evidence = ['billing.npi', 'billing.taxId'];
    // A clinician who bills under her own NPI may have a tax ID of her own.
    if (clinician && !sameNpi) return notApplicable;
    if (sameNpi && taxId !== null && !sameTaxId && areDigits(taxId, 9)) {
      return finding('tax-id', { path: 'billing.taxId', evidence });
    }
    if (sameTaxId && ownNpi !== null && !sameNpi)
      return finding('npi', { path: 'billing.npi', data: { npi }, evidence });
    if (!sameNpi && !sameTaxId) return notApplicable;
    const { name } = practice;
    const text = claim.text('billing.name').value;
    if (text === null || !name || isSameName(text, name) || isSameName(text, clinician?.name ?? '')) return pass;
    return finding('name', { path: 'billing.name', data: { text, name }, evidence });
  },
};

/** Whether two thirds of the words of the shorter name stand in the other; a word may be cut short ("ST"). */
function isSameName(a: string, b: string): boolean {
  if (a === b && USUAL.test(a)) return true;
  const [long, short] = [wordsOf(a), wordsOf(b)].sort((x, y) => y.length - x.length) as [string[], string[]];
  const shared = short.filter((word) =>
    long.some(
      (other) =>
        other === word || (word.length > 1 && other.startsWith(word)) || (other.length > 1 && word.startsWith(other)),
    ),
  );
  return short.length > 0 && shared.length * 3 >= short.length * 2;
}

function wordsOf(name: string): string[] {
  return name
    .toUpperCase()
    .replace(/[.']/g, '')
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '' && !LEFT_OUT.test(word));
}

export const examples: Examples = {
  fails: [
    {
      title: "the clinician's name over the practice's numbers",
      fields: { 'billing.name': 'Dr. Jane Roe' },
      message: 'name',
      path: 'billing.name',
    },
    { title: 'another tax ID', fields: { 'billing.taxId': '31-1234576' }, message: 'tax-id', path: 'billing.taxId' },
    { title: 'an NPI of nobody here', fields: { 'billing.npi': '1245319599' }, message: 'npi', path: 'billing.npi' },
    {
      title: 'one shared word is no shared name',
      fields: { 'billing.name': 'Jane Roe' },
      context: { practice: { name: 'Roe Counseling LLC', npi: '1993999998', taxId: '311234567' } },
      message: 'name',
    },
  ],
  passes: [
    { title: 'without its legal form', fields: { 'billing.name': 'ALDER STREET THERAPY' } },
    { title: 'cut short', fields: { 'billing.name': 'Alder St. Therapy, L.L.C.' } },
    {
      title: 'a clinician under her own NPI and tax ID',
      fields: {
        'billing.name': 'Sam Ruiz',
        'billing.npi': '1234567893',
        'billing.taxonomy': '1041C0700X',
        'billing.taxId': '531-12-4567',
        'billing.taxIdType': 'SSN',
      },
    },
    {
      title: 'a solo clinician whose practice has her name',
      fields: { 'billing.name': 'RUIZ, SAM', 'billing.npi': '1234567893', 'billing.taxonomy': '1041C0700X' },
      context: {
        practice: {
          name: 'Ruiz Counseling',
          npi: '1234567893',
          taxId: '311234567',
          providers: [{ npi: '1234567893', name: 'Sam Ruiz', credential: 'LCSW' }],
        },
      },
    },
  ],
};
