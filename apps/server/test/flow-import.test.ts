// `parley flow import`: which format it takes a file for, where the flow goes, when it gives up.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyFlow, parseFlowText } from '@parley/flow';
import { afterAll, describe, expect, it } from 'vitest';
import { importCommand } from '../src/cli/flow/import';

const folder = mkdtempSync(join(tmpdir(), 'parley-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const bot = JSON.stringify({
  version: '6',
  groups: [{ id: 'g', title: 'A', blocks: [{ id: 'b', type: 'text', content: { plainText: 'Hi' } }] }],
  edges: [],
  variables: [],
});
const run = (name: string, text: string, options: Record<string, string> = {}) =>
  importCommand({ rest: [file(name, text)], options });

describe('parley flow import', () => {
  it('writes a Typebot file as a flow and tells the losses', async () => {
    const out = join(folder, 'out.json');
    const { json, text } = await run('bot.json', bot, { out });
    expect(parseFlowText(readFileSync(out, 'utf8'))).toMatchObject({ ok: true });
    expect(json).toMatchObject({ draft: { steps: [{ id: 'start' }, { id: 'b' }, { id: 'end' }] } });
    expect(text).toContain('3 steps written');
    expect(text).toContain('note file: Theme');
  });

  it('takes a flow of ours as it is', async () => {
    const draft = emptyFlow('Ours', 'sv');
    expect(await run('ours.json', JSON.stringify(draft), { json: '' })).toMatchObject({ json: { draft, losses: [] } });
  });

  it.each([
    ['not JSON', '{', {}],
    ['neither', '{}', {}],
    ['no Typebot', '{}', { from: 'typebot' }],
    ['no flow', bot, { from: 'parley' }],
    ['a format nobody knows', bot, { from: 'odd' }],
    ['nowhere to write', bot, { out: '/no/such/folder/flow.json' }],
  ])('gives up with one line on %s', async (_what, text, options) => {
    await expect(run('bad.json', text, options)).rejects.toThrow(/^[^\n]{10,}$/);
  });
});
