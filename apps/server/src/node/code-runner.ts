// Runs admins' code in a killable thread, one run at a time; the thread is kept warm between runs.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CodeOutcome, CodeRun, CodeRunner } from '@parley/ports';
import { z } from 'zod';

export type CodeLimits = { readonly cpuMs: number; readonly killMs: number };

const usual: CodeLimits = { cpuMs: 500, killMs: 1_500 };
const answerSchema = z.union([z.object({ json: z.string() }), z.object({ failed: z.string() })]);

/** QuickJS checks the time itself; a run that slips through (one huge allocation) ends with its thread. */
export function createCodeRunner(limits: CodeLimits = usual): CodeRunner & { close(): Promise<void> } {
  let warm: Promise<Worker> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const runOne = async (code: CodeRun): Promise<CodeOutcome> => {
    const worker = await (warm ??= startWorker());
    const outcome = await ask(worker, code, limits);
    if (outcome.spent) {
      warm = null;
      await worker.terminate();
    }
    return outcome.said;
  };
  return {
    run: (code) => {
      const mine = last
        .then(() => runOne(code))
        .catch((error: unknown) => {
          warm = null;
          return { kind: 'failed', reason: wordsOf(error) } as const;
        });
      last = mine;
      return mine;
    },
    close: async () => {
      const worker = await warm?.catch(() => null);
      warm = null;
      await worker?.terminate();
    },
  };
}

function startWorker(): Promise<Worker> {
  const beside = fileURLToPath(new URL('./code-worker.mjs', import.meta.url));
  if (!existsSync(beside)) throw new Error('The part that runs code is missing from this build.');
  const worker = new Worker(beside, {
    // Nothing of the process is handed over: no environment, no arguments, no output.
    env: {},
    argv: [],
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  });
  worker.unref();
  return new Promise((done, fail) => {
    worker.once('message', () => done(worker));
    worker.once('error', fail);
  });
}

type Answered = { readonly said: CodeOutcome /** The thread cannot be used again. */; readonly spent: boolean };

function ask(worker: Worker, code: CodeRun, { cpuMs, killMs }: CodeLimits): Promise<Answered> {
  return new Promise((done) => {
    const end = (answered: Answered) => {
      clearTimeout(late);
      worker.off('message', answers).off('error', fails).off('exit', ends);
      done(answered);
    };
    const broke = (reason: string) => end({ said: { kind: 'failed', reason }, spent: true });
    const answers = (answer: unknown) => end(read(answer));
    const fails = (error: Error) => broke(wordsOf(error));
    const ends = () => broke('It needed too much and was stopped.');
    const late = setTimeout(() => broke('It took too long and was stopped.'), killMs);
    worker.on('message', answers).on('error', fails).on('exit', ends);
    worker.postMessage({ ...code, cpuMs }, []);
  });
}

function read(answer: unknown): Answered {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return { said: { kind: 'failed', reason: 'It broke.' }, spent: true };
  if ('json' in parsed.data) return { said: { kind: 'done', value: JSON.parse(parsed.data.json) }, spent: false };
  const { failed } = parsed.data;
  return { said: { kind: 'failed', reason: failed }, spent: failed.includes('stopped') };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : 'It broke.';
}
