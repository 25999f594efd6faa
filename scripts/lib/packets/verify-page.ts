import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, 'components/verify-page');

/** The page that comes in every packet, as one file without anything to load. @throws what the bundler said */
export async function verifyPage(): Promise<string> {
  const style = `${read('../tokens.css')}${read('page.css')}`
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const script = await bundled();
  // A page from a file has no address of its own; nothing but these two texts may act in it.
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  return read('page.html')
    .replace('<head>', () => `<head>\n<!--\n${notices()}\n-->`)
    .replace('POLICY', () => policy)
    .replace('/* STYLE */', () => style)
    .replace('/* SCRIPT */', () => script);
}

/** Libraries in the page, whose licences ask to be named. */
const LIBRARIES = ['@noble/ed25519', '@noble/hashes', 'zod'];

function notices(): string {
  const each = LIBRARIES.map(
    (name) => `${name}\n${readFileSync(resolve(root, 'node_modules', name, 'LICENSE'), 'utf8')}`,
  );
  return `This page contains:\n\n${each.join('\n')}`.replaceAll('--', '- -').trim();
}

function read(file: string): string {
  return readFileSync(resolve(folder, file), 'utf8');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

async function bundled(): Promise<string> {
  const [output] = [
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {
          input: resolve(folder, 'page.ts'),
          output: { format: 'es', codeSplitting: false },
          // zod and the engine do nothing by being imported.
          treeshake: { moduleSideEffects: [{ test: /[\\/](engine|node_modules[\\/]zod)[\\/]/, sideEffects: false }] },
        },
      },
    }),
  ].flat();
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The page that checks packets did not build.');
  if (chunk.code.includes('</script')) throw new Error('The script of the page ends itself.');
  return chunk.code.trim();
}
