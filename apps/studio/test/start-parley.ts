// The built program over a fresh data folder with its demo workspace, and a browser that is logged in as its first admin.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { z } from 'zod';

export interface Parley {
  readonly origin: string;
  readonly browser: Browser;
  /** Calls the API as the admin. */
  call: (procedure: string, input: object) => Promise<unknown>;
  ask: (procedure: string, input: object) => Promise<unknown>;
  /** Opens a page of the studio in a context of its own, logged in. */
  open: (path: string, context?: BrowserContextOptions) => Promise<Page>;
  stop: () => Promise<void>;
}

const admin = {
  name: 'Maja Demo',
  email: 'maja@demo.example',
  password: 'a long demo password',
  workspaceName: 'Demo shop',
};

export async function startParley(): Promise<Parley> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-studio-'));
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, POSTS_PER_MINUTE: '0', DEMO: '1' };
  const program = spawn(
    process.execPath,
    [process.env['PARLEY_SERVER'] ?? join(import.meta.dirname, '../../server/dist/server.js')],
    {
      env: { ...process.env, ...env },
    },
  );
  const origin = `http://127.0.0.1:${await announcedPort(program)}`;
  const setup = await post(`${origin}/trpc/auth.setup`, admin);
  const cookie = (setup.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const [name = '', value = ''] = cookie.split('=');
  const browser = await openBrowser();
  return {
    origin,
    browser,
    call: async (procedure, input) => answerOf(await post(`${origin}/trpc/${procedure}`, input, { cookie })),
    ask: async (procedure, input) => {
      const url = `${origin}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
      return answerOf(await fetch(url, { headers: { cookie, 'x-parley-csrf': '1' } }));
    },
    open: async (path, context = {}) => {
      const own = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...context });
      own.setDefaultTimeout(15_000);
      await own.addCookies([{ name, value, url: origin }]);
      const page = await own.newPage();
      await page.goto(origin + path);
      return page;
    },
    stop: async () => {
      await browser.close();
      await ended(program);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const answerSchema = z.object({ result: z.object({ data: z.unknown() }) });

async function answerOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`The API answered ${response.status}: ${JSON.stringify(body)}`);
  return answerSchema.parse(body).result.data;
}

export function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const own = { 'content-type': 'application/json', 'x-parley-csrf': '1' };
  return fetch(url, { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(body) });
}

function openBrowser(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

function announcedPort(program: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const look = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const port = /Parley is at http:\/\/[^:\s]+:(\d+)\n/.exec(said)?.[1];
      if (port !== undefined) done(port);
    };
    program.stdout?.on('data', look);
    program.stderr?.on('data', look);
    program.once('exit', (code) => fail(new Error(`The program ended with ${code}: ${said}`)));
  });
}

function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    program.once('exit', () => done());
    program.kill('SIGTERM');
  });
}
