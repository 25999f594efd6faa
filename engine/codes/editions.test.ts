import { describe, expect, it } from 'vitest';
import { type Day, fromIso } from '../claim/day.ts';
import { editionsUsed } from './editions.ts';
import { loadTables } from './load-node.ts';
import { loadedUnits } from './loaded.fixture.ts';
import { withLoaded } from './with-loaded.ts';

const shipped = loadTables();
const on = (iso: string) => fromIso(iso) as Day;
const quarters = withLoaded(shipped, [
  loadedUnits('2027 Q2', { limit: 4, from: '2027-04-01', to: '2027-06-30' }),
  loadedUnits('2027 Q1', { limit: 3, from: '2027-01-01', to: '2027-03-31' }),
]);

describe('each loaded quarter answers for its own days', () => {
  it.each([
    ['2026-12-31', 2, 'Medicare practitioner MUE 2025H2'],
    ['2027-01-01', 3, '2027 Q1'],
    ['2027-03-31', 3, '2027 Q1'],
    ['2027-04-01', 4, '2027 Q2'],
    ['2028-01-01', 4, '2027 Q2'],
  ])('on %s', (iso, units, edition) => {
    expect(quarters.mue('90837', 'medicare', on(iso))?.units).toBe(units);
    expect(editionsUsed(quarters, [on(iso)], on('2027-04-10')).editions['mue-medicare']).toBe(edition);
  });

  it('and the newest where the day is not known', () => {
    expect(quarters.mue('90837', 'medicare', null)?.units).toBe(4);
    expect(editionsUsed(quarters, [], on('2027-04-10')).editions['mue-medicare']).toBe('2027 Q2');
  });

  it('and both are named where a claim lies in both', () => {
    const days = [on('2027-03-30'), on('2027-04-02'), on('2027-03-31')];
    expect(editionsUsed(quarters, days, on('2027-04-10')).editions['mue-medicare']).toBe('2027 Q1 and 2027 Q2');
  });
});

describe('a table is out of date', () => {
  it('when its newest edition is past and was used', () => {
    expect(editionsUsed(quarters, [on('2027-05-01')], on('2027-07-01')).outdated['mue-medicare']).toBe('2027-06-30');
    expect(editionsUsed(quarters, [on('2027-05-01')], on('2027-06-30')).outdated).not.toHaveProperty('mue-medicare');
  });

  it('but not when the edition of its days was used', () => {
    expect(editionsUsed(quarters, [on('2027-02-01')], on('2027-07-01')).outdated).not.toHaveProperty('mue-medicare');
  });
});

it('the shipped tables name their editions', () => {
  expect(Object.keys(editionsUsed(shipped, [], on('2026-01-01')).editions)).toHaveLength(12);
});
