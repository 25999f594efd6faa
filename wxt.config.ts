import { defineConfig } from 'wxt';
import { squeezed } from './scripts/lib/squeezed.ts';
import { workerData } from './scripts/lib/worker-data.ts';

/** The page policy of design: own code only, no network but our own files, no forms sent anywhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const INERT = /[\\/](engine|node_modules[\\/](dexie|zod|comlink))[\\/]/;

const LOCK_KEY = { suggested_key: { default: 'Alt+Shift+L' }, description: 'Lock the record' };
const OPEN_KEY = { suggested_key: { default: 'Alt+Shift+C' }, description: 'Check the claim on this page' };

/**
 * One source, two packages: Chrome as MV3 with an offscreen page, Firefox as MV2, whose persistent
 * background page keeps the engine alive. No host permission at install in either.
 */
export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [withoutInnerHtml(), withoutCodecImport(), squeezed(), workerData()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'es2024',
      modulePreload: { polyfill: false },
      // Importing the engine does nothing by itself, so a process pays only for the parts it uses.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: INERT, sideEffects: false }] },
        // Names are shortened by the second minifier, which leaves one to the constants (`squeezed.ts`).
        output: { minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } } },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Claimside',
    description:
      'Checks behavioral-health claims beside the payer portal, before Submit. Nothing leaves this computer.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'idle',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    action: { default_title: 'Check the claim on this page' },
    ...(browser === 'firefox' ? firefoxOnly() : chromeOnly()),
  }),
});

/**
 * Takes Preact's way to set markup from text out of the package: nobody uses it, reviewers of the stores
 * look for it, and what isn't there can't be misused. Fails when Preact is written another way.
 */
function withoutInnerHtml() {
  return {
    name: 'claimside:without-inner-html',
    transform(code: string, id: string) {
      if (!/node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return null;
      const without = code
        .replace(/\w+\.__html==\w+\.innerHTML/, 'false')
        .replace(/\(\w+\.innerHTML=\w+\.__html\)/, 'void 0');
      if (without.includes('innerHTML=')) throw new Error('Preact sets innerHTML in a way this build does not know.');
      return { code: without, map: null };
    },
  };
}

/**
 * Takes zip.js's way to load a decompressor from an address out of the package: ours all come with it, and code
 * from elsewhere has no door. Such an archive is refused then. Fails when zip.js is written another way.
 */
function withoutCodecImport() {
  return {
    name: 'claimside:without-codec-import',
    transform(code: string, id: string) {
      if (!/zip\.js[\\/]lib[\\/]core[\\/]codec-registry\.js/.test(id)) return null;
      const without = code.replace(/await import\([^)]*\bcodecURI\)/, '{}');
      if (without === code) throw new Error('zip.js loads codecs in a way this build does not know.');
      return { code: without, map: null };
    },
  };
}

function chromeOnly() {
  return {
    minimum_chrome_version: '122',
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: { _execute_action: OPEN_KEY, 'lock-record': LOCK_KEY },
  };
}

function firefoxOnly() {
  return {
    optional_permissions: ['https://*/*'],
    content_security_policy: PAGE_POLICY,
    commands: { _execute_browser_action: OPEN_KEY, 'lock-record': LOCK_KEY },
    browser_specific_settings: {
      gecko: {
        id: '{6f1c1f52-0c0e-4d0e-9a83-3f7c7d1f2b11}',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}
