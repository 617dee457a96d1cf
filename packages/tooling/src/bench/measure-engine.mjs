// Runs the engine alone, in a process of its own.
import { spawnSync } from 'node:child_process';

/** Turns a second, two turns a chat. */
export function measureEngine(root, share = 1) {
  const chats = String(Math.ceil(10_000 * share));
  const run = spawnSync('node_modules/.bin/tsx', ['packages/tooling/src/bench/engine-turns.ts', chats], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`engine turns failed:\n${run.stderr}`);
  return JSON.parse(run.stdout);
}
