import { describe, expect, test } from 'vitest';
import { grid, pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';
import { SESSION_REASON } from './sessions.ts';

const COLUMNS = ['From', 'To', 'POS', 'CPT/HCPCS', 'Diagnosis pointer', 'Charge', 'Units'];
const WAYS = ['', 'In person', 'Video', 'Audio'].map((text) => ({ value: text, text }));

/** Two lines with these columns at the end. */
const lines = (...extra: string[]) =>
  read(
    pageOf(
      ...grid([...COLUMNS, ...extra], 2, (row, column) => {
        const header = extra[column - COLUMNS.length] ?? '';
        return /type|modality/i.test(header)
          ? { kind: 'select', options: WAYS, value: 'Video' }
          : { value: header ? String(45 + row) : '' };
      }),
    ),
  );

describe('session columns', () => {
  test.each([
    ['Minutes', 'minutes'],
    ['Session minutes', 'minutes'],
    ['Duration (min)', 'minutes'],
    ['Session length', 'minutes'],
    ['Start time', 'start'],
    ['Time in', 'start'],
    ['End time', 'stop'],
    ['Stop Time', 'stop'],
    ['Modality', 'modality'],
    ['Session type', 'modality'],
    ['Patient location', 'patientLocation'],
  ])('%s', (header, leaf) => {
    const { fields, unread, sessions } = lines(header);
    expect(sessions?.map(({ path }) => path)).toEqual([`sessions[0].${leaf}`, `sessions[1].${leaf}`]);
    expect(unread.map(({ reason }) => reason)).toEqual([SESSION_REASON, SESSION_REASON]);
    expect(fields).toHaveLength(COLUMNS.length * 2);
  });

  test.each(['Anest Start', 'Days or units', 'Units/Minutes', 'Line note', 'Start date'])('%s is none', (header) => {
    expect(lines(header).sessions).toEqual([]);
  });

  test('a modality that offers no way of meeting is something else', () => {
    const page = pageOf(
      ...grid([...COLUMNS, 'Session type'], 1, (_, column) =>
        column === COLUMNS.length
          ? { kind: 'select', options: ['Initial', 'Follow-up', 'Crisis'].map((text) => ({ value: text, text })) }
          : {},
      ),
    );
    expect(read(page).sessions).toEqual([]);
  });
});
