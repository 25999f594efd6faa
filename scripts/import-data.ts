import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { proceduresFrom } from './lib/data/import-procedures.ts';
import { fillZip3, zip5Exceptions } from './lib/data/import-zip.ts';

/**
 * Takes facts over from a folder of reference data into the plain sources in `data/`, once:
 * `node scripts/import-data.ts SOURCE_DIR`. What the reference gets wrong is put right here, so
 * that `data/` holds what we stand behind. See docs/add-a-code-set.md.
 */
const source = process.argv[2];
if (source === undefined) throw new Error('give the folder to take the facts from');
const data = resolve(import.meta.dirname, '../data');

const read = (path: string) => readFileSync(join(source, path), 'utf8');
const readGz = (path: string) => gunzipSync(readFileSync(join(source, path))).toString('utf8');
const rows = (text: string, by = '\t') =>
  text
    .split('\n')
    .map((line) => line.replace(/[\r"]/g, ''))
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(by).map((cell) => cell.trim()));

function write(path: string, body: string | Uint8Array): void {
  const file = join(data, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}

function table(path: string, head: readonly string[], body: readonly (readonly (string | number)[])[]): void {
  write(path, `${[head, ...body].map((row) => row.join('\t')).join('\n')}\n`);
}

/** Titles are kept for chapter F and for the Z, R, T and G codes billers use beside it. */
const TITLED =
  /^(F|Z(0[0-9]|1[3-9]|5[5-9]|6[0-9]|7[0-69]|8[0-9]|9[19])|R(1[05]|32|4|5[23]|6[38]|69|99)|T(1491|3[6-9]|4[0-3]|50|51|74|76)|G(2[0-5]|3[01]|4[04-7]))/;

function icd10(): void {
  const [head = [], ...body] = rows(readGz('data/icd10cm/validity_fy2021_fy2027.tsv.gz'));
  const lines = body.map(([code = '', first, last, firstBillable = '', lastBillable = '', title = '']) =>
    [code, first, last, firstBillable, lastBillable, TITLED.test(code) ? title : ''].join('\t'),
  );
  write('icd10cm/validity.tsv.gz', gzipSync(`${[head.join('\t'), ...lines].join('\n')}\n`, { level: 9 }));
}

/** Lines the reference leaves wider than the tabular, and lines outside chapter F that billers meet. */
const NARROWED: Record<string, string> = { 'F0781 S060X': 'S060X*A', 'F8081 I69': 'I69*23', 'F985 I69': 'I69*23' };
const OUTSIDE_F = ['R41\tG3184', 'R41\tF44', 'R4585\tT1491'];

function excludes1(): void {
  const pairs = new Set<string>();
  for (const [code = '', refs = ''] of rows(read('data/icd10cm/excludes1_chapter_f_fy2027.tsv')).slice(1)) {
    for (const ref of refs.split(' ').filter(Boolean)) {
      pairs.add(`${code.replace(/^SEC/, '')}\t${NARROWED[`${code} ${ref}`] ?? ref}`);
    }
  }
  for (const line of OUTSIDE_F) pairs.add(line);
  table(
    'icd10cm/excludes1.tsv',
    ['code', 'excludes'],
    [...pairs].sort().map((line) => line.split('\t')),
  );
}

/** New in 2025; the reference has no start for them. */
const ADDED_2025 = new Set(['H0052', 'H0053']);

function hcpcs(dates: ReadonlyMap<string, string>, ends: ReadonlyMap<string, string>): void {
  const body = rows(read('data/hcpcs/level2_validity.tsv')).map(([code = '', added = '', ended = '']) => [
    code,
    added || dates.get(code) || (ADDED_2025.has(code) ? '2025-01-01' : ''),
    ended || (ends.get(code) ?? ''),
  ]);
  table('hcpcs/level2.tsv', ['code', 'added', 'ended'], body);
}

function ncci(): void {
  const pairs = rows(read('data/ncci/ptp_bh.csv'), ',').slice(1);
  table(
    'ncci/pairs.tsv',
    ['column1', 'column2', 'indicator', 'ordered'],
    pairs.map(([a = '', b = '', indicator = '', seen = '']) => [a, b, indicator, seen.includes('unordered') ? 0 : 1]),
  );
  const medicare = rows(read('data/ncci/mue_medicare_practitioner_2025h2.csv'), ',').slice(1);
  table('ncci/mue-medicare.tsv', ['code', 'units', 'mai'], medicare);
  const medicaid = rows(read('data/ncci/mue_medicaid_practitioner_2026q1.csv'), ',').slice(1);
  table('ncci/mue-medicaid.tsv', ['code', 'units'], medicaid);
}

/** Add-ons by their own definition which the CMS file leaves out: each has the one primary it extends. */
const MORE_ADD_ONS = [
  ['96131', '96130'],
  ['96133', '96132'],
  ['96137', '96136'],
  ['96139', '96138'],
] as const;

function addOns(): void {
  const found = new Map<string, { type: string; primaries: Set<string> }>();
  const listed = rows(read('data/ncci/addon_2024q3.csv'), ',').slice(1);
  const more = MORE_ADD_ONS.map(([addOn, primary]) => [primary, addOn, '1']);
  for (const [primary = '', addOn = '', type = ''] of [...listed, ...more]) {
    const entry = found.get(addOn) ?? { type, primaries: new Set<string>() };
    entry.primaries.add(primary);
    found.set(addOn, entry);
  }
  table(
    'ncci/add-ons.tsv',
    ['add_on', 'type', 'primaries'],
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([addOn, entry]) => [addOn, entry.type, [...entry.primaries].sort().join(' ')]),
  );
}

function places(): void {
  const named = JSON.parse(read('reference/rules-data/pos.json')) as {
    codes: Record<string, { name: string; effective: string }>;
  };
  const body = rows(read('data/pos/pos.tsv')).map(([code = '', rate = '']) => {
    const own = named.codes[code];
    return [code, own?.name ?? '', own?.effective ?? '', rate];
  });
  table('places/places.tsv', ['code', 'label', 'effective', 'rate'], body);
}

function zip(): void {
  const zip3 = fillZip3(rows(read('data/geo/zip3_state.tsv')));
  table('geo/zip3.tsv', ['zip3', 'states'], [...zip3].sort());
  table('geo/zip5-exceptions.tsv', ['zip5', 'state'], zip5Exceptions(zip3, rows(readGz('data/geo/zip5_state.tsv.gz'))));
}

const procedures = proceduresFrom(read('reference/rules-data/codes.json'));
table('procedures/procedures.tsv', procedures.head, procedures.body);
icd10();
excludes1();
hcpcs(procedures.effective, procedures.terminated);
ncci();
addOns();
places();
zip();
table('modifiers/modifiers.tsv', ['code'], rows(read('data/modifiers/modifiers.txt')));
table('taxonomy/taxonomy.tsv', ['code', 'kind'], rows(read('data/taxonomy/taxonomy_25_1.tsv')));
