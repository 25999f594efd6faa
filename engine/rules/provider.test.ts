import { describe, expect, it } from 'vitest';
import { assemble } from '../claim/assemble.ts';
import { contextSchema } from '../claim/context.ts';
import { classOf, standingOf } from './provider.ts';

function standing(credential: string | null, taxonomy: string | null = null) {
  const claim = assemble({ 'lines[0].procedureCode': '90834', 'lines[0].renderingNpi': '1234567893' });
  const facts = contextSchema.parse({ practice: { providers: [{ npi: '1234567893', credential, taxonomy }] } });
  const [line] = claim.lines;
  const found = line && standingOf(line, claim, facts);
  return found && [found.kind, ...found.classes].join(' ');
}

it.each([
  ['LCSW, PMHNP', null, 'licensed CSW NPP'],
  ['LPC, LMFT', null, 'licensed MFT MHC'],
  ['LCSW, PhD', null, 'licensed CSW'],
  ['PsyD, BCBA-D', null, 'licensed BCBA PSY'],
  ['Licensed Marriage & Family Therapist', null, 'licensed MFT'],
  ['Physician Assistant', null, 'licensed NPP'],
  ['BCaBA', null, 'licensed tech'],
  ['LPC Associate', '101YP2500X', 'associate'],
  [null, '390200000X', 'associate'],
  ['LADC', '101YP2500X', 'addiction'],
  ['LADC, LMHC', null, 'licensed MHC'],
  [null, '101YA0400X', 'addiction'],
  ['CPRS', null, 'licensed peer'],
  ['LMSW', '1041C0700X', undefined],
  ['MS, NCC', '101YM0800X', 'licensed MHC'],
])('%s with taxonomy %s stands as %s', (credential, taxonomy, expected) => {
  expect(standing(credential, taxonomy)).toBe(expected);
});

function judge(credential: string | null, taxonomy: string | null, onClaim = '') {
  const claim = assemble({
    'lines[0].procedureCode': '90834',
    'lines[0].renderingNpi': '1234567893',
    'rendering.npi': '1234567893',
    'rendering.taxonomy': onClaim,
  });
  const facts = contextSchema.parse({ practice: { providers: [{ npi: '1234567893', credential, taxonomy }] } });
  const [line] = claim.lines;
  return line && classOf(line, claim, facts)?.class;
}

describe('class from the license', () => {
  it.each([
    ['LCSW', 'CSW'],
    ['LCSW-R', 'CSW'],
    ['Ph.D., LCSW', 'CSW'],
    ['Psy.D.', 'PSY'],
    ['LMFT', 'MFT'],
    ['LPCC-S', 'MHC'],
    ['M.D.', 'MD'],
    ['PMHNP-BC', 'NPP'],
    ['PA-C', 'NPP'],
    ['BCBA-D', 'BCBA'],
    ['RBT', 'tech'],
    ['LPC-A', undefined],
    ['LMSW', undefined],
    ['LCSW intern', undefined],
  ])('%s is %s', (credential, expected) => {
    expect(judge(credential, null)).toBe(expected);
  });
});

it('goes by the license before the taxonomy', () => {
  expect(judge('MD', '1041C0700X')).toBe('MD');
});

it.each([
  ['207Q00000X', 'MD'],
  ['363LP0808X', 'NPP'],
  ['103TC0700X', 'PSY'],
  ['101YM0800X', 'MHC'],
  ['104100000X', undefined],
])('takes %s as %s where no license is known', (taxonomy, expected) => {
  expect(judge(null, taxonomy)).toBe(expected);
  expect(judge(null, null, taxonomy)).toBe(expected);
});
