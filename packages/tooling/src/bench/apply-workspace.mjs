// Declares the bench's workspace in an empty data folder, with the product's own command.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const keys = { chat: 'bench_chat_key', messenger: 'bench_messenger_key' };
const page = { id: '1029384756', appSecret: 'bench-app-secret' };

/** Applies the workspace; answers what the load needs to find it. */
export function applyWorkspace({ root, data }) {
  const file = join(data, 'bench-workspace.json');
  writeFileSync(file, JSON.stringify(benchWorkspace()));
  const args = ['apps/server/dist/parley.js', 'apply', file, '--data-dir', data, '--json'];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`parley apply failed:\n${run.stderr}${run.stdout}`);
  const applied = JSON.parse(run.stdout);
  return {
    chatKey: keys.chat,
    messengerKey: keys.messenger,
    appSecret: page.appSecret,
    pageId: page.id,
    formId: applied.forms['Bench form'],
  };
}

function benchWorkspace() {
  const inbox = 'Bench';
  return {
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Bench',
    inboxes: [{ name: inbox }],
    forms: [{ definition: benchForm() }],
    flows: [{ document: JSON.parse(readFileSync(new URL('bench-flow.json', import.meta.url), 'utf8')), publish: true }],
    channels: [
      { key: keys.chat, inbox, kind: 'chat', name: 'Chat', flow: 'Bench' },
      { inbox, kind: 'form', name: 'Form', form: 'Bench form' },
      {
        key: keys.messenger,
        inbox,
        kind: 'messenger',
        name: 'Page',
        settings: { pageId: page.id },
        secrets: { pageToken: 'bench-page-token', appSecret: page.appSecret, verifyToken: 'bench-verify' },
      },
    ],
  };
}

function benchForm() {
  const field = (key, kind, label) => ({ id: key, key, kind, label, required: true });
  return {
    name: 'Bench form',
    title: 'Write to us',
    intro: '',
    language: 'en',
    fields: [field('email', 'email', 'E-mail'), field('message', 'multi-line', 'Message')],
    submitLabel: 'Send',
    after: { kind: 'thank-you', text: 'Thank you' },
  };
}
