// `parley flow test` as a user meets it: exit codes, the suite beside the flow, visits that write themselves.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testFlow } from '@parley/engine';
import { parseFlow, printFlow } from '@parley/flow';
import { benchChat, chatWelcome, formToTicket, messengerReply } from '@parley/steps/example-flows';
import { stepModels } from '@parley/steps/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer, removeBuild, runParley } from './support/server-process';

let folder: string;
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-flow-test-'));
  buildServer();
}, 60_000);

afterAll(() => {
  removeBuild();
  rmSync(folder, { recursive: true, force: true });
});

describe('parley flow test', () => {
  it('is 0 for a flow whose visits all go well, 1 for a failing one, 2 for input it cannot use', async () => {
    const flow = file('flow.json', printFlow(chatWelcome()));
    const good = await runParley(['flow', 'test', flow]);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toMatch(/^ok generated 1$/m);
    expect(good.out).toMatch(/10 of 10 steps and 15 of 15 ways on covered \(100 %\)\./);

    const suite = file('suite.json', {
      tests: [{ name: 'asks for the moon', visit: { steps: [{ expects: 'the moon' }] } }],
    });
    const failing = await runParley(['flow', 'test', flow, '--suite', suite, '--json']);
    expect(failing.code).toBe(1);
    expect(JSON.parse(failing.out)).toMatchObject({
      recorded: [{ name: 'asks for the moon', passed: false, faults: [{ code: 'missed', words: 'the moon' }] }],
    });

    for (const args of [
      [join(folder, 'none.json')],
      [flow, '--suite', file('bad.json', { tests: [{ name: 'x' }] })],
      [flow, '--suite'],
      [file('deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
    ]) {
      const { code, out, err } = await runParley(['flow', 'test', ...args]);
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  }, 60_000);

  it('runs the tests kept in the flow', async () => {
    const tests = [{ id: 't1', name: 'wants a price', visit: { steps: [{ chooses: 'nothing like this' }] } }];
    const { code, out } = await runParley(['flow', 'test', file('kept.json', { ...chatWelcome(), tests }), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ recorded: [{ name: 'wants a price', passed: true }] });
  }, 30_000);
});

describe('generated visits', () => {
  it.each(Object.entries({ benchChat, chatWelcome, formToTicket: () => formToTicket('form_1'), messengerReply }))(
    'cover every step and way on of %s',
    (_name, draw) => {
      const parsed = parseFlow(draw());
      const report = parsed.ok ? testFlow(parsed.value, stepModels) : null;
      expect(report).toMatchObject({ percent: 100, complete: true });
      expect(report?.generated.flatMap(({ faults }) => faults)).toEqual([]);
    },
  );
});
