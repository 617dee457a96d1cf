// A form asked in a chat is sent as if it had been filled in: one submission, its contact, its ticket.
import { emptyFlow } from '@parley/flow';
import { newForm } from '@parley/forms';
import { stepModels } from '@parley/steps/models';
import { performEffects } from '@parley/use-cases';
import { describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say } from './support/test-world';

const key = 'askformchat';
const form = newForm('Contact');

const asking = {
  ...emptyFlow('Asks', 'en'),
  variables: form.fields
    .filter(({ kind }) => kind !== 'hidden')
    .map(({ key: name }) => ({ name, type: 'text' as const })),
  steps: [
    { id: 'begin', kind: 'chat-opened', options: stepModels['chat-opened'].defaults() },
    {
      id: 'ask',
      kind: 'ask-form',
      options: {
        ...stepModels['ask-form'].defaults(),
        formId: 'later',
        fields: JSON.parse(JSON.stringify(form.fields)),
      },
    },
  ],
  edges: [{ id: 'e1', from: { step: 'begin', exit: 'next' }, to: 'ask' }],
};

async function open() {
  const world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Asks',
    inboxes: [{ name: 'Inbox' }],
    pipelines: [{ name: 'Support', stages: [{ name: 'New' }] }],
    forms: [{ definition: form }],
    flows: [{ document: asking }],
    channels: [
      { key, inbox: 'Inbox', kind: 'chat', name: 'Chat', flow: 'Asks' },
      {
        inbox: 'Inbox',
        kind: 'form',
        name: 'Form',
        form: 'Contact',
        ticketing: { enabled: true, pipeline: 'Support', stage: 'New' },
      },
    ],
  });
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const workspaceId = workspace.id;
  const [stored] = await world.store.list('forms', workspaceId);
  const [flow] = await world.store.list('flows', workspaceId);
  const version = flow && (await world.store.get('flowVersions', workspaceId, `${flow.id}:1`));
  if (!stored || !version) throw new Error('Nothing was stored');
  // Ids of forms are given when they are stored
  const steps = version.document.steps.map((step) =>
    step.kind === 'ask-form' ? { ...step, options: { ...step.options, formId: stored.id } } : step,
  );
  const row = { ...version, revision: version.revision + 1, document: { ...version.document, steps } };
  await world.store.commit([{ kind: 'put', table: 'flowVersions', row }]);
  return { world, workspaceId, formId: stored.id };
}

describe('a form asked in a chat', () => {
  it('R124 becomes one submission with its contact and ticket, however often its effect is performed', async () => {
    const { world, workspaceId, formId } = await open();
    const chat = await openChat(world, key);
    for (const field of form.fields) {
      if (field.kind === 'hidden') continue;
      await say(world, chat, field.kind === 'email' ? 'ada@example.com' : `About ${field.key}`);
    }
    await performEffects(world);
    await performEffects(world);
    const submissions = await world.store.listSubmissions({ workspaceId, formId, limit: 10 });
    expect(submissions).toHaveLength(1);
    expect(submissions[0]).toMatchObject({ status: 'kept', values: { email: 'ada@example.com' } });
    expect(submissions[0]?.contactId).not.toBeNull();
    expect(submissions[0]?.conversationId).not.toBeNull();
    await performEffects(world);
    const tickets = await world.store.list('tickets', workspaceId);
    expect(tickets.map(({ contactId }) => contactId)).toEqual([submissions[0]?.contactId]);
    expect(world.errors).toEqual([]);
  });
});
