// Runs one of the project's commands on a clean machine: installs what is missing, then hands over to
// the Node that the project pins, because many machines still have Node 20 while the tools need 22 or newer.
// This file itself must run on Node 18 and use nothing that has to be installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.claimside-lock');
const [task, ...args] = process.argv.slice(2);

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

function install() {
  process.stderr.write('Installing what the project needs (once) ...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm's own words go to stderr: some commands promise that standard output holds results only.
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) fail('npm could not install the project; its words are above.');
  writeFileSync(stamp, lockHash());
}

function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(path)) return path;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail('The pinned Node did not install. Run "npm rebuild node", or use Node 24 or newer.');
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

if (!task || !existsSync(join(root, 'scripts', `${task}.ts`))) fail(`There is no command "${task ?? ''}".`);
if (!installed()) install();
const node = pinnedNode();
const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const { status, signal } = spawnSync(node, [join(root, 'scripts', `${task}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path, CLAIMSIDE_CWD: process.cwd() },
});
process.exit(signal ? 1 : (status ?? 1));
