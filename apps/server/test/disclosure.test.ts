// The check of a flow on a page warns where the workspace wants programs to say that they are programs.
import { memberSchema } from '@parley/helpdesk';
import { checkDraft } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { connectionOf, messengerWorld, saying } from './support/messenger-world';

const key = 'page-one-key';

async function warnings(text: string, disclosure: boolean): Promise<string[]> {
  const flow = saying('Primary', text);
  const world = await messengerWorld([{ key, pageId: '101' }], [flow]);
  const { workspaceId, flowId } = await connectionOf(world, key);
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  if (!workspace) throw new Error('No workspace');
  const row = { ...workspace, revision: workspace.revision + 1, privacy: { enabled: false, disclosure } };
  await world.store.commit([{ kind: 'put', table: 'workspaces', row }]);
  const member = memberSchema.parse({
    workspaceId,
    revision: 1,
    id: world.ids.next('member'),
    email: 'ann@demo.example',
    name: 'Ann',
    role: 'admin',
    passwordHash: null,
    avatarUrl: null,
    available: true,
    language: 'en',
    createdAt: world.clock.now(),
    removedAt: null,
  });
  const problems = await checkDraft(world, { workspaceId, member }, { flowId, draft: flow });
  return problems.filter(({ code }) => code === 'not-disclosed').map(({ stepId, severity }) => `${severity} ${stepId}`);
}

describe('a flow on Messenger', () => {
  it('is warned of where its first words do not say that a program writes, if the workspace wants that', async () => {
    expect(await warnings('Hello!', true)).toEqual(['warning say']);
    expect(await warnings('Hello! I am the bot of the shop.', true)).toEqual([]);
    expect(await warnings('Hello!', false)).toEqual([]);
  });
});
