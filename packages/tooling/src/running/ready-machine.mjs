// Makes a fresh clone ready: Node, installed dependencies, a Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Nothing when this Node is new enough, else what to do. */
export function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough ? undefined : `Node ${version} is too old: install Node 20.19 or newer`;
}

/** True when the lock file is newer than what is installed. */
export function needsInstall(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Installs by the lock file. `npm ci` refuses a lock that lacks another platform's optional binaries, so: install. */
export function install(root) {
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Path of a Chromium, if the machine has one. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];
  const usual = folders.flatMap((folder) => browserNames.map((name) => join(folder, name)));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...usual, mac].find((path) => existsSync(path));
}

/** Finds a Chromium or, as root on a Debian, installs one. */
export function ensureChromium() {
  const found = findChromium();
  if (found || !canInstall()) return found;
  console.log('Installing Chromium for the browser tests (apt-get install chromium)');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return findChromium();
}

function canInstall() {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
