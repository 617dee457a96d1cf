// Runs one stage as its own process group with a time limit, its output streamed as it comes.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a stage; answers `{ name, seconds, ok, reason, tests }`. */
export async function runStage(stage, { root, env = process.env }) {
  const started = performance.now();
  const report = stage.report && join(tmpdir(), `parley-${process.pid}-${stage.report}`);
  const extra = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const reason = await runLimited([...stage.command, ...extra], { root, env, minutes: stage.minutes });
  const tests = report ? readReport(report) : { passed: 0, failed: 0, skipped: 0 };
  const seconds = (performance.now() - started) / 1000;
  return { name: stage.name, seconds, ok: reason === undefined, reason, tests };
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

function readReport(file) {
  try {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests,
      numTodoTests = 0,
    } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  } finally {
    rmSync(file, { force: true });
  }
}
