// A workspace with a chat, as its admin and as a page of a customer see it.
import { type ApiContext, appRouter } from '@parley/api';
import { z } from 'zod';
import { previewRoutes } from '../../src/http/visitor/preview-routes';
import { chatRoutes } from '../../src/http/visitor/chat-routes';
import { createTestWorld, type TestWorld } from './test-world';

export const chatKey = 'the-chat-key';

const person = (name: string, fields: object = {}) => ({
  email: `${name.split(' ')[0]?.toLowerCase()}@demo.example`,
  name,
  role: 'agent',
  password: 'correct horse battery',
  ...fields,
});

const configSchema = z.looseObject({
  state: z.string(),
  heading: z.object({ names: z.array(z.string()), avatars: z.array(z.string().nullable()) }),
  look: z.looseObject({ colour: z.string(), font: z.string().nullable(), avatar: z.string().nullable() }),
  replyTime: z.string().nullable(),
  awayMessage: z.string().nullable(),
  returnAt: z.number().nullable(),
  chatflow: z.string().nullable(),
  page: z.looseObject({ launcher: z.boolean(), greeting: z.string(), colour: z.string() }).nullable(),
});
export type ShownConfig = z.infer<typeof configSchema>;

export async function startChatWorld(more: object = {}) {
  const world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo shop',
    members: [
      person('Ida Ek', { role: 'admin' }),
      person('Bo Berg'),
      person('Cia Dal'),
      person('Dan Fors'),
      person('Eva Gran'),
    ],
    inboxes: [{ name: 'Support' }],
    channels: [{ key: chatKey, inbox: 'Support', kind: 'chat', name: 'Chat', flow: null }],
    ...more,
  });
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const members = await world.store.list('members', workspace.id);
  const [connection] = await world.store.list('connections', workspace.id);
  const [member] = members;
  if (!connection || !member) throw new Error('No chat or nobody');
  const context: ApiContext = {
    world,
    actor: { workspaceId: workspace.id, member },
    secret: null,
    from: 'here',
    setLogin: () => {},
  };
  const api = appRouter.createCaller(context);
  return {
    world,
    workspaceId: workspace.id,
    members,
    connectionId: connection.id,
    api,
    set: (settings: Record<string, string | boolean | object>) =>
      api.connections.update({ connectionId: connection.id, settings: z.record(z.string(), z.json()).parse(settings) }),
    /** Everybody comes, or goes. */
    available: async (available: boolean) => {
      const now = await world.store.list('members', workspace.id);
      await world.store.commit(
        now.map((row) => ({
          kind: 'put' as const,
          table: 'members' as const,
          row: { ...row, available, revision: row.revision + 1 },
        })),
      );
      world.bus.publish({ topic: 'member', workspaceId: workspace.id, id: member.id });
    },
    see: (query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      seeConfig(world, { key: chatKey, query, headers }),
  };
}

type Look = { key: string; query?: Record<string, string>; headers?: Record<string, string> };

/** As a page of a customer asks. */
export async function seeConfig(world: TestWorld, { key, query = {}, headers = {} }: Look): Promise<ShownConfig> {
  const answer = await askConfig(world, { key, query, headers });
  return configSchema.parse(await answer.json());
}

export async function askConfig(world: TestWorld, { key, query = {}, headers = {} }: Look): Promise<Response> {
  const search = new URLSearchParams({ url: 'https://shop.example/', ...query });
  const preview = await previewRoutes(world).request(`/${key}/config?${search}`, { headers });
  return preview.status === 404 ? chatRoutes(world).request(`/${key}/config?${search}`, { headers }) : preview;
}
