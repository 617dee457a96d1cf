// Runs the engine alone, and the tools of flows, each in a process of its own.
import { spawnSync } from 'node:child_process';

/** Turns a second, two turns a chat. */
export function measureEngine(root, share = 1) {
  return measured(root, 'engine-turns.ts', Math.ceil(10_000 * share));
}

/** Compiling, checking, turns by size of the flow, expressions and templates. */
export function measureFlows(root, share = 1) {
  return measured(root, 'flow-costs.ts', share);
}

function measured(root, program, argument) {
  const run = spawnSync('node_modules/.bin/tsx', [`packages/tooling/src/bench/${program}`, String(argument)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${program} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout);
}
