import { describe, expect, test } from 'vitest';
import { viewClaim } from './claim-view.ts';
import type { PageField } from './shown-page.ts';
import { fields, tab } from './tab.fixture.ts';

/** Boxes of one grid row with keys of their own, as they keep them while the page lives. */
const rowOf = (line: number, key: string, leaves: Record<string, string>): PageField[] =>
  fields(Object.fromEntries(Object.entries(leaves).map(([leaf, text]) => [`lines[${line}].${leaf}`, text]))).map(
    (field) => ({ ...field, key: `${key}-${field.path.replace(/^.*\./, '')}` }),
  );
const CODE = { procedureCode: '90834', charge: '150.00' };
const OTHER = { procedureCode: '90837', charge: '180.00' };
const closed = (...keys: string[]) => ({ closed: new Map(keys.map((key) => [key, false])) });

describe('what is out of sight', () => {
  test("a row's further boxes stay known when they are closed, and are no boxes on the page", () => {
    const portal = tab();
    portal.opens(rowOf(0, 'a', { ...CODE, note: 'intake' }));
    portal.shows(rowOf(0, 'a', CODE), closed('a-note'));
    expect(portal.fields['lines[0].note']).toBe('intake');
    expect(viewClaim(portal.claim).read.find(({ path }) => path === 'lines[0].note')?.onPage).toBe(false);
    portal.shows(rowOf(0, 'a', { ...CODE, charge: '15.00' }), closed('a-note'));
    expect(portal.fields['lines[0].note']).toBe('intake');
  });

  test('closed boxes go along with their line when one above is deleted', () => {
    const portal = tab();
    const open = [...rowOf(0, 'a', CODE), ...rowOf(1, 'b', { ...OTHER, note: 'second' })];
    portal.opens(open);
    portal.shows([...rowOf(0, 'a', CODE), ...rowOf(1, 'b', OTHER)], closed('b-note'));
    portal.shows(rowOf(0, 'b', OTHER), closed('b-note'));
    expect(portal.fields['lines[0].note']).toBe('second');
    expect('lines[1].note' in portal.fields).toBe(false);
  });

  test('closed boxes of a deleted line are gone with it', () => {
    const portal = tab();
    portal.opens([...rowOf(0, 'a', { ...CODE, note: 'first' }), ...rowOf(1, 'b', OTHER)]);
    portal.shows(rowOf(0, 'b', OTHER));
    expect('lines[0].note' in portal.fields).toBe(false);
  });

  test('a box that the page emptied while closing it is gone', () => {
    const portal = tab();
    portal.opens(rowOf(0, 'a', { ...CODE, note: 'intake' }));
    portal.shows(rowOf(0, 'a', CODE), { closed: new Map([['a-note', true]]) });
    expect('lines[0].note' in portal.fields).toBe(false);
  });

  test('a box that was never in sight is not known, and another load forgets', () => {
    const portal = tab();
    portal.opens(rowOf(0, 'a', CODE));
    portal.shows(rowOf(0, 'a', CODE), closed('a-note'));
    expect('lines[0].note' in portal.fields).toBe(false);
    portal.shows(rowOf(0, 'a', { ...CODE, note: 'intake' }));
    portal.opens(rowOf(0, 'a', CODE));
    expect('lines[0].note' in portal.fields).toBe(false);
  });
});
