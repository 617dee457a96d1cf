// Bad flow files at every front door: each is told apart in a few words, and nothing of it is stored half or thrown.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyCommand } from '../src/cli/apply';
import { checkCommand } from '../src/cli/flow/check';
import { importCommand } from '../src/cli/flow/import';
import { testCommand } from '../src/cli/flow/test';
import { type Command, Unusable } from '../src/cli/words';
import { type BadFlow, badFlows } from './support/bad-flows';
import { startTestServer, type TestServer } from './support/start-test-server';
import { post } from './support/visitor';

const folder = mkdtempSync(join(tmpdir(), 'parley-bad-'));
let server: TestServer;
let headers: Record<string, string>;
let flowId: string;

beforeAll(async () => {
  server = await startTestServer();
  const admin = { name: 'Ada', email: 'ada@demo.example', password: 'correct horse battery', workspaceName: 'Demo' };
  const made = await post(`${server.origin}/trpc/auth.setup`, admin, { 'x-parley-csrf': '1' });
  headers = { 'x-parley-csrf': '1', cookie: (made.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  flowId = (await call('flows.create', '{"name":"Kept"}')).result.data.flowId;
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function call(procedure: string, body: string) {
  const ask = () =>
    fetch(`${server.origin}/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  // A connection kept open is closed while a large file keeps this one process busy; what was saved would be stale then
  const answer = await ask().catch(ask);
  return answer.json();
}

async function stored() {
  const [workspace] = await server.world.store.listWorkspaces();
  const flow = workspace && (await server.world.store.get('flows', workspace.id, flowId));
  if (!flow) throw new Error('The flow is gone');
  return flow;
}

/** What a command says: lines, and the code it ends with. */
async function run(command: Command, file: string, options: Record<string, string> = {}) {
  try {
    const { text, found } = await command({ rest: [file], options });
    return { code: found ? 1 : 0, lines: text.split('\n') };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { code: 2, lines: error.message.split('\n') };
  }
}

const codes = { fine: 0, problem: 1, unusable: 2 } as const;
const file = (text: string) => {
  const path = join(folder, 'bad.json');
  writeFileSync(path, text);
  return path;
};

describe.each(badFlows)('$name', ({ text, says, as }: BadFlow) => {
  it('is told once by `parley flow check`, and by `parley flow test` without a fall', async () => {
    const path = file(text());
    const { code, lines } = await run(checkCommand, path);
    const told = lines.filter((line) => !line.startsWith('  shown by') && !line.startsWith('warning'));
    if (as !== 'fine') expect({ code, told }).toEqual({ code: codes[as], told: [expect.stringMatching(says)] });
    else expect(told.filter((line) => line !== 'No problems.')).toEqual([]);
    expect(told.join().length).toBeLessThan(600);
    expect((await run(testCommand, path)).code).toBeLessThanOrEqual(as === 'unusable' ? 2 : 1);
  });

  it('comes in by `parley flow import` whole or not at all', async () => {
    const out = join(folder, 'out.json');
    const { code } = await run(importCommand, file(text()), { out });
    expect({ code, wrote: readdirSync(folder).includes('out.json') }).toEqual(
      as === 'unusable' ? { code: 2, wrote: false } : { code: 0, wrote: true },
    );
    rmSync(out, { force: true });
  });

  it('is applied by `parley apply` only when it can be published', async () => {
    const workspace = `{"format":"parley.workspace","formatVersion":1,"name":"W","flows":[{"document":${text() || '""'}}]}`;
    const { code, lines } = await run(applyCommand, file(workspace), { 'data-dir': join(folder, 'data') });
    expect(code).toBe(codes[as]);
    expect(lines.length).toBeLessThan(8);
    expect(lines.join().length).toBeLessThan(1_200);
  });

  it('is taken by the studio as a draft or refused with one sentence, and published only when it is fine', async () => {
    const before = await stored();
    const draft = text();
    const saved = await call(
      'flows.saveDraft',
      `{"flowId":"${flowId}","revision":${before.revision},"draft":${draft}}`,
    );
    if (saved.error) {
      expect(saved.error).toMatchObject({
        message: expect.stringMatching(/^.{10,400}$/),
        data: { code: 'BAD_REQUEST' },
      });
      expect(await stored()).toEqual(before);
      return;
    }
    expect(as).not.toBe('unusable');
    expect((await stored()).draft).toEqual(JSON.parse(draft));
    const published = await call(
      'flows.publish',
      `{"flowId":"${flowId}","note":"","revision":${saved.result.data.revision}}`,
    );
    expect(published.result.data.ok).toBe(as === 'fine');
    const told = published.result.data.problems?.map(({ message }: { message: string }) => message).join('\n') ?? '';
    if (as === 'problem') expect(told).toMatch(says);
  });
});
