import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { toIso } from './day.ts';

describe('split controls', () => {
  it('joins month, day and year', () => {
    const claim = assemble({ 'patient.dob#month': '04', 'patient.dob#day': '12', 'patient.dob#year': '1988' });
    expect(toIso(claim.date('patient.dob').value ?? 0)).toBe('1988-04-12');
  });

  it('keeps a half-filled date as odd, an empty one as blank', () => {
    const half = assemble({
      'lines[0].dateFrom#month': '10',
      'lines[0].dateFrom#day': '',
      'lines[0].dateFrom#year': '',
      'lines[0].procedureCode': '90834',
    });
    expect(half.lines[0]?.dateFrom.state).toBe('odd');
    const empty = assemble({ 'patient.dob#month': '', 'patient.dob#day': '', 'patient.dob#year': '' });
    expect(empty.date('patient.dob').state).toBe('blank');
  });

  it('joins dollars and cents, area and rest', () => {
    const claim = assemble({
      'claim.totalCharge#dollars': '150',
      'claim.totalCharge#cents': '5',
      'patient.phone#area': '937',
      'patient.phone#rest': '5550142',
    });
    expect(claim.money('claim.totalCharge').value).toBe(15_050);
    expect(claim.text('patient.phone').raw).toBe('9375550142');
  });
});

describe('pointers', () => {
  it.each([
    ['A - F41.1', [0]],
    ['A: F41.1 Generalized anxiety disorder', [0]],
    ['2: F33.1, 1: F41.1', [1, 0]],
    ['A (F41.1)', [0]],
    ['F33.1', [1]],
    ['B A', [1, 0]],
  ])('takes the place from the list entry "%s"', (text, positions) => {
    const claim = assemble({
      'diagnoses[0].code': 'F41.1 - Generalized anxiety disorder',
      'diagnoses[1].code': 'F33.1',
      'lines[0].diagnosisPointers': text,
    });
    expect(claim.lines[0]?.pointers.value).toEqual(positions);
  });

  it('joins boxes with letters, digits or diagnosis codes', () => {
    const claim = assemble({
      'diagnoses[0].code': 'F41.1',
      'diagnoses[1].code': 'F33.1',
      'lines[0].procedureCode': '90834',
      'lines[0].diagnosisPointers[0]': 'F33.1 - moderate',
      'lines[0].diagnosisPointers[1]': '1',
      'lines[0].diagnosisPointers[2]': '',
    });
    expect(claim.lines[0]?.pointers.value).toEqual([1, 0]);
  });

  it('keeps a code that is not among the diagnoses as odd', () => {
    const claim = assemble({
      'diagnoses[0].code': 'F41.1',
      'lines[0].procedureCode': '90834',
      'lines[0].diagnosisPointers[0]': 'F32.9',
    });
    expect(claim.lines[0]?.pointers.state).toBe('odd');
  });
});

it('splits a wide modifier box', () => {
  const claim = assemble({ 'lines[0].procedureCode': '90834', 'lines[0].modifiers[0]': '95 U1' });
  expect(claim.lines[0]?.mods).toEqual(['95', 'U1']);
});

it.each([
  ['Okafor, Dana M', 'Okafor', 'Dana'],
  ['Dana M Okafor', 'Okafor', 'Dana'],
  ['DE LA CRUZ, ANA', 'DE LA CRUZ', 'ANA'],
])('splits the name %s', (full, last, first) => {
  const claim = assemble({ 'patient.fullName': full });
  expect([claim.text('patient.lastName').raw, claim.text('patient.firstName').raw]).toEqual([last, first]);
});

describe('seen', () => {
  it('tells blank from unseen', () => {
    const claim = assemble({ 'lines[0].procedureCode': '90834', 'patient.lastName': '' }, [
      'patient.lastName',
      'lines[0].procedureCode',
      'diagnoses',
    ]);
    expect(claim.text('patient.lastName').state).toBe('blank');
    expect(claim.text('patient.firstName').state).toBe('unseen');
    expect(claim.text('diagnoses[3].code').state).toBe('blank');
    expect(claim.lines[0]?.charge.state).toBe('unseen');
  });

  it('takes the whole form as shown without it', () => {
    expect(assemble({}).text('billing.npi').state).toBe('blank');
  });
});

it('lists only lines with something on them', () => {
  const claim = assemble({
    'lines[0].placeOfService': '11',
    'lines[0].procedureCode': '',
    'lines[2].procedureCode': '90834',
  });
  expect(claim.lines.map(({ index }) => index)).toEqual([2]);
});

it('assembles any fields without throwing', () => {
  const path = fc.oneof(
    fc.constantFrom(
      'lines[0].dateFrom#month',
      'lines[0].modifiers[0]',
      'diagnoses[1].code',
      'lines[1].diagnosisPointers[2]',
      'patient.fullName',
      'claim.totalCharge#cents',
    ),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(
      fc.dictionary(path, fc.string({ maxLength: 30 })),
      fc.option(fc.array(path), { nil: undefined }),
      (fields, seen) => {
        const claim = assemble(fields, seen);
        for (const line of claim.lines) expect(line.pointers.state).toBeTypeOf('string');
      },
    ),
  );
});
