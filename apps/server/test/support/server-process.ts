// The bundled server as a process of its own, to be killed at any moment.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(
  new URL(`../../../../node_modules/.cache/parley-server-test-${process.pid}`, import.meta.url),
);

export function buildServer(): void {
  const script = fileURLToPath(new URL('../../build.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The server cannot be built: ${stderr}`);
}

export function removeBuild(): void {
  rmSync(folder, { recursive: true, force: true });
}

export class ServerProcess {
  private child: ChildProcess | null = null;
  private said = '';

  constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.port),
      HOST: '127.0.0.1',
      POSTS_PER_MINUTE: '0',
      DEMO: '0',
      ...this.env,
    };
    const child = spawn(process.execPath, [`${folder}/server.js`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (chunk: Buffer) => {
      this.said = (this.said + chunk.toString()).slice(-5_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    this.child = child;
    for (let attempt = 0; attempt < 600; attempt++) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${this.said}`);
      const ready = await fetch(`${this.origin}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) return;
      await pause(25);
    }
    throw new Error(`The server does not answer: ${this.said}`);
  }

  /** Gives back the exit code; null when a signal ended it. */
  async stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const gone = new Promise<number | null>((done) => child.once('exit', done));
    child.kill(signal);
    return gone;
  }
}

/** Runs the bundled command and gives back what it printed. */
export function runParley(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [`${folder}/parley.js`, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
