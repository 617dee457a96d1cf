// A stage that hangs must end with a clear word, and a red one must be seen as red.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

describe('a stage that may be played again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-stage-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Stands in for a test runner: `b` fails when it runs beside `a`, or always.
  const runner = (always) => {
    const file = join(folder, `runner-${always}.mjs`);
    writeFileSync(
      file,
      `import { writeFileSync } from 'node:fs';
      const report = process.argv.find((word) => word.startsWith('--outputFile.json=')).split('=')[1];
      const alone = process.argv.includes('b');
      const of = (name, ...states) => ({ name, status: states.includes('failed') ? 'failed' : 'passed', assertionResults: states.map((status) => ({ status })) });
      const b = alone && !${always} ? of('b', 'passed', 'passed') : of('b', 'passed', 'failed');
      writeFileSync(report, JSON.stringify({ testResults: alone ? [b] : [of('a', 'passed', 'skipped'), b] }));
      process.exit(b.status === 'failed' ? 1 : 0);`,
    );
    return file;
  };
  const play = (always, again) =>
    runStage(
      { name: 'x', command: [process.execPath, runner(always)], report: 'x.json', minutes: 1, again },
      { root: process.cwd() },
    );

  it('is judged by the second time, and counts each test once', async () => {
    expect(await play(false, true)).toMatchObject({ ok: true, tests: { passed: 3, failed: 0, skipped: 1 } });
  });

  it('stays red when it fails twice, or may not', async () => {
    expect(await play(true, true)).toMatchObject({ ok: false, tests: { passed: 2, failed: 1, skipped: 1 } });
    expect(await play(false, false)).toMatchObject({ ok: false, tests: { passed: 2, failed: 1, skipped: 1 } });
  });
});

describe('nodeProblem', () => {
  it.each(['20.19.0', '22.0.0'])('accepts %s', (version) => expect(nodeProblem(version)).toBeUndefined());
  it.each(['18.20.0', '20.10.0'])('refuses %s', (version) => expect(nodeProblem(version)).toContain('too old'));
});
