import { placeOf } from '../../claim/boxes.ts';
import { parseId } from '../../claim/normalise.ts';
import { areDigits } from '../digits.ts';
import { MASKED } from '../masked.ts';
import { billsAsGroup } from '../npi.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

/** Beginnings the IRS has given out to nobody so far. */
const NO_PREFIX = new Set('00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '));
const WRITTEN_AS_SSN = /^\d{3}[- ]\d{2}[- ]\d{4}$/;
const WRITTEN_AS_EIN = /^\d{2}[- ]\d{7}$/;
/** Numbers the Social Security Administration never gives; 9.. is left out, taxpayers may have those. */
const NO_SSN = /^(000|666)|^\d{3}00|0000$/;
const ONE_DIGIT = /^(\d)\1{8}$/;
const TAX_ID = placeOf('billing.taxId');
const TYPE = placeOf('billing.taxIdType');

export const rule: Rule = {
  id: 'prov.ein-ssn',
  title: 'The tax ID is one, and is marked as what it is.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 25' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2010AA REF EI and SY' },
    { document: 'IRS, valid EIN prefixes' },
  ],
  prevents: ['CO-16', 'N209'],
  reads: ['billing.taxId'],
  fix: 'none',
  messages: {
    missing: {
      what: 'The tax ID is missing.',
      why: 'The payer cannot tell whom to pay and returns the claim.',
      fix: 'Enter the nine digits your payers have on file.',
    },
    length: {
      what: 'The tax ID {text} does not have nine digits.',
      why: 'The payer does not find it and returns the claim.',
      fix: 'Enter the nine digits your payers have on file.',
    },
    placeholder: {
      what: 'The tax ID {text} is a filler, not a number of yours.',
      why: 'The payer does not find it and returns the claim.',
      fix: 'Enter the nine digits your payers have on file.',
    },
    prefix: {
      what: 'The tax ID begins with {prefix}, but no EIN does.',
      why: 'The payer does not find it and returns the claim.',
      fix: 'Compare it with your letter from the IRS.',
    },
    'ssn-as-ein': {
      what: 'The tax ID is written like a Social Security number, but marked as EIN.',
      why: 'The payer looks for it among the wrong numbers and does not find it.',
      fix: 'Mark SSN, or enter the EIN.',
    },
    'ein-as-ssn': {
      what: 'The tax ID is written like an EIN, but marked as SSN.',
      why: 'The payer looks for it among the wrong numbers and does not find it.',
      fix: 'Mark EIN.',
    },
    'no-ssn': {
      what: 'The tax ID is marked as SSN, but no Social Security number looks like this.',
      why: 'The payer does not find it and returns the claim.',
      fix: 'Mark EIN if it is one, or correct the number.',
    },
    group: {
      what: 'A group bills, but the tax ID is marked as SSN.',
      why: "Groups are on file with an EIN; with the owner's number the payer may not find the practice.",
      fix: "Mark EIN and enter it, unless the payer has the owner's number on file.",
      severity: 'warning',
    },
  },
  check(claim, context) {
    const { path } = TAX_ID;
    const text = claim.shown(TAX_ID).trim();
    if (text === '') return finding('missing', { path });
    const digits = parseId(text);
    if (!areDigits(digits, 9)) {
      if (MASKED.test(text)) return notChecked('the page hides part of the tax ID');
      return finding('length', { path, data: { text } });
    }
    const type = claim.shown(TYPE).trim().toUpperCase();
    const isEin = type === 'EIN' || /^(EIN?|E|24|EMPLOYER)\b/.test(type);
    const isSsn = !isEin && /^(SSN?|S|SY|34|SOCIAL)\b/.test(type);
    const at = { path, evidence: ['billing.taxIdType'] };
    if (digits[0] === digits[1] && ONE_DIGIT.test(digits)) return finding('placeholder', { path, data: { text } });
    if (isEin && WRITTEN_AS_SSN.test(text)) return finding('ssn-as-ein', at);
    if (isSsn && WRITTEN_AS_EIN.test(text)) return finding('ein-as-ssn', at);
    if (isSsn && NO_SSN.test(digits)) return finding('no-ssn', at);
    const prefix = digits.slice(0, 2);
    if (isEin && NO_PREFIX.has(prefix)) {
      // But for 00 the IRS may open new beginnings one day.
      return finding('prefix', { ...at, data: { prefix }, confidence: prefix === '00' ? 'high' : 'medium' });
    }
    if (isSsn && billsAsGroup(claim, context)) {
      return finding('group', { ...at, evidence: ['billing.taxIdType', 'billing.npi'] });
    }
    return pass;
  },
};

const tax = (taxId: string | null, taxIdType = 'EIN') => ({ 'billing.taxId': taxId, 'billing.taxIdType': taxIdType });
const alone = { 'billing.npi': '1234567893', 'billing.taxonomy': '1041C0700X' };
const solo = { practice: { npi: '1234567893', providers: [{ npi: '1234567893', credential: 'LCSW' }] } };

export const examples: Examples = {
  fails: [
    { title: 'empty', fields: tax(''), message: 'missing', path: 'billing.taxId' },
    { title: 'eight digits', fields: tax('31-123456'), message: 'length' },
    { title: 'ten digits behind 00', fields: tax('00-12345678'), message: 'length' },
    { title: 'nine zeros', fields: tax('000000000'), message: 'placeholder' },
    { title: 'no EIN begins with 00', fields: tax('00-1234567'), message: 'prefix' },
    { title: 'no EIN begins with 78', fields: tax('78-1234567'), message: 'prefix' },
    { title: 'dashes of a Social Security number', fields: tax('531-12-4567'), message: 'ssn-as-ein' },
    {
      title: 'the dash of an EIN',
      fields: { ...tax('31-1234567', 'SSN'), ...alone },
      context: solo,
      message: 'ein-as-ssn',
    },
    {
      title: 'a number nobody has',
      fields: { ...tax('666123456', 'SSN'), ...alone },
      context: solo,
      message: 'no-ssn',
    },
    { title: 'a group under SSN', fields: tax('531124567', 'SSN'), message: 'group', path: 'billing.taxId' },
  ],
  passes: [
    { title: 'without its dash', fields: tax('311234567') },
    {
      title: 'Social Security numbers may begin with 00',
      fields: { ...tax('001-12-4567', 'SSN'), ...alone },
      context: solo,
    },
    { title: 'a clinician under her own number', fields: { ...tax('531-12-4567', 'SSN'), ...alone }, context: solo },
    { title: 'nobody said which kind it is', fields: tax('311234567', '') },
  ],
  notChecked: [
    {
      title: 'not on this page',
      fields: tax(null),
      context: { seen: ['lines', 'diagnoses', 'patient', 'subscriber'] },
    },
  ],
};
