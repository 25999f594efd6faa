import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPath } from '../claim/paths.ts';
import { BAR } from './assign.ts';
import type { ControlDescriptor, FramePage } from './descriptor.ts';
import { box, grid, pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';
import { fieldsOf } from './values.ts';

const paths = (page: FramePage): (string | undefined)[] => {
  const { fields } = read(page);
  return page.controls.map(({ key }) => fields.find((field) => field.key === key)?.path);
};

describe('people', () => {
  test('the section says whose name it is', () => {
    const patient = { sections: ['Patient information'] };
    const insured = { sections: ['Insured information'] };
    const page = pageOf(
      box('Last name', patient),
      box('City', patient),
      box('Last name', insured),
      box('City', insured),
    );
    expect(paths(page)).toEqual(['patient.lastName', 'patient.city', 'subscriber.lastName', 'subscriber.city']);
  });

  test('what a caption names outvotes what the name names', () => {
    const page = pageOf(
      box("Insured's birth date", { name: 'patient_dob' }),
      box("Patient's birth date", { name: 'x9' }),
    );
    expect(paths(page)).toEqual(['subscriber.dob', 'patient.dob']);
  });

  test('boxes under one caption go by its order, name tokens beat the order', () => {
    const caption = "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)";
    const three = (names: readonly string[]) =>
      names.map((name, at) => ({
        name,
        captions: [['before', caption, 2 + at * 40, at > 0]] as const,
        at: [10 + at * 130, 0] as const,
      }));
    expect(paths(pageOf(...three(['a', 'b', 'c'])))).toEqual([
      'patient.lastName',
      'patient.firstName',
      'patient.middleName',
    ]);
    expect(paths(pageOf(...three(['fname', 'lname', 'mi'])))).toEqual([
      'patient.firstName',
      'patient.lastName',
      'patient.middleName',
    ]);
  });

  test('a lone box under such a caption is the whole name', () => {
    expect(paths(pageOf(box("4. INSURED'S NAME (Last Name, First Name, Middle Initial)")))).toEqual([
      'subscriber.fullName',
    ]);
  });

  test('an employer, a contact and a second insurance are nobody of the claim', () => {
    const page = pageOf(
      box('Name', { sections: ['Employer'] }),
      box('Phone', { sections: ['Emergency contact'] }),
      box('Member ID', { sections: ['Secondary insurance'] }),
      box('Member ID', { sections: ['Primary insurance'] }),
    );
    expect(paths(page)).toEqual([undefined, undefined, 'otherInsured.memberId', 'subscriber.memberId']);
  });
});

test('what a framework puts on every box is no caption', () => {
  const page = pageOf(
    {
      captions: [
        ['aria', 'input', 0],
        ['cell-before', 'Member #'],
      ],
    },
    { name: 'field', placeholder: 'Group number' },
  );
  expect(paths(page)).toEqual(['subscriber.memberId', 'subscriber.groupNumber']);
});

describe('boxes of the paper form', () => {
  test('the box number tells plan names and identifiers apart', () => {
    const page = pageOf(
      box('c. INSURANCE PLAN NAME OR PROGRAM NAME'),
      box('d. INSURANCE PLAN NAME OR PROGRAM NAME'),
      box('17b. NPI'),
      box('33a. NPI'),
      box('23. PRIOR AUTHORIZATION NUMBER'),
    );
    expect(paths(page)).toEqual([
      'subscriber.planName',
      'otherInsured.planName',
      'referring.npi',
      'billing.npi',
      'claim.priorAuthorizationNumber',
    ]);
  });

  test('a slip in a caption is forgiven, a referral is no authorization', () => {
    const page = pageOf(box('Prior Authorzation Number'), box('Referral Number'));
    expect(paths(page)).toEqual(['claim.priorAuthorizationNumber', undefined]);
  });

  test('lettered boxes under item 21 keep their letter', () => {
    const under = (letter: string) => box(`${letter}.`, { sections: ['21. Diagnosis or nature of illness or injury'] });
    expect(paths(pageOf(under('A'), under('B'), under('C')))).toEqual([
      'diagnoses[0].code',
      'diagnoses[1].code',
      'diagnoses[2].code',
    ]);
  });
});

describe('split fields and choices', () => {
  test('day, month and year in any order', () => {
    const date = (part: string, x: number) => ({
      captions: [
        ['before', 'Patient birth date'],
        ['above', part],
      ] as const,
      at: [x, 0, 30] as const,
    });
    expect(paths(pageOf(date('DD', 0), date('MM', 40), date('YYYY', 80)))).toEqual([
      'patient.dob#day',
      'patient.dob#month',
      'patient.dob#year',
    ]);
  });

  test('the chosen option is the value of its question', () => {
    const page = pageOf(
      {
        kind: 'radio',
        name: 'q',
        value: 'on',
        checked: false,
        captions: [
          ['wrap', 'Yes'],
          ['before', 'Accept assignment?'],
        ],
      },
      { kind: 'radio', name: 'q', value: 'on', checked: true, captions: [['wrap', 'No']] },
    );
    expect(paths(page)).toEqual(['claim.acceptAssignment', 'claim.acceptAssignment']);
    expect(fieldsOf(read(page))).toEqual({ 'claim.acceptAssignment': 'NO' });
  });

  test('twelve check boxes are the pointers of their line', () => {
    const headers = ['CPT/HCPCS', 'Charges', 'Units'];
    const boxes = [...'ABCDEFGHIJKL'].map((letter, at) => ({
      kind: 'checkbox' as const,
      value: String(at + 1),
      checked: at === 0 || at === 2,
      captions: [['wrap', letter] as const],
      cell: { table: 't0', row: 1, column: 3, headers: ['Diagnosis pointer'], rowHeader: '' },
      at: [400 + at * 15, 300, 12] as const,
    }));
    expect(fieldsOf(read(pageOf(...grid(headers, 1), ...boxes)))['lines[0].diagnosisPointers']).toBe('A,C');
  });

  test('a telephone in three boxes comes back whole', () => {
    const part = (size: number, x: number, value: string) => ({
      ...box('Patient telephone'),
      maxLength: size,
      value,
      at: [x, 0, 40] as const,
    });
    expect(fieldsOf(read(pageOf(part(3, 0, '614'), part(3, 50, '555'), part(4, 100, '0100'))))).toEqual({
      'patient.phone#area': '614',
      'patient.phone#rest': '5550100',
    });
  });
});

describe('service lines', () => {
  const headers = [
    'From',
    'To',
    'Place of service',
    'CPT/HCPCS',
    'Modifier',
    'Diagnosis pointer',
    '$ Charges',
    'Days or units',
  ];
  const leaves = [
    'dateFrom',
    'dateTo',
    'placeOfService',
    'procedureCode',
    'modifiers[0]',
    'diagnosisPointers',
    'charge',
    'units',
  ];

  test('an empty grid is read row by row', () => {
    expect(paths(pageOf(...grid(headers, 3)))).toEqual(
      [0, 1, 2].flatMap((line) => leaves.map((leaf) => `lines[${line}].${leaf}`)),
    );
  });

  test('printed lines come before the row that adds one', () => {
    const printed = grid(['CPT/HCPCS', 'Charges', 'Units'], 2, (_, column) => ({
      kind: 'output',
      value: ['90837', '150.00', '1'][column] as string,
    }));
    const entry = [box('Procedure code'), box('Charge'), box('Units')].map((one, at) => ({
      ...one,
      at: [at * 150, 20] as const,
      sections: ['Add a service line'],
    }));
    const { fields } = read(pageOf(...entry, ...printed));
    expect(fields.filter(({ path }) => path.endsWith('procedureCode')).map(({ path }) => path)).toEqual([
      'lines[2].procedureCode',
      'lines[0].procedureCode',
      'lines[1].procedureCode',
    ]);
  });

  test('an earlier claim printed on the page is not this claim', () => {
    const history = grid(['Claim number', 'CPT', 'Charges', 'Status'], 2, () => ({ kind: 'output', value: '90837' }));
    expect(read(pageOf(...history)).fields).toEqual([]);
  });
});

describe('what is not read', () => {
  test('hidden twins, search boxes, navigation and other people’s nodes are named with a reason', () => {
    const page = pageOf(
      box('Member ID', { visible: false }),
      box('Search by member ID'),
      box('Member ID', { aside: 'navigation' }),
      box('Member ID', { aside: 'foreign' }),
      box('Member ID', { aside: 'dialog' }),
      box('Favourite colour'),
    );
    const { fields, unread } = read(page);
    expect(fields).toEqual([]);
    expect(unread).toHaveLength(6);
    expect(unread.every(({ reason }) => reason.length > 5)).toBe(true);
  });

  test('two boxes for one datum: the better one is read, the other named', () => {
    const { fields, unread } = read(pageOf(box('Prior authorization number'), box('Prior authorization number')));
    expect(fields.map(({ index }) => index)).toEqual([0]);
    expect(unread.map(({ index }) => index)).toEqual([1]);
  });

  test('a select without a choice and a code behind its words', () => {
    const options = [
      { value: '', text: 'Select one' },
      { value: '11', text: 'Office' },
      { value: '10', text: 'Telehealth at home' },
    ];
    const place = (value: string, stored: string) =>
      fieldsOf(read(pageOf(box('Place of service', { kind: 'select', options, value, stored }))));
    expect(place('Office', '11')).toEqual({ 'claim.placeOfService': '11' });
    expect(place('Select one', '')).toEqual({ 'claim.placeOfService': '' });
  });
});

const words = fc.constantFrom(
  'Patient',
  'Insured',
  'Last name',
  'City',
  'NPI',
  'CPT/HCPCS',
  'Modifier',
  'From',
  'To',
  'Charges',
  'Units',
  'Diagnosis',
  'A',
  'Yes',
  'No',
  'MM',
  'DD',
  'YYYY',
  '24. A. DATES OF SERVICE',
  '1a.',
  '',
  '§',
  '((',
);
const text = fc.oneof(words, fc.string({ maxLength: 40 }));
const rect = fc.tuple(
  fc.integer({ min: -50, max: 900 }),
  fc.integer({ min: -50, max: 900 }),
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 60 }),
);
const control: fc.Arbitrary<Omit<ControlDescriptor, 'key' | 'index'>> = fc.record({
  kind: fc.constantFrom(
    'text',
    'textarea',
    'select',
    'radio',
    'checkbox',
    'combobox',
    'editable',
    'toggle',
    'spinbutton',
    'output',
  ),
  type: fc.constantFrom('text', 'date', 'search', ''),
  id: text,
  name: text,
  classes: text,
  placeholder: text,
  title: text,
  autocomplete: text,
  binding: text,
  maxLength: fc.option(fc.integer({ min: 0, max: 60 })),
  pattern: text,
  options: fc.array(fc.record({ value: text, text }), { maxLength: 5 }),
  value: text,
  stored: text,
  checked: fc.option(fc.boolean()),
  visible: fc.boolean(),
  disabled: fc.boolean(),
  readOnly: fc.boolean(),
  rect,
  captions: fc.array(
    fc.record({
      text,
      by: fc.constantFrom(
        'for',
        'wrap',
        'aria',
        'legend',
        'before',
        'after',
        'cell-before',
        'cell-above',
        'above',
        'left',
      ),
      distance: fc.integer({ min: -1, max: 400 }),
      doubtful: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  cell: fc.option(
    fc.record({
      table: fc.constantFrom('t0', 't1'),
      row: fc.nat(5),
      column: fc.nat(5),
      headers: fc.array(text, { maxLength: 2 }),
      rowHeader: text,
    }),
  ),
  sections: fc.array(text, { maxLength: 3 }),
  group: text,
  aside: fc.constantFrom('', 'dialog', 'search', 'navigation', 'foreign'),
});

test('any controls: each in the answer once, every path of the vocabulary, nothing below the bar', () => {
  fc.assert(
    fc.property(fc.array(control, { maxLength: 30 }), (sketches) => {
      const controls = sketches.map(
        (one, at) => ({ ...one, key: `c${at}`, index: one.kind === 'output' ? -1 : at }) as ControlDescriptor,
      );
      const { fields, unread } = read({ origin: '', controls, frames: [], tooLarge: false });
      const answered = [...fields, ...unread].map(({ key }) => key);
      expect(answered.toSorted()).toEqual(controls.map(({ key }) => key).toSorted());
      expect(fields.filter(({ path }) => !isPath(path))).toEqual([]);
      expect(
        fields.every(({ confidence, because }) => confidence >= BAR && confidence <= 1 && because.length > 0),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('reading twice gives the same answer', () => {
  fc.assert(
    fc.property(fc.array(control, { maxLength: 12 }), (sketches) => {
      const controls = sketches.map((one, at) => ({ ...one, key: `c${at}`, index: at }) as ControlDescriptor);
      const page = { origin: '', controls, frames: [], tooLarge: false };
      expect(read(page)).toEqual(read(page));
    }),
  );
});
