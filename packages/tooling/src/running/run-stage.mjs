// Runs one stage as its own process group with a time limit, its output streamed as it comes.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a stage; answers `{ name, seconds, ok, reason, tests }`. With `again` the files that failed are played once more from
 * the start: the tests of one file tell one story, so a beat that a busy browser missed spoils all that follow it.
 */
export async function runStage(stage, { root, env = process.env }) {
  const started = performance.now();
  const first = await play(stage, { root, env });
  const broken = first.reason && stage.again ? first.files.filter(({ failed }) => failed > 0) : [];
  const second = broken.length > 0 ? await playAgain(stage, broken, { root, env }) : undefined;
  const { reason } = second ?? first;
  const files = second ? [...first.files.filter(({ failed }) => failed === 0), ...second.files] : first.files;
  const seconds = (performance.now() - started) / 1000;
  return { name: stage.name, seconds, ok: reason === undefined, reason, tests: countTests(files) };
}

function playAgain(stage, broken, place) {
  const names = broken.map(({ name }) => name);
  console.log(`\n${stage.name}: played again from the start, having failed once:\n  ${names.join('\n  ')}\n`);
  return play({ ...stage, command: [...stage.command, ...names] }, place);
}

async function play(stage, { root, env }) {
  const report = stage.report && join(tmpdir(), `parley-${process.pid}-${stage.report}`);
  const extra = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const reason = await runLimited([...stage.command, ...extra], { root, env, minutes: stage.minutes });
  return { reason, files: report ? readReport(report) : [] };
}

function countTests(files) {
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

function runLimited([command, ...args], { root, env, minutes }) {
  return new Promise((settle) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const stop = (signal) => endGroup(child.pid, signal);
    const timer = setTimeout(() => {
      stop('SIGKILL');
      settle(`took longer than ${minutes} minutes and was stopped`);
    }, minutes * 60_000);
    const interrupt = () => {
      stop('SIGTERM');
      process.exit(130);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const finish = (reason) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      settle(reason);
    };
    child.once('error', (error) => finish(`could not start: ${error.message}`));
    child.once('exit', (code, signal) =>
      finish(code === 0 ? undefined : `ended with ${signal ?? `exit code ${code}`}`),
    );
  });
}

function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // already gone
  }
}

/** What each test file came to. A file that could not be loaded counts as one failure. */
function readReport(file) {
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
    return testResults.map(({ name, status, assertionResults }) => {
      const count = (...states) => assertionResults.filter((one) => states.includes(one.status)).length;
      const [passed, failed] = [count('passed'), count('failed')];
      const unloaded = status === 'failed' && failed === 0 ? 1 : 0;
      return { name, passed, failed: failed + unloaded, skipped: assertionResults.length - passed - failed };
    });
  } catch {
    return [];
  } finally {
    rmSync(file, { force: true });
  }
}
