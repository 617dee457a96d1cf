// Who has a conversation once its flow is over, and whose a form's ticket is.
import { newForm } from '@parley/forms';
import { idFrom } from '@parley/primitives';
import { benchChat, formToTicket } from '@parley/steps/example-flows';
import { performEffects, submitForm } from '@parley/use-cases';
import { describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say } from './support/test-world';

const chatKey = 'chat-of-assignment';
const form = newForm('Contact');
const mapping = { ...formToTicket('form:Contact'), name: 'Mapping' };
const ada = {
  email: 'ada@demo.example',
  name: 'Ada',
  role: 'agent',
  password: 'correct horse battery',
  available: true,
};

function workspace(routing: object | undefined) {
  const rule = routing ? { routing } : {};
  return {
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    members: [ada],
    inboxes: [{ name: 'Support' }],
    pipelines: [{ name: 'Service', stages: [{ name: 'New' }] }],
    forms: [{ definition: form }],
    flows: [{ document: { ...benchChat(), name: 'Chat' } }, { document: mapping }],
    channels: [
      { key: chatKey, inbox: 'Support', kind: 'chat', name: 'Chat', flow: 'Chat', ...rule },
      { inbox: 'Support', kind: 'form', name: 'Form', form: 'Contact', flow: 'Mapping', ...rule },
    ],
  };
}

async function submitted(routing: object | undefined) {
  const world = await createTestWorld(workspace(routing));
  const [found] = await world.store.listWorkspaces();
  if (!found) throw new Error('No workspace');
  const [stored] = await world.store.list('forms', found.id);
  const answers = form.fields.map(({ key, kind }) => [
    key,
    kind === 'email' ? 'tove@demo.example' : 'Squeaking brakes',
  ]);
  const known = Object.fromEntries(answers);
  const sent = await submitForm(world, {
    formId: stored?.id ?? '',
    values: known,
    page: null,
    idempotencyKey: null,
    source: 'json',
  });
  expect(sent).toMatchObject({ ok: true });
  await performEffects(world);
  const [conversation] = await world.store.listConversations({ workspaceId: found.id, status: 'open', limit: 5 });
  const [ticket] = await world.store.list('tickets', found.id);
  const [member] = await world.store.list('members', found.id);
  return { conversation, ticket, memberId: member?.id };
}

describe('assignment', () => {
  it('R14 leaves a chat whose flow has ended to the team, unassigned', async () => {
    const world = await createTestWorld(workspace(undefined));
    const chat = await openChat(world, chatKey);
    await say(world, chat, 'hello');
    const found = await world.store.findConversationAnywhere(idFrom('conversation', chat.conversationId));
    expect(found).toMatchObject({ owner: { kind: 'queue' }, status: 'open' });
  });

  it('R14 R118 R124 leaves a submission unassigned while no rule is on', async () => {
    const { conversation, ticket } = await submitted(undefined);
    expect(conversation).toMatchObject({ owner: { kind: 'queue' } });
    expect(ticket).toMatchObject({ ownerId: null });
  });

  it('R27 R118 assigns a submission by the rule, and its ticket is the same member’s', async () => {
    const { conversation, ticket, memberId } = await submitted({ members: [ada.email] });
    expect(conversation?.owner).toEqual({ kind: 'member', memberId });
    expect(conversation?.assignedWhy).toContain('Ada');
    expect(ticket?.ownerId).toBe(memberId);
  });
});
