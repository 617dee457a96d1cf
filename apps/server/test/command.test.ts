// The command and the start as a user meets them: clear lines, exit codes, JSON alone on demand.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printFlow } from '@parley/flow';
import { idFrom } from '@parley/primitives';
import { benchChat } from '@parley/steps/example-flows';
import { applyWorkspace, workspaceFileSchema } from '@parley/use-cases/studio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings, settingNames, UnusableSettings } from '../src/settings';
import { openServer } from '../src/open-server';
import { caller, callingWorkspace, town } from './support/calling-flows';
import { chatKey, killWorkspace } from './support/kill-workspace';
import { buildServer, removeBuild, runParley } from './support/server-process';
import { form, png } from './support/sample-files';
import { startTestServer } from './support/start-test-server';
import { Visitor } from './support/visitor';

let folder: string;
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-command-'));
  buildServer();
}, 60_000);

afterAll(() => {
  removeBuild();
  rmSync(folder, { recursive: true, force: true });
});

describe('parley', () => {
  it('applies a workspace file again without changing anything', async () => {
    const workspace = file('workspace.json', JSON.stringify(killWorkspace));
    const args = ['apply', workspace, '--json', '--data-dir', join(folder, 'data')];
    const first = await runParley(args);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(first.out)).toMatchObject({ channels: { Chat: { publicKey: chatKey } } });
    expect(JSON.parse((await runParley(args)).out)).toMatchObject({ changes: 0 });
    const written = join(folder, 'exported.json');
    const exported = await runParley(['export', '--out', written, '--data-dir', join(folder, 'data')]);
    expect(exported).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(written, 'utf8')).not.toContain('kill-test-app-secret');
    const again = await runParley(['apply', written, '--json', '--data-dir', join(folder, 'data')]);
    expect(JSON.parse(again.out)).toMatchObject({ changes: 0 });
  });

  it('follows a flow into those it runs, from a workspace file or from the data', async () => {
    const flow = file('caller.json', printFlow(caller));
    const workspace = file('callers.json', JSON.stringify(callingWorkspace([caller, town('Where, {{name}}?')])));
    const visit = file(
      'towns.json',
      '{"steps":[{"says":"Ada"},{"expects":"Where, Ada?"},{"says":"Lund"},{"expects":"Ada of Lund."}]}',
    );
    const alone = await runParley(['flow', 'run', flow, '--visit', visit]);
    expect([alone.code, alone.err.trim().split('\n')]).toEqual([2, [expect.stringContaining('--workspace')]]);
    expect((await runParley(['flow', 'check', flow])).out).toContain('error at call flowId');
    const found = await runParley(['flow', 'run', flow, '--visit', visit, '--workspace', workspace]);
    expect(found).toMatchObject({ code: 0, out: expect.stringContaining('home = "Lund"') });
    const tested = await runParley(['flow', 'test', flow, '--workspace', workspace]);
    expect(tested).toMatchObject({ code: 0, out: expect.not.stringContaining('--where') });
    const data = ['--data-dir', join(folder, 'callers')];
    const applied = JSON.parse((await runParley(['apply', workspace, '--json', ...data])).out);
    const machine = await runParley(['flow', 'export', applied.flows.Welcome, '--as', 'xstate', ...data]);
    expect(machine).toMatchObject({ code: 0, out: expect.stringContaining('#main:call--where') });
  });

  it('says in one line what is wrong with its input and ends with 2', async () => {
    const cases = [
      ['apply', join(folder, 'none.json')],
      ['apply', file('strange.json', '{"format":"parley.workspace","formatVersion":1,"name":"x","nonsense":1}')],
      ['apply', file('text.json', 'no json')],
      ['flow', 'check', file('noflow.json', '{"nodes":[]}')],
      ['replay', 'ses_none', '--data-dir', join(folder, 'data')],
      ['restore', file('nobackup', 'rubbish'), '--data-dir', join(folder, 'other')],
      ['restore', file('empty', ''), '--data-dir', join(folder, 'other')],
      ['restore', folder, '--data-dir', join(folder, 'other')],
      ['backup', join(folder, 'data', 'parley.sqlite'), '--data-dir', join(folder, 'data')],
      ['backup', join(folder, 'no', 'such', 'folder'), '--data-dir', join(folder, 'data')],
      ['backup', join(folder, 'b.sqlite'), '--data-dir', join(folder, 'mistyped')],
      ['flow', 'export', 'flow_none', '--data-dir', join(folder, 'mistyped')],
      ['flow', 'check', '--strict', file('some.json', printFlow(benchChat()))],
      ['flow', 'check', file('some.json', printFlow(benchChat())), 'another'],
      ['flow', 'run', file('some.json', printFlow(benchChat())), '--visit'],
      ['flow', 'run', file('some.json', printFlow(benchChat())), '--visit', file('fax.json', '{"channel":"fax"}')],
      ['apply', file('deep.json', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)],
    ];
    for (const args of cases) {
      const { code, out, err } = await runParley(args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    for (const name of ['other', 'mistyped']) expect(existsSync(join(folder, name))).toBe(false);
  }, 60_000);

  it('refuses what the studio would not publish, with the problems and the visits that show them, and stores nothing', async () => {
    const data = join(folder, 'refused');
    const document = benchChat();
    const open = { ...document, edges: document.edges.filter(({ from }) => from.exit !== 'else') };
    const fine = { ...document, name: 'Fine' };
    const workspace = { format: 'parley.workspace', formatVersion: 1, name: 'Refused', inboxes: [], flows: [] };
    const flows = [{ document: open }, { document: fine }];
    const refused = file('refused.json', JSON.stringify({ ...workspace, flows }));
    const args = ['apply', refused, '--data-dir', data];
    const { code, out, err } = await runParley(args);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/error at which exit:else: Exit "else" .* leads nowhere/);
    expect(out).toMatch(/shown by .*"says":"Something else"/);
    expect(JSON.parse((await runParley([...args, '--json'])).out)).toMatchObject({
      error: { code: 'invalid' },
      flows: [{ flow: document.name, problems: [{ code: 'open-exit', stepId: 'which' }] }],
    });
    const draft = flows.map((flow) => ({ ...flow, publish: false }));
    const drafts = file('drafts.json', JSON.stringify({ ...workspace, flows: draft }));
    const made = await runParley(['apply', drafts, '--json', '--data-dir', data]);
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({ changes: 3 });
  }, 60_000);

  it('takes a flow whose last step has nothing behind it: the visit ends there', async () => {
    const bench = fileURLToPath(new URL('../../../packages/tooling/src/bench/bench-flow.json', import.meta.url));
    const document = JSON.parse(readFileSync(bench, 'utf8'));
    const workspace = { format: 'parley.workspace', formatVersion: 1, name: 'Open', flows: [{ document }] };
    const written = file('open-end.json', JSON.stringify(workspace));
    const applied = await runParley(['apply', written, '--json', '--data-dir', join(folder, 'open-end')]);
    expect(applied).toMatchObject({ code: 0, err: '' });
  }, 60_000);

  it('changes name, colour and language of a workspace it knows by its key', async () => {
    const data = ['--json', '--data-dir', join(folder, 'renamed')];
    const apply = (more: object) =>
      runParley([
        'apply',
        file('named.json', JSON.stringify({ ...killWorkspace, key: 'known-key', ...more })),
        ...data,
      ]);
    const made = JSON.parse((await apply({})).out);
    const again = JSON.parse((await apply({ name: 'Other', brandColour: '#112233', language: 'sv' })).out);
    expect(again).toMatchObject({ workspaceId: made.workspaceId, changes: 1 });
    expect(JSON.parse((await apply({ name: 'Other' })).out)).toMatchObject({ changes: 0 });
  }, 60_000);

  it('stores nothing of a workspace file that asks for something impossible', async () => {
    const data = ['--json', '--data-dir', join(folder, 'half')];
    const whole = { ...killWorkspace, inboxes: [...killWorkspace.inboxes, { name: 'Another' }] };
    const [channel] = killWorkspace.channels;
    const cases: [object, RegExp][] = [
      [
        { ...whole, channels: [...whole.channels, { ...channel, key: 'another-key', name: 'x', flow: 'none' }] },
        /none/,
      ],
      [{ ...whole, channels: [...whole.channels, ...whole.channels] }, /more than once/],
    ];
    for (const [workspace, why] of cases) {
      const { code, err } = await runParley(['apply', file('half.json', JSON.stringify(workspace)), ...data]);
      expect(code).toBe(2);
      expect(err).toMatch(why);
    }
    const good = await runParley(['apply', file('whole.json', JSON.stringify(killWorkspace)), ...data]);
    expect(Object.keys(JSON.parse(good.out).inboxes)).toEqual(killWorkspace.inboxes.map(({ name }) => name));
  }, 30_000);

  it.each(['constructor', 'toString', '__proto__'])('knows no command called %s', async (name) => {
    const { code, out, err } = await runParley([name]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage:');
  });

  it('checks, runs, compares and prints flows', async () => {
    const flow = file('flow.json', printFlow(benchChat()));
    const visit = file(
      'visit.json',
      JSON.stringify({ steps: [{ says: 'Ada' }, { expects: 'Good to see you again, Ada.' }] }),
    );
    expect((await runParley(['flow', 'check', flow])).code).toBe(0);
    const played = await runParley(['flow', 'run', flow, '--visit', visit, '--json']);
    expect(played.code).toBe(0);
    expect(JSON.parse(played.out)).toMatchObject({ status: 'ended', missed: [], variables: { name: 'Ada' } });
    const wrong = file('wrong.json', JSON.stringify({ steps: [{ says: 'Bo' }, { expects: 'Good to see you again' }] }));
    expect((await runParley(['flow', 'run', flow, '--visit', wrong])).code).toBe(1);
    const other = file('other.json', printFlow({ ...benchChat(), name: 'Another' }));
    expect((await runParley(['flow', 'diff', flow, other])).code).toBe(1);
    expect((await runParley(['flow', 'diff', flow, flow])).code).toBe(0);
    expect(JSON.parse((await runParley(['flow', 'export', flow, '--as', 'xstate', '--json'])).out)).toMatchObject({
      id: 'flow',
    });
  }, 30_000);

  it('backs up while the server runs, restores, and replays a session to the same bytes', async () => {
    const server = await startTestServer({ DEMO: '0', DATA_DIR: join(folder, 'data') });
    const visitor = await Visitor.open(server.origin, chatKey);
    await visitor.says('word');
    await visitor.until(/after the wait/);
    const sent = await fetch(`${visitor.base}/files`, {
      method: 'POST',
      headers: visitor.headers,
      body: form(png, 'bike.png'),
    });
    const picture = (await sent.json()).messages[0].parts[0].url;
    const backup = join(folder, 'backup.sqlite');
    expect(await runParley(['backup', backup, '--data-dir', join(folder, 'data')])).toMatchObject({ code: 0 });
    expect(existsSync(`${backup}.key`)).toBe(true);
    await server.close();
    const restored = join(folder, 'restored');
    expect(await runParley(['restore', backup, '--data-dir', restored])).toMatchObject({ code: 0 });
    expect((await runParley(['restore', backup, '--data-dir', restored])).code).toBe(2);
    const again = await startTestServer({ DEMO: '0', DATA_DIR: restored });
    const { world } = again;
    const conversation = await world.store.findConversationAnywhere(
      idFrom('conversation', visitor.opened.conversationId),
    );
    const kept = await fetch(`${again.origin}${picture}`);
    expect(Buffer.from(await kept.arrayBuffer()).equals(png)).toBe(true);
    await again.close();
    const replayed = await runParley(['replay', conversation?.sessionId ?? '', '--json', '--data-dir', restored]);
    expect(JSON.parse(replayed.out)).toMatchObject({ agrees: true });
  }, 30_000);
});

describe('starting', () => {
  it('says in one line why it cannot', async () => {
    expect(() => readSettings({ DATABASE_URL: 'postgres://x' })).toThrow(/DATABASE_URL/);
    expect(() => readSettings({ PORT: 'many' })).toThrow('PORT cannot be used: it takes a whole number');
    expect(() => readSettings({ ROLE: 'web' })).toThrow(/ROLE/);
    expect(readSettings({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
    const taken = createServer();
    const port = await new Promise<number>((done) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const settings = readSettings({
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: join(folder, 'taken'),
      LOG_LEVEL: 'silent',
    });
    await expect(openServer(settings)).rejects.toThrow(`Port ${port} is in use`);
    taken.close();
    const blocked = file('blocked', 'a file, no folder');
    await expect(openServer(readSettings({ DATA_DIR: join(blocked, 'data') }))).rejects.toThrow(/cannot be written/);
    const elsewhere = readSettings({ PORT: '0', HOST: '192.0.2.1', DATA_DIR: join(folder, 'elsewhere') });
    await expect(openServer(elsewhere)).rejects.toThrow(UnusableSettings);
  });

  it('explains every setting on the page about running a server', () => {
    const page = readFileSync(new URL('../../../docs/how-to/run-a-server.md', import.meta.url), 'utf8');
    expect(settingNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('says what is wrong with a damaged key, and with a damaged lock', async () => {
    mkdirSync(join(folder, 'keyless'));
    file('keyless/secret.key', 'short');
    const keyless = readSettings({ PORT: '0', DATA_DIR: join(folder, 'keyless') });
    await expect(openServer(keyless)).rejects.toThrow(UnusableSettings);
    mkdirSync(join(folder, 'locked'));
    file('locked/server.lock', 'rubbish '.repeat(1_000));
    const locked = readSettings({ PORT: '0', DATA_DIR: join(folder, 'locked') });
    await expect(openServer(locked)).rejects.toThrow(/server\.lock is damaged/);
  });

  it('does not put a new key beside secrets the lost one sealed', async () => {
    const dataDir = join(folder, 'key-lost');
    const server = await startTestServer({ DATA_DIR: dataDir });
    const applied = await applyWorkspace(server.world, workspaceFileSchema.parse(killWorkspace));
    expect(applied.ok).toBe(true);
    await server.close();
    const kept = readFileSync(join(dataDir, 'secret.key'));
    rmSync(join(dataDir, 'secret.key'));
    await expect(startTestServer({ DATA_DIR: dataDir })).rejects.toThrow(/secret\.key does not open/);
    writeFileSync(join(dataDir, 'secret.key'), kept);
    const again = await startTestServer({ DATA_DIR: dataDir });
    await again.close();
  });

  it('keeps the key of the secrets to itself', async () => {
    const server = await startTestServer({ DATA_DIR: join(folder, 'keyed') });
    const key = join(folder, 'keyed', 'secret.key');
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(readFileSync(key)).toHaveLength(32);
    const sealed = server.world.vault.seal('demo secret');
    expect(sealed).not.toContain('demo secret');
    expect(server.world.vault.open(sealed)).toBe('demo secret');
    const broken = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(() => server.world.vault.open(broken)).toThrow();
    await server.close();
  });
});
