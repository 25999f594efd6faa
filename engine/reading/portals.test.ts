import { describe, expect, test } from 'vitest';
import type { FramePage } from './descriptor.ts';
import { box, pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

const pathsOf = (page: FramePage) => Object.fromEntries(read(page).fields.map(({ key, path }) => [key, path]));

describe('found on practice portals', () => {
  test('a dialog for a line takes nothing of the page that lies behind it', () => {
    const line = ['From date', 'Service code', 'Charges', 'Units'].map((caption, at) => ({
      ...box(caption),
      aside: 'dialog' as const,
      at: [20 + at * 150, 100] as const,
    }));
    const behind = ['Patient last name', 'Patient first name', 'Patient date of birth', 'Member ID'].map(
      (caption, at) => ({ ...box(caption), at: [20 + at * 150, 102] as const }),
    );
    expect(Object.values(pathsOf(pageOf(...behind, ...line)))).toEqual([
      'patient.lastName',
      'patient.firstName',
      'patient.dob',
      'subscriber.memberId',
      'lines[0].dateFrom',
      'lines[0].procedureCode',
      'lines[0].charge',
      'lines[0].units',
    ]);
  });

  test('printed text under a caption that lists the parts of a name is the whole name', () => {
    const printed = {
      kind: 'output' as const,
      value: 'Okafor, Dana',
      captions: [['cell-before', "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", 0]] as const,
    };
    expect(pathsOf(pageOf(box('Member ID'), printed))).toMatchObject({ c1: 'patient.fullName' });
  });

  test('auto accident and its state share a caption: the button is the answer, the box the state', () => {
    const caption = ['cell-before', 'b. AUTO ACCIDENT? PLACE (State)', 8] as const;
    const page = pageOf(
      { kind: 'checkbox', type: 'checkbox', value: 'Y', checked: false, captions: [['after', 'Yes', 3], caption] },
      { maxLength: 2, name: 'accidentState', captions: [['before', 'Yes', 0], caption], at: [60, 0, 30] },
    );
    const fields = pathsOf(page);
    expect(fields).toEqual({ c0: 'condition.autoAccident', c1: 'condition.autoAccidentState' });
  });

  test('dates in the row over the code are of the line, though both stand before it', () => {
    const at = (x: number, y: number) => ({ at: [x, y] as const });
    const page = pageOf(
      box('From Date of Service', at(20, 0)),
      box('To Date of Service', at(400, 0)),
      box('Place of Service', at(20, 30)),
      box('Procedure', { maxLength: 5, ...at(400, 30) }),
      box('Units', at(20, 60)),
      box('Charges', at(400, 60)),
    );
    const fields = pathsOf(page);
    expect(fields).toMatchObject({ c0: 'lines[0].dateFrom', c1: 'lines[0].dateTo', c3: 'lines[0].procedureCode' });
  });

  test('a box named as its line is of that line, wherever it stands', () => {
    const fields = [0, 1].flatMap((row) => [
      { ...box('Proc', { name: `grid$ctl0${row}$txtProc`, maxLength: 5 }), at: [20, row * 30] as const },
      { ...box('Charge', { name: `grid$ctl0${row}$txtCharge` }), at: [200, row * 30] as const },
    ]);
    const more = {
      ...box('Rendering Provider NPI', { name: 'grid$ctl01$txtNpi', maxLength: 10 }),
      at: [20, 300] as const,
    };
    expect(pathsOf(pageOf(...fields, more)).c4).toBe('lines[1].renderingNpi');
  });

  test('last and first name of a provider in boxes of their own are no name in one', () => {
    const page = pageOf(
      box('Rendering provider NPI', { maxLength: 10 }),
      box('Rendering physician last name'),
      box('Rendering physician first name'),
    );
    const fields = pathsOf(page);
    expect(fields).toMatchObject({ c1: 'rendering.lastName', c2: 'rendering.firstName' });
  });
});
