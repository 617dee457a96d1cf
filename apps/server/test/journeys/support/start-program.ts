// The built program as a person starts it: a process of its own, a free port, a fresh data folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootAbove } from '../../../src/folders';

export type Program = {
  readonly origin: string;
  /** Everything it has printed so far. */
  said(): string;
  /** Asks it to stop as a terminal does, and forgets the data. */
  stop(): Promise<void>;
};

const root = rootAbove(import.meta.dirname);

export function freshDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'parley-journey-'));
}

export async function startProgram(dataDir: string, env: Record<string, string> = {}): Promise<Program> {
  const given = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, POSTS_PER_MINUTE: '0', ...env };
  const child = spawn(process.execPath, [join(root, 'apps/server/dist/server.js')], {
    env: { ...process.env, ...given },
  });
  let text = '';
  const keep = (chunk: Buffer): void => void (text += chunk.toString('utf8'));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const port = await announcedPort(child, () => text);
  return {
    origin: `http://127.0.0.1:${port}`,
    said: () => text,
    stop: async () => {
      await ended(child);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs one `parley` command on a data folder; gives what `--json` printed. */
export async function runParley(args: readonly string[], env: Record<string, string> = {}): Promise<unknown> {
  const child = spawn(process.execPath, [join(root, 'apps/server/dist/parley.js'), ...args, '--json'], {
    env: { ...process.env, ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new Error(`parley ${args.join(' ')} ended with ${code}: ${err}`);
  return JSON.parse(out);
}

function announcedPort(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((done, fail) => {
    const look = (): void => {
      const port = /Parley is at http:\/\/[^:\s]+:(\d+)\n/.exec(said())?.[1];
      if (port !== undefined) done(port);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => fail(new Error(`The program ended with ${code}: ${said()}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
