// `npm run screenshots`: fills a demo workspace, opens every page, writes docs/screenshots/*.png.
// `npm run screenshots -- inbox,login` takes those alone; `-- --look light` one look.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { startProviderStub } from './src/bench/provider-stub.mjs';
import { freePort, startServer, stopServer } from './src/bench/server-process.mjs';
import { ensureChromium } from './src/running/ready-machine.mjs';
import { demoWorkspace, members, password } from './src/screenshots/demo-workspace.mjs';
import { pictures } from './src/screenshots/pictures.mjs';
import { playVisits } from './src/screenshots/play-visits.mjs';
import { extraLooks, looks, takePictures } from './src/screenshots/take-pictures.mjs';
import { workInStudio } from './src/screenshots/work-in-studio.mjs';

const root = new URL('../..', import.meta.url).pathname;
const args = process.argv.slice(2);
const wanted = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--look')?.split(',');
const look = args.includes('--look') ? args[args.indexOf('--look') + 1] : undefined;
const extra = extraLooks.filter(({ ending }) => ending === look);
const folder = join(root, extra.length > 0 ? 'data/pictures' : 'docs/screenshots');
const chosen = extra.length > 0 ? extra : looks.filter(({ ending }) => !look || ending === look);

const data = mkdtempSync(join(tmpdir(), 'parley-pictures-'));
const provider = await startProviderStub();
const outside = { MESSENGER_GRAPH_BASE: provider.origin, ALLOW_PRIVATE_HOSTS: '127.0.0.1' };
const applied = await apply();
const server = await start();
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
try {
  await playVisits(server.origin, applied.forms['Book a service']);
  const login = await logIn();
  mkdirSync(folder, { recursive: true });
  const list = pictures(applied).filter(({ name }) => !wanted || wanted.includes(name));
  const failed = [];
  for (const one of chosen) {
    failed.push(...(await takePictures({ browser, origin: server.origin, folder, look: one, list, login })));
  }
  if (!wanted || wanted.includes('setup')) failed.push(...(await pictureSetup()));
  for (const line of failed) console.error(line);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await stopServer(server);
  await provider.close();
  rmSync(data, { recursive: true, force: true });
}

// Not the waiting kind of spawn: the stand-in for Messenger answers from this very process.
async function apply() {
  const file = join(data, 'workspace.json');
  writeFileSync(file, JSON.stringify(demoWorkspace()));
  const words = ['apps/server/dist/parley.js', 'apply', file, '--data-dir', data, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...outside },
  });
  return JSON.parse(stdout);
}

/** The first visit is seen only while there is no member, so it gets a program of its own. */
async function pictureSetup() {
  const empty = mkdtempSync(join(tmpdir(), 'parley-pictures-'));
  const fresh = await start(empty);
  const list = [{ name: 'setup', path: '/setup', stranger: true }];
  const failed = [];
  for (const one of chosen) {
    failed.push(...(await takePictures({ browser, origin: fresh.origin, folder, look: one, list })));
  }
  await stopServer(fresh);
  rmSync(empty, { recursive: true, force: true });
  return failed;
}

async function start(dataDir = data) {
  const port = await freePort();
  const env = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    POSTS_PER_MINUTE: '0',
    ...outside,
  };
  return startServer({ root, command: [process.execPath, 'apps/server/dist/server.js'], port, env });
}

async function logIn() {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${server.origin}/login`);
  await page.getByLabel('Email').fill(members[0].email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(`${server.origin}/flows`);
  await workInStudio(page);
  const state = await context.storageState();
  await context.close();
  return state;
}
