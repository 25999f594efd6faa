import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const CANDIDATES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
/** Without a font a page has no measures, and the browsers' own packages bring none. */
const DEBIAN_PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};
const ASK: Readonly<Record<BrowserName, string>> = {
  chromium: 'Install Chromium, Chrome or Edge and run this again.',
  firefox: 'Install Firefox and run this again.',
};

/** Path of an installed browser; `CLAIMSIDE_CHROMIUM` and `CLAIMSIDE_FIREFOX` name one by hand. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[`CLAIMSIDE_${name.toUpperCase()}`];
  return [named, ...CANDIDATES[name]].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/**
 * Path of a browser that runs here, installing Debian's package when this is Debian and we are root.
 *
 * @throws one sentence saying what to install
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (isDebianRoot()) aptInstall(DEBIAN_PACKAGES[name]);
  const installed = findBrowser(name);
  if (!installed) throw new Error(ASK[name]);
  return installed;
}

/** Whether a window can be opened here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function aptInstall(names: readonly string[]): void {
  process.stderr.write(`Installing ${names.join(' and ')} ...\n`);
  const options = {
    stdio: ['ignore', 2, 2] as ['ignore', number, number],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], options);
}
