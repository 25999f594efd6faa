import { describe, expect, it } from 'vitest';
import { isPath } from '../claim/paths.ts';
import { plainControl } from '../reading/control.fixture.ts';
import type { ControlDescriptor, FramePage } from '../reading/descriptor.ts';
import { read } from '../reading/read.ts';
import { SITE_KNOWLEDGE } from '../site-knowledge.ts';
import { hasPack } from './hosts.ts';
import { OFFICE_ALLY } from './office-ally.ts';
import type { Pack, PackField, PackPage } from './pack.ts';
import { PACKS } from './packs.ts';

const formOf = ({ pages }: Pack): PackPage =>
  pages.find(({ kind, controls }) => kind === 'entry' && (controls?.fields.length ?? 0) > 3) as PackPage;

/** Words that say nothing, so that only the names tell. */
const riddle = (at: number) => [{ text: `Q${at}`, by: 'before', distance: 2, doubtful: false }] as const;

/** The documented names of a page as controls, two rows of what repeats. */
function pageOf(
  pack: Pack,
  more: (control: ControlDescriptor, path: string) => Partial<ControlDescriptor> = () => ({}),
) {
  const { by = 'id', prefix = '', fields = [] } = formOf(pack).controls ?? {};
  const isRow = (path: string) => path.includes('[]');
  const times = ([name]: PackField) => (/[#@]/.test(name) ? [0, 1] : [0]);
  const once = fields
    .filter(([, path]) => !isRow(path))
    .flatMap((field) => times(field).map((row) => ({ field, row })));
  const rows = [0, 1].flatMap((row) => fields.filter(([, path]) => isRow(path)).map((field) => ({ field, row })));
  const controls = [...once, ...rows].map(({ field: [name, path, kind], row }, at) => {
    const whole = prefix + name.replace('#', `${row}`).replace('@', `${row + 1}`);
    // Several of one name are buttons of a question, and pointers twelve boxes to tick.
    const button = /[#@]/.test(name) && !isRow(path) ? 'radio' : path.endsWith('Pointers') ? 'checkbox' : 'select';
    const letter = whole.charCodeAt(whole.length - 1) - 96;
    const control = plainControl({
      kind: kind === 'choice' ? button : 'text',
      ...(kind === 'choice' && button === 'radio' && { name: `group of ${path}` }),
      ...(kind === 'choice' && button === 'checkbox' && { value: `${letter}` }),
      ...(by !== 'caption' && { [by]: whole }),
    });
    return { control, path, row, whole, at };
  });
  const drawn = controls.map(
    ({ control, path, row, whole }, at): ControlDescriptor => ({
      ...control,
      key: `c${at}`,
      index: at,
      rect: [10 + (at % 8) * 130, 40 * at + row, 120, 20],
      captions: by === 'caption' ? [{ text: whole, by: 'before', distance: 2, doubtful: false }] : riddle(at),
      ...more(control, path),
    }),
  );
  const page: FramePage = {
    origin: `https://${pack.hosts[0]}`,
    controls: drawn,
    frames: [],
    tooLarge: false,
  };
  return { page, paths: controls.map(({ path, row }) => path.replace('[]', `[${row}]`)) };
}

const readPage = (page: FramePage, taught: Parameters<typeof SITE_KNOWLEDGE.readPage>[1] = []) =>
  SITE_KNOWLEDGE.readPage(page, taught, false, read);
const pathAt = (page: FramePage, key: string | undefined) =>
  readPage(page).fields.find((field) => field.key === key)?.path;

describe.each(PACKS.map((pack) => [pack.label, pack] as const))('%s', (_, pack) => {
  it('names paths of the vocabulary, each control once a page, titles as headings are compared', () => {
    for (const { controls, titles } of pack.pages) {
      const fields = controls?.fields ?? [];
      expect(fields.filter(([, path]) => !isPath(path.replace('[]', '[0]')))).toEqual([]);
      expect(new Set(fields.map(([name]) => name)).size).toBe(fields.length);
      expect(titles.map((title) => title.toLowerCase())).toEqual(titles);
    }
  });

  it('is asked for by the hosts it is for', () => {
    for (const host of pack.hosts) expect(hasPack(`https://${host}:8443`)).toBe(true);
  });
});

it('no host has two packs, and none is listed without one', () => {
  const hosts = PACKS.flatMap((pack) => pack.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(hasPack('https://www.officeally.com.example')).toBe(false);
  expect(hasPack('https://portal.example')).toBe(false);
});

describe.each(
  PACKS.filter((pack) => formOf(pack)?.controls?.by !== 'caption' && formOf(pack)).map(
    (pack) => [pack.label, pack] as const,
  ),
)('the documented form of %s', (_, pack) => {
  it('is read by its names alone, every line of it', () => {
    const { page, paths } = pageOf(pack);
    const reading = readPage(page);
    const missed = page.controls.filter(({ key }, at) => {
      const path = reading.fields.find((field) => field.key === key)?.path;
      return path?.replace(/#\w+$/, '') !== paths[at]?.replace(/#\w+$/, '');
    });
    expect(missed.map(({ id, name }) => id || name)).toEqual([]);
    expect(reading.pack).toEqual({ label: pack.label, kind: 'entry', dropped: false, missing: [] });
    expect(Math.min(...reading.fields.map(({ confidence }) => confidence))).toBe(0.99);
  });
});

describe('Office Ally', () => {
  const renamed = (wanted: RegExp) => (control: ControlDescriptor) =>
    wanted.test(control.id) ? { id: 'elsewhere', captions: [] } : {};

  it('of a form on which one id is another, that field is left to its caption and named', () => {
    const { page } = pageOf(OFFICE_ALLY, (control) => ({
      ...renamed(/PRIOR_AUTH/)(control),
      ...(control.id.endsWith('PRIOR_AUTH_NUMBER') && {
        captions: [{ text: '23. Prior authorization number', by: 'before', distance: 2, doubtful: false }],
      }),
    }));
    const { pack, fields } = readPage(page);
    expect(pack).toMatchObject({ dropped: false, missing: ['claim.priorAuthorizationNumber'] });
    expect(
      fields.filter(({ path }) => path === 'claim.priorAuthorizationNumber').map(({ because }) => because),
    ).toEqual([['caption “23. Prior authorization number”', 'box 23']]);
  });

  it.each<[string, Partial<ControlDescriptor>]>([
    ['a date', { value: '10/02/2026' }],
    ['a tick box', { kind: 'checkbox' }],
  ])('a field that holds %s where an NPI belongs is none', (_, more) => {
    const { page } = pageOf(OFFICE_ALLY, (_, path) => (path === 'billing.npi' ? more : {}));
    const reading = readPage(page);
    expect(reading.pack?.missing).toEqual(['billing.npi']);
    expect(reading.fields.map(({ path }) => path)).not.toContain('billing.npi');
  });

  it('a form on which most ids are others is read without the pack, and that is said', () => {
    const { page } = pageOf(OFFICE_ALLY, renamed(/^(?!.*(LAST_NAME|FIRST_NAME|_CITY|_ZIP))/));
    expect(readPage(page).pack).toMatchObject({ dropped: true, missing: [] });
    expect(readPage(page).fields.filter(({ because }) => because.includes('Office Ally has this field here'))).toEqual(
      [],
    );
  });

  it('a claim form with none of the ids is said to look different, a search page is not', () => {
    const captions = ['Patient last name', 'Patient first name', 'Patient date of birth', 'Member ID', 'Group number'];
    const more = ['Prior authorization number', 'Billing NPI', 'Federal tax ID', 'Patient account number'];
    const page = (texts: readonly string[]): FramePage => ({
      origin: 'https://www.officeally.com',
      controls: texts.map((text, at) =>
        plainControl({
          key: `c${at}`,
          index: at,
          rect: [10, 40 * at, 120, 20],
          captions: [{ text, by: 'for', distance: 0, doubtful: false }],
        }),
      ),
      frames: [],
      tooLarge: false,
    });
    expect(readPage(page([...captions, ...more])).pack).toMatchObject({ kind: null, dropped: true });
    expect(readPage(page(['Patient last name', 'Claim ID'])).pack).toMatchObject({ kind: null, dropped: false });
  });

  it('a hidden twin is not taken for the field', () => {
    const { page } = pageOf(OFFICE_ALLY, (control) => (control.id.endsWith('_CITY') ? { visible: false } : {}));
    expect(readPage(page).fields.map(({ path }) => path)).not.toContain('patient.city');
  });

  it('what the biller taught wins over it', () => {
    const { page } = pageOf(OFFICE_ALLY);
    const [first, second] = ['LAST_NAME', 'FIRST_NAME'].map((name) =>
      page.controls.find(({ id }) => id.endsWith(`ucHCFA_${name}`)),
    );
    const taught = SITE_KNOWLEDGE.teach([], page.controls, first?.key ?? '', 'patient.firstName', '2026-11-24');
    const fields = new Map(readPage(page, taught).fields.map(({ key, path }) => [key, path]));
    expect(fields.get(first?.key ?? '')).toBe('patient.firstName');
    expect(fields.get(second?.key ?? '')).not.toBe('patient.firstName');
    expect(pathAt(page, second?.key)).toBe('patient.firstName');
  });
});

it('a portal known by captions reads those it shows, and misses none', () => {
  const controls = ['Client ID', 'Patient Control Number'].map((text, at) =>
    plainControl({
      key: `c${at}`,
      index: at,
      rect: [10, 40 * at, 120, 20],
      sections: ['General Claim Information'],
      captions: [{ text: `${text}:`, by: 'for', distance: 0, doubtful: false }],
    }),
  );
  const reading = readPage({ origin: 'https://epaces.emedny.org', controls, frames: [], tooLarge: false });
  expect(reading.fields.map(({ path }) => path)).toEqual(['subscriber.memberId', 'patient.accountNumber']);
  expect(reading.pack).toEqual({ label: 'ePACES', kind: 'entry', dropped: false, missing: [] });
});

it.each([
  ['https://secure.uhcprovider.com', 'Claim Summary', 'status'],
  ['https://www.providerexpress.com', 'Claim Entry - Step 4 of 4', 'confirmation'],
  ['https://apps.availity.com', 'Remittance Viewer', 'remittance'],
  ['https://www.officeally.com', 'Uploading Claims', 'upload'],
])('%s: a page headed %s is one of %s', (origin, heading, kind) => {
  const controls = [plainControl({ sections: [heading] })];
  expect(readPage({ origin, controls, frames: [], tooLarge: false }).pack?.kind).toBe(kind);
});
