// The server under measurement: starts it as a user would, reads what it costs, stops it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const ticksPerSecond = 100;

/** Starts `command` with these variables and waits for its first answer; times it. */
export async function startServer({ root, command, env, port, limitMs = 300_000 }) {
  const started = performance.now();
  const child = spawn(command[0], command.slice(1), {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = keepOutput(child);
  const origin = `http://127.0.0.1:${port}`;
  await firstAnswer({ origin, child, said, end: started + limitMs });
  return { origin, child, said, readyMs: performance.now() - started, pid: servingPid(child.pid) };
}

/** Asks the server to stop and waits until it has. */
export async function stopServer({ child }) {
  if (child.exitCode !== null) return;
  const gone = new Promise((settle) => child.once('exit', settle));
  process.kill(-child.pid, 'SIGTERM');
  const late = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}

/** CPU milliseconds a process has used, user and system. */
export function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** Resident memory of a process in MiB. */
export function rssMiB(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

/** A port nobody listens on. */
export function freePort() {
  return new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => settle(port));
    });
  });
}

function keepOutput(child) {
  const said = { text: '' };
  const keep = (chunk) => {
    said.text = (said.text + chunk).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return said;
}

async function firstAnswer({ origin, child, said, end }) {
  while (performance.now() < end) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${said.text}`);
    const answered = await fetch(`${origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((settle) => setTimeout(settle, 5));
  }
  throw new Error(`no answer in time:\n${said.text}`);
}

// `npm start` is a shell over a launcher over the server; the last child does the work
function servingPid(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return children.length ? servingPid(Number(children.at(-1))) : pid;
}
