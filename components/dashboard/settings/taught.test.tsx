import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { taughtFile } from '../../../engine/taught/taught-file.ts';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { choose, files, one, root, settle, show, state } from '../dashboard.fixture.tsx';

const PAGES = [
  {
    shape: 'n0af c3b1',
    fields: [
      { path: 'patient.lastName', on: '2026-11-24', look: 'c3b1' },
      { path: 'lines[].charge', on: '2026-11-23', look: 'c3b2 h0aa' },
      { path: '', on: '2026-11-23', look: 'c3b3' },
    ],
  },
];
const KNOWN = { ...DEFAULTS, taught: { 'https://portal.example': PAGES, 'https://other.example': PAGES } };
const press = (label: string) => act(() => one(`[data-portal="portal.example"] [aria-label="${label}"]`).click());
const undo = () => act(() => one('.status button').click());

it('lists what was taught by portal, takes one back, and all of a portal, each with a way back', async () => {
  show('settings/taught', KNOWN);
  expect(one('[data-portal="portal.example"]').textContent).toMatch(
    /3 fields.*Patient last name 11\/24\/2026.*Service lines: charge 11\/23\/2026.*Not part of the claim/,
  );
  press('Remove Patient last name');
  await settle();
  expect(state.settings.value?.taught['https://portal.example']?.[0]?.fields.map(({ path }) => path)).toEqual([
    'lines[].charge',
    '',
  ]);
  undo();
  await settle();
  expect(state.settings.value?.taught).toEqual(KNOWN.taught);
  act(() => one('[data-portal="portal.example"] [data-taught-clear]').click());
  await settle();
  expect(Object.keys(state.settings.value?.taught ?? {})).toEqual(['https://other.example']);
  undo();
  await settle();
  expect(Object.keys(state.settings.value?.taught ?? {}).sort()).toEqual(Object.keys(KNOWN.taught).sort());
});

it('goes to a file for one portal and takes its place elsewhere', async () => {
  show('settings/taught', KNOWN);
  act(() => one('[data-portal="portal.example"] [data-taught-export]').click());
  expect(files).toEqual([
    { name: 'claimside-taught-portal.example.json', text: taughtFile('https://portal.example', PAGES) },
  ]);
  show('settings/taught');
  expect(root.textContent).toContain('Nothing taught yet.');
  await choose('taught-file', files[0]?.text ?? '');
  await settle();
  expect(state.settings.value?.taught).toEqual({ 'https://portal.example': PAGES });
  expect(root.textContent).toContain('3 fields of portal.example imported');
  await choose('taught-file', '{}');
  expect(root.textContent).toContain('The file holds no taught fields; choose one that was exported here.');
});
