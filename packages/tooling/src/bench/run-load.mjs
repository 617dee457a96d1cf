// Runs one scenario from a process of its own and adds what it cost the server.
import { fork } from 'node:child_process';
import { rounded } from './percentile.mjs';
import { cpuMs } from './server-process.mjs';

/** Numbers of one load, with the server's CPU for each visit. */
export async function runLoad({ server, ...load }) {
  const before = cpuMs(server.pid);
  const result = await inWorker(load);
  const spent = cpuMs(server.pid) - before;
  if (result.failed > 0) console.error(`${load.scenario}: ${result.failed} failed, for example: ${result.errors[0]}`);
  return { visitors: load.visitors, ...result, serverCpuMsEach: rounded(spent / Math.max(1, result.done), 3) };
}

function inWorker(load) {
  return new Promise((settle, refuse) => {
    const worker = fork(new URL('load-worker.mjs', import.meta.url), { stdio: 'inherit' });
    worker.once('message', (result) => {
      worker.disconnect();
      settle(result);
    });
    worker.once('exit', (code) => refuse(new Error(`the load ended with ${code}`)));
    worker.send(load);
  });
}
