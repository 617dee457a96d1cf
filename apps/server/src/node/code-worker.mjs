// Runs code of an admin inside QuickJS, in a thread of its own that may be killed: no host object, clock or chance gets in.
import { parentPort } from 'node:worker_threads';
import { getQuickJS, shouldInterruptAfterDeadline } from 'quickjs-emscripten';

const memoryBytes = 32 * 1024 * 1024;
const stackBytes = 512 * 1024;
const longestResult = 50_000;
const tooLong = 'It took too long and was stopped.';
const quickjs = await getQuickJS();

parentPort.on('message', (job) => parentPort.postMessage(run(job), []));
parentPort.postMessage({ ready: true }, []);

function run({ source, event, now, seed, cpuMs }) {
  const runtime = quickjs.newRuntime();
  runtime.setMemoryLimit(memoryBytes);
  runtime.setMaxStackSize(stackBytes);
  const deadline = Date.now() + cpuMs;
  runtime.setInterruptHandler(shouldInterruptAfterDeadline(deadline));
  const context = runtime.newContext();
  try {
    const answer = evaluate(runtime, context, programOf({ source, event, now, seed }));
    // An interrupt among promises comes out as whatever broke next.
    return 'failed' in answer && Date.now() >= deadline ? { failed: tooLong } : answer;
  } catch (error) {
    return { failed: wordsOf(error) };
  } finally {
    try {
      context.dispose();
      runtime.dispose();
    } catch {
      // After a run that hit its limits QuickJS may hold on to objects; the thread is ended then.
      process.exit(1);
    }
  }
}

function evaluate(runtime, context, program) {
  const evaluated = context.evalCode(program, 'code.js');
  if (evaluated.error) return failure(context, evaluated.error);
  const promise = evaluated.value;
  try {
    const jobs = runtime.executePendingJobs();
    if (jobs.error) return failure(context, jobs.error);
    const state = context.getPromiseState(promise);
    if (state.type === 'pending') return { failed: 'It waits for something that never comes.' };
    if (state.type === 'rejected') return failure(context, state.error);
    const json = context.getString(state.value);
    state.value.dispose();
    return json.length > longestResult ? { failed: 'What it gives back is too large.' } : { json };
  } finally {
    promise.dispose();
  }
}

function failure(context, handle) {
  const dumped = context.dump(handle);
  handle.dispose();
  return { failed: wordsOf(dumped) };
}

function wordsOf(error) {
  if (typeof error === 'string') return error.slice(0, 300);
  const name = typeof error?.name === 'string' ? error.name : '';
  const message = typeof error?.message === 'string' ? error.message : '';
  if (message === 'interrupted') return tooLong;
  if (message.includes('out of memory')) return 'It needed too much memory and was stopped.';
  return [name, message].filter(Boolean).join(': ').slice(0, 300) || 'It broke.';
}

/** Everything from outside goes in as JSON text; the code itself as text for `Function`, so it cannot close the frame early. */
function programOf({ source, event, now, seed }) {
  const text = (value) =>
    JSON.stringify(value)
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029');
  return `(async () => {
  'use strict';
  let state = ${Number(seed) >>> 0};
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const RealDate = Date;
  const now = ${Number(now)};
  globalThis.Date = class Date extends RealDate {
    constructor(...given) {
      if (given.length === 0) super(now);
      else super(...given);
    }
    static now() {
      return now;
    }
  };
  const event = JSON.parse(${text(JSON.stringify(event))});
  const module = { exports: {} };
  const body = new Function('event', 'exports', 'module', ${text(source)});
  const returned = body(event, module.exports, module);
  let called;
  const callback = (value) => { called = value; };
  const main = module.exports.main;
  const given = await (typeof main === 'function' ? main(event, callback) : returned);
  const value = called === undefined ? given : called;
  return JSON.stringify(value === undefined ? null : value) ?? 'null';
})()`;
}
