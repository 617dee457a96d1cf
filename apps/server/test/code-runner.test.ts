// Code of admins in its closed box: what it may do, and everything it may not.
import { afterAll, describe, expect, it } from 'vitest';
import { createCodeRunner } from '../src/node/code-runner';

const runner = createCodeRunner({ cpuMs: 200, killMs: 1_000 });
afterAll(() => runner.close());

const run = (source: string, event = {}, more: { now?: number; seed?: number } = {}) =>
  runner.run({ source, event, now: 1_700_000_000_000, seed: 7, ...more });
const valueOf = async (source: string, event = {}) => {
  const outcome = await run(source, event);
  return outcome.kind === 'done' ? outcome.value : outcome.reason;
};

describe('code', () => {
  it('returns a value, or gives one by exports.main, by callback or by promise', async () => {
    expect(await valueOf('return event.a + 1', { a: 2 })).toBe(3);
    expect(await valueOf('exports.main = (event) => ({ twice: event.a * 2 })', { a: 2 })).toEqual({ twice: 4 });
    expect(await valueOf('exports.main = (event, callback) => callback({ botMessage: "Hi" })')).toEqual({
      botMessage: 'Hi',
    });
    expect(await valueOf('exports.main = async () => { await null; return [1] }')).toEqual([1]);
    expect(await valueOf('')).toBeNull();
  });

  it.each([
    'process',
    'require',
    'fetch',
    'setTimeout',
    'globalThis.process',
    'Function("return this")().process',
    '(() => {}).constructor("return typeof require")() === "function" ? 1 : undefined',
    'typeof WebAssembly === "undefined" ? undefined : 1',
  ])('cannot reach %s', async (source) => {
    const outcome = await run(`return typeof (${source}) === 'undefined' ? 'nothing' : 'something'`);
    expect(outcome).not.toEqual({ kind: 'done', value: 'something' });
  });

  it('sees the same clock and the same chance each time', async () => {
    const source = 'return [Date.now(), new Date().getTime(), new Date(0).getTime(), Math.random(), Math.random()]';
    const first = await run(source);
    expect(first).toEqual(await run(source));
    expect(first).toMatchObject({
      value: [1_700_000_000_000, 1_700_000_000_000, 0, expect.any(Number), expect.any(Number)],
    });
    expect(await run(source, {}, { seed: 8 })).not.toEqual(first);
  });

  it('keeps nothing from one run to the next', async () => {
    await run('globalThis.kept = 1; Object.prototype.kept = 1; return 1');
    expect(await valueOf('return [typeof kept, ({}).kept === undefined]')).toEqual(['undefined', true]);
  });

  it.each([
    ['an endless loop', 'while (true) {}', /too long/],
    ['an endless chain of promises', 'exports.main = async () => { for (;;) await null }', /too long|never comes/],
    ['a memory bomb', 'const a = []; for (;;) a.push("x".repeat(1e6) + a.length)', /too (much|long)/],
    ['a doubling text', 'let s = "x"; for (;;) s += s', /too (much|long)|invalid|string/i],
    ['endless recursion', 'const f = () => f(); return f()', /stack|too/i],
    ['a hostile pattern', 'return /^(a+)+$/.test("a".repeat(40) + "b")', /too long/],
    ['a promise nobody keeps', 'exports.main = () => new Promise(() => {})', /never comes/],
    ['an answer without end', 'return "x".repeat(60000)', /too large/],
    ['a word out of place', 'return )', /SyntaxError|unexpected|expect/i],
    ['an error of its own', 'throw new Error("No stock")', /No stock/],
    ['a circle', 'const a = {}; a.a = a; return a', /circular|cyclic/i],
  ])('ends %s', async (_what, source, words) => {
    const outcome = await run(source);
    expect(outcome).toEqual({ kind: 'failed', reason: expect.stringMatching(words) });
    expect(await valueOf('return "still here"')).toBe('still here');
  });

  it('cannot close its frame early', async () => {
    await run('}); globalThis.x = 1; (() => {');
    expect(await valueOf('return typeof x')).toBe('undefined');
    expect(await valueOf('return "\\u2028`${1}"')).toBe('\u2028`${1}');
    expect(await valueOf('return event.text', { text: '"); throw 1; ("' })).toBe('"); throw 1; ("');
  });

  it('runs many at once, one after the other', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map((n) => valueOf('return event.n', { n })));
    expect(outcomes).toEqual([1, 2, 3, 4, 5]);
  });
});
