import { describe, expect, it } from 'vitest';
import type { ControlDescriptor, FramePage } from '../reading/descriptor.ts';
import { box, grid, pageOf } from '../reading/descriptors.fixture.ts';
import { read } from '../reading/read.ts';
import { SITE_KNOWLEDGE } from '../site-knowledge.ts';
import type { TaughtPage } from './taught.ts';
import { teach } from './teach.ts';

/** A form that says nothing: captions are numbers of a manual. */
const RIDDLE = pageOf(
  ...Array.from({ length: 8 }, (_, at) => box(`R-${at + 1}`, { id: `r${at}`, name: `r${at}`, sections: ['Form 7'] })),
);
const readPage = (page: FramePage, pages: readonly TaughtPage[]) => SITE_KNOWLEDGE.readPage(page, pages, false, read);
const keyOf = (page: FramePage, at: number) => page.controls[at]?.key ?? '';
const say = (page: FramePage, pages: readonly TaughtPage[], at: number, path: string | null) =>
  teach(pages, page.controls, keyOf(page, at), path, '2026-11-24');
const readAs = (page: FramePage, pages: readonly TaughtPage[]) =>
  Object.fromEntries(readPage(page, pages).fields.map(({ key, path }) => [key, path]));
const changed = (page: FramePage, how: (control: ControlDescriptor, at: number) => Partial<ControlDescriptor>) => ({
  ...page,
  controls: page.controls.map((control, at) => ({ ...control, ...how(control, at) })),
});
const recaptioned = (control: ControlDescriptor, text: string) => ({
  captions: control.captions.map((caption) => ({ ...caption, text })),
});

describe('a field that was taught', () => {
  const taught = say(RIDDLE, say(RIDDLE, [], 2, 'patient.lastName'), 4, 'billing.npi');

  it('is read as what was said, with the day it was said on', () => {
    expect(readAs(RIDDLE, [])).toEqual({});
    expect(readAs(RIDDLE, taught)).toEqual({ c2: 'patient.lastName', c4: 'billing.npi' });
    expect(readPage(RIDDLE, taught).fields[0]).toMatchObject({
      confidence: 0.99,
      because: ['you taught this field on 11/24/2026'],
    });
  });

  it.each([
    ['ids changed', changed(RIDDLE, (_, at) => ({ id: `x${at + 20}`, name: `x${at + 20}` }))],
    ['captions changed', changed(RIDDLE, (control, at) => recaptioned(control, `Q-${at + 40}`))],
    ['moved to another section', changed(RIDDLE, () => ({ sections: ['Form 8'] }))],
    ['filled in', changed(RIDDLE, (_, at) => ({ value: `value ${at}` }))],
    ['turned round', { ...RIDDLE, controls: [...RIDDLE.controls].reverse() }],
  ])('is found again: %s', (_, page) => {
    expect(readAs(page, taught)).toEqual({ c2: 'patient.lastName', c4: 'billing.npi' });
  });

  it('is found again beside a new field, though all names moved on by one', () => {
    const [first, ...rest] = changed(RIDDLE, (_, at) => ({ id: `r${at + 1}`, name: `r${at + 1}` })).controls;
    const added = { ...(first as ControlDescriptor), key: 'new', ...recaptioned(first as ControlDescriptor, 'R-0') };
    const page = { ...RIDDLE, controls: [{ ...added, id: 'r0', name: 'r0' }, first as ControlDescriptor, ...rest] };
    expect(readAs(page, taught)).toEqual({ c2: 'patient.lastName', c4: 'billing.npi' });
  });

  it('is said to be lost when it is gone, and nothing takes its place', () => {
    const page = { ...RIDDLE, controls: RIDDLE.controls.filter(({ key }) => key !== 'c2') };
    expect(readAs(page, taught)).toEqual({ c4: 'billing.npi' });
    expect(readPage(page, taught).taught).toEqual({ at: ['c4'], lost: ['patient.lastName'] });
  });

  it('is nothing to another page of the site', () => {
    const other = pageOf(box('User name', { id: 'user' }), box('Password', { id: 'pass' }));
    expect(readPage(other, taught).taught).toBeUndefined();
  });

  it('can be said anew, and taken back', () => {
    expect(readAs(RIDDLE, say(RIDDLE, taught, 2, 'patient.firstName'))).toEqual({
      c2: 'patient.firstName',
      c4: 'billing.npi',
    });
    expect(readAs(RIDDLE, say(RIDDLE, taught, 5, 'billing.npi'))).toEqual({
      c2: 'patient.lastName',
      c5: 'billing.npi',
    });
    expect(say(RIDDLE, say(RIDDLE, taught, 2, null), 4, null)).toEqual([]);
  });
});

it('wins over what the page says', () => {
  const page = pageOf(
    box('Patient last name', { id: 'a' }),
    box('Billing NPI', { id: 'b' }),
    box('Other', { id: 'c' }),
  );
  expect(readAs(page, [])).toMatchObject({ c0: 'patient.lastName', c1: 'billing.npi' });
  const swapped = say(page, say(page, [], 1, 'rendering.npi'), 2, 'billing.npi');
  expect(readAs(page, swapped)).toEqual({ c0: 'patient.lastName', c1: 'rendering.npi', c2: 'billing.npi' });
});

it('a field that is no part of the claim is not read', () => {
  const page = pageOf(box('Patient last name', { id: 'a' }), box('Billing NPI', { id: 'b' }));
  const taught = say(page, [], 1, '');
  expect(readAs(page, taught)).toEqual({ c0: 'patient.lastName' });
  expect(readPage(page, taught).unread).toEqual([
    { key: 'c1', index: 1, reason: 'you said it is no part of the claim', aside: true },
  ]);
});

it('look-alikes without a word are told apart by their order, and not at all when their number changed', () => {
  const bare = pageOf(...Array.from({ length: 4 }, () => ({ sections: ['Form 7'] })));
  const taught = say(bare, [], 1, 'billing.npi');
  expect(readAs(bare, taught)).toEqual({ c1: 'billing.npi' });
  const more = pageOf(...Array.from({ length: 5 }, () => ({ sections: ['Form 7'] })));
  expect(readAs(more, taught)).toEqual({});
});

it("of two blocks with the same captions, the other block's field is not taken for one that is gone", () => {
  const block = (title: string, stem: string) =>
    ['Street', 'City', 'State'].map((caption) => box(caption, { id: `${stem}${caption}`, sections: [title] }));
  const page = pageOf(...block('Panel 1', 'aa'), ...block('Panel 2', 'bb'));
  const taught = say(page, [], 1, 'facility.city');
  expect(readAs(page, taught)).toMatchObject({ c1: 'facility.city' });
  const without = { ...page, controls: page.controls.filter(({ key }) => key !== 'c1') };
  expect(Object.values(readAs(without, taught))).not.toContain('facility.city');
});

describe('service lines', () => {
  const heads = ['K1', 'K2', 'K3', 'K4'];
  const table = pageOf(
    box('Form number', { id: 'fn' }),
    ...grid(heads, 3, (row, column) => ({ id: `k${column}_${row}`, name: `k${column}_${row}` })),
  );
  const taught = [
    [1, 'lines[0].dateFrom'],
    [2, 'lines[0].procedureCode'],
    [7, 'lines[1].charge'],
  ].reduce<TaughtPage[]>((pages, [at, path]) => say(table, pages, at as number, path as string), []);

  it('one cell speaks for its column, in every line', () => {
    expect(readAs(table, taught)).toEqual({
      c1: 'lines[0].dateFrom',
      c5: 'lines[1].dateFrom',
      c9: 'lines[2].dateFrom',
      c2: 'lines[0].procedureCode',
      c6: 'lines[1].procedureCode',
      c10: 'lines[2].procedureCode',
      c3: 'lines[0].charge',
      c7: 'lines[1].charge',
      c11: 'lines[2].charge',
    });
  });

  it('and of lines that were added later', () => {
    const longer = pageOf(
      box('Form number', { id: 'fn' }),
      ...grid(heads, 6, (row, column) => ({ id: `z${column}_${row}`, name: `z${column}_${row}` })),
    );
    expect(readAs(longer, taught)).toMatchObject({ c21: 'lines[5].dateFrom', c22: 'lines[5].procedureCode' });
  });

  it('outside of a table the number in the names makes the column', () => {
    const flat = pageOf(
      ...Array.from({ length: 3 }, (_, line) => [
        box('Box', { name: `q[${line}].a`, at: [10, 40 * line] }),
        box('Box', { name: `q[${line}].b`, at: [200, 40 * line] }),
      ]).flat(),
    );
    const pages = say(flat, say(flat, [], 0, 'lines[0].procedureCode'), 1, 'lines[0].charge');
    expect(readAs(flat, pages)).toMatchObject({ c4: 'lines[2].procedureCode', c5: 'lines[2].charge' });
  });

  it('a cell of another line than the one said stands for itself', () => {
    expect(readAs(table, say(table, [], 5, 'lines[0].charge'))).toMatchObject({ c5: 'lines[0].charge' });
  });
});

it('a split date that was taught is read in its parts', () => {
  const part = (maxLength: number, x: number) => ({ maxLength, at: [x, 40, 30] as const, name: `d${x}` });
  const page = pageOf(
    { ...part(2, 10), captions: [['before', 'K-9']] },
    part(2, 44),
    part(4, 78),
    box('Else', { id: 'e' }),
  );
  const taught = say(page, [], 0, 'patient.dob');
  expect(readAs(page, taught)).toEqual({ c0: 'patient.dob#month', c1: 'patient.dob#day', c2: 'patient.dob#year' });
});

it('of a group of buttons one speaks for all', () => {
  const button = (text: string, at: number) => ({
    kind: 'radio' as const,
    name: 'g7',
    value: String(at),
    checked: at === 1,
    captions: [['after', text]] as const,
  });
  const page = pageOf(...['Male', 'Female'].map(button), box('Else', { id: 'e' }));
  const { fields } = readPage(page, say(page, [], 0, 'subscriber.sex'));
  expect(fields.map(({ path, value }) => [path, value])).toEqual([
    ['subscriber.sex', ''],
    ['subscriber.sex', 'F'],
  ]);
});
