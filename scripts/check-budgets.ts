import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, type Target } from './build.ts';
import { codeOf, filesUnder, pageCode } from './lib/package-files.ts';

/** Minified bytes a part of the package may weigh. The numbers are promises of the design, not of the day. */
const KB = 1000;
const BUDGETS: readonly {
  name: string;
  limit: number;
  files: (target: Target) => string[];
}[] = [
  { name: 'probe, in every frame', limit: 4 * KB, files: () => ['probe.js'] },
  { name: 'portal script', limit: 45 * KB, files: () => ['portal.js'] },
  { name: 'marks', limit: 30 * KB, files: () => ['marks.js'] },
  { name: 'teaching, in a page on demand', limit: 15 * KB, files: () => ['teach.js'] },
  { name: 'capture after Submit', limit: 40 * KB, files: () => ['capture.js'] },
  {
    name: 'side panel code',
    limit: 180 * KB,
    files: (target) => pageCode(outputOf(target, 'store'), 'sidepanel.html', 'all'),
  },
  {
    name: 'dashboard, first',
    limit: 100 * KB,
    files: (target) => pageCode(outputOf(target, 'store'), 'dashboard.html', 'first'),
  },
  {
    name: 'dashboard, all views',
    limit: 400 * KB,
    files: (target) => pageCode(outputOf(target, 'store'), 'dashboard.html', 'all'),
  },
  { name: 'scrub and reading code', limit: 250 * KB, files: () => ['engine-worker.js', 'engine-core.js'] },
  { name: 'what is known of a site, on demand', limit: 40 * KB, files: () => ['engine-known.js'] },
  { name: 'own rules and files, on demand', limit: 40 * KB, files: () => ['engine-own.js'] },
  { name: 'uncaptioned lines, on demand', limit: 10 * KB, files: () => ['engine-uncaptioned.js'] },
  { name: 'loader of official files', limit: 180 * KB, files: () => ['table-loader.js'] },
  { name: 'record, on demand', limit: 170 * KB, files: () => ['record-worker.js'] },
  { name: 'background', limit: 60 * KB, files: () => ['background.js'] },
  { name: 'code tables', limit: 300 * KB, files: (target) => filesUnder(outputOf(target, 'store'), 'tables') },
];
/** In Firefox the background page is the engine host and holds the settings store too. */
const FIREFOX_BACKGROUND = { limit: 200 * KB };

/**
 * What must not be in a package. Content code talks to nobody but the engine host and brings no library;
 * no code anywhere makes code out of text.
 */
const CONTENT_CODE = ['capture.js', 'probe.js', 'portal.js', 'marks.js', 'teach.js'];
const NO_NETWORK = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/;
const NO_LIBRARY = /\bDexie\b|ZodError|_zod\b|__k\b.*__b\b.*__e\b|options\.vnode/;
const NO_EVAL = /\beval\(|\bnew Function\b|\bFunction\(["'`]/;
const NO_MARKUP = /\binnerHTML\s*=[^=]|\bouterHTML\s*=[^=]|\binsertAdjacentHTML\b|\bdocument\.write\(/;

interface Row {
  readonly target: Target;
  readonly part: string;
  readonly bytes: number;
  readonly limit: number;
}

/** Weighs every part of one built package: bytes, and the bytes its budget allows. */
export function weigh(target: Target): Row[] {
  const folder = outputOf(target, 'store');
  return BUDGETS.map(({ name, limit, files }) => ({
    target,
    part: name,
    bytes: files(target).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
    ...(target === 'firefox' && name === 'background' ? FIREFOX_BACKGROUND : { limit }),
  }));
}

function forbidden(target: Target): string[] {
  const folder = outputOf(target, 'store');
  const rules = [
    { files: CONTENT_CODE, marker: NO_NETWORK, what: 'speaks to the network' },
    { files: CONTENT_CODE, marker: NO_LIBRARY, what: 'holds a library that is too heavy for a page' },
    { files: codeOf(folder), marker: NO_EVAL, what: 'makes code out of text' },
    { files: codeOf(folder), marker: NO_MARKUP, what: 'makes markup out of text' },
  ];
  return rules.flatMap(({ files, marker, what }) =>
    files
      .filter((file) => marker.test(readFileSync(join(folder, file), 'utf8')))
      .map((file) => `${target}: ${file} ${what}`),
  );
}

if (import.meta.main) {
  const rows = (['chrome', 'firefox'] as const).flatMap(weigh);
  for (const { target, part, bytes, limit } of rows) {
    const state = bytes <= limit ? 'ok' : 'OVER';
    console.log(
      `${target.padEnd(8)} ${part.padEnd(24)} ${(bytes / KB).toFixed(1).padStart(7)} of ${String(limit / KB).padStart(4)} kB  ${state}`,
    );
  }
  const wrong = (['chrome', 'firefox'] as const).flatMap(forbidden);
  for (const sentence of wrong) console.log(sentence);
  if (wrong.length > 0 || rows.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}
