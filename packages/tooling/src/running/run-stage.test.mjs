// A stage that hangs must end with a clear word, and a red one must be seen as red.
import { describe, expect, it } from 'vitest';
import { nodeProblem } from './ready-machine.mjs';
import { runStage } from './run-stage.mjs';

const run = (script, minutes = 1) =>
  runStage({ name: 'x', command: [process.execPath, '-e', script], minutes }, { root: process.cwd() });

describe('runStage', () => {
  it('passes on exit code 0', async () => expect(await run('')).toMatchObject({ ok: true }));
  it('fails on another exit code', async () => {
    expect(await run('process.exit(3)')).toMatchObject({ ok: false, reason: 'ended with exit code 3' });
  });
  it('stops a stage at its time limit', async () => {
    expect(await run('setInterval(() => {}, 1000)', 0.005)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('was stopped'),
    });
  });
  it('says so when a command is not there', async () => {
    const result = await runStage({ name: 'x', command: ['./no-such-command'], minutes: 1 }, { root: process.cwd() });
    expect(result.reason).toContain('could not start');
  });
});

describe('nodeProblem', () => {
  it.each(['20.19.0', '22.0.0'])('accepts %s', (version) => expect(nodeProblem(version)).toBeUndefined());
  it.each(['18.20.0', '20.10.0'])('refuses %s', (version) => expect(nodeProblem(version)).toContain('too old'));
});
