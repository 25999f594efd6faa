import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainControl } from './control.fixture.ts';
import type { ControlDescriptor } from './descriptor.ts';
import { shapeFindings } from './shape.ts';

function found(path: string, over: Partial<ControlDescriptor>) {
  const one = plainControl(over);
  return shapeFindings([one], [{ key: 'c1', index: 0, path, value: one.value, confidence: 1, because: [] }]);
}

describe('stray blanks', () => {
  it('offers the text without them', () => {
    expect(found('subscriber.memberId', { value: 'W123 ' })[0]?.safeFix).toEqual({
      path: 'subscriber.memberId',
      value: 'W123',
    });
    expect(found('patient.lastName', { value: '\u200bOkafor' })[0]?.safeFix?.value).toBe('Okafor');
  });

  it('leaves blanks inside, an empty box and read-only text alone', () => {
    expect(found('patient.address1', { value: '48 Alder Street' })).toEqual([]);
    expect(found('patient.lastName', { value: '  ' })).toEqual([]);
    expect(found('patient.lastName', { value: 'Okafor ', readOnly: true })).toEqual([]);
  });
});

describe('a shape the page demands', () => {
  it('takes the dot out where the box is too small or the pattern forbids it', () => {
    expect(found('diagnoses[0].code', { value: 'F43.10', maxLength: 6 })[0]?.safeFix?.value).toBe('F4310');
    expect(found('diagnoses[0].code', { value: 'F41.1', pattern: '[A-Z][0-9A-Z]{2,6}' })[0]?.safeFix?.value).toBe(
      'F411',
    );
  });

  it('says nothing where the page takes the dot', () => {
    expect(found('diagnoses[0].code', { value: 'F41.1', maxLength: 8 })).toEqual([]);
    expect(found('diagnoses[0].code', { value: 'F41.1' })).toEqual([]);
  });

  it('rewrites a date for a box of eight digits, and offers nothing it cannot keep equal', () => {
    expect(found('lines[0].dateFrom', { value: '11/16/2026', pattern: '\\d{8}' })[0]?.safeFix?.value).toBe('11162026');
    expect(found('lines[0].procedureCode', { value: '90837X', maxLength: 5 })).toEqual([]);
  });

  it('does not run a pattern that could take for ever', () => {
    expect(found('diagnoses[0].code', { value: 'F41.1', pattern: '(a+)+' })).toEqual([]);
  });
});

it('takes any pattern and any value, and changes characters only by leaving them out or by separators', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.string({ maxLength: 40 }),
      fc.constantFrom('diagnoses[0].code', 'lines[0].dateFrom', 'billing.npi'),
      (pattern, value, path) => {
        for (const finding of found(path, { value, pattern })) {
          const bare = (text: string) => text.replace(/[\s./\u00a0\u200b-\u200d\ufeff-]/g, '').toUpperCase();
          expect(bare(finding.safeFix?.value ?? '')).toBe(bare(value));
        }
      },
    ),
  );
});
