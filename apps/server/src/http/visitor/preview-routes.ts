// The visitor addresses of a chat that is only being tried: it answers like a chat, and keeps nothing (R74).
import { randomUUID } from 'node:crypto';
import { previewConfig, type World } from '@parley/use-cases';
import { Hono } from 'hono';
import { z } from 'zod';
import { eventStream } from '../event-stream';
import { readJson } from '../read-body';
import { presentConfig } from './present-config';

const most = 200;
const empty = { messages: [], awaiting: null, cursor: 0 };
const saidSchema = z.looseObject({ clientId: z.string().max(100), text: z.string().max(10_000).default('') });

export function previewRoutes(world: World): Hono {
  const routes = new Hono();
  const counts = new Map<string, number>();
  const key = '/:key{preview\\.[\\w.-]+}';
  const talk = '/conversations/:id{preview\\.[\\w.-]+}';
  routes.get(`${key}/config`, (c) => {
    const config = previewConfig(world, c.req.param('key'));
    return config ? Response.json(presentConfig(config)) : new Response('Gone', { status: 404 });
  });
  routes.post(`${key}/conversations`, () => {
    const conversationId = `preview.${randomUUID()}`;
    const [oldest] = counts.keys();
    if (counts.size >= most && oldest !== undefined) counts.delete(oldest);
    counts.set(conversationId, 0);
    return Response.json({ ...empty, token: randomUUID(), conversationId }, { status: 201 });
  });
  routes.get(`${talk}/messages`, () => Response.json(empty));
  routes.get(`${talk}/stream`, (c) => eventStream(c.req.raw.signal).response);
  routes.post(`${talk}/messages`, async (c) => {
    const { clientId, text } = await readJson(c.req.raw, saidSchema);
    const seq = (counts.get(c.req.param('id')) ?? 0) + 1;
    counts.set(c.req.param('id'), seq);
    const said = { id: clientId, seq, at: world.clock.now(), direction: 'in', author: { kind: 'contact' } };
    return Response.json({ messages: [{ ...said, parts: [{ kind: 'text', text }] }], awaiting: null, cursor: seq });
  });
  routes.post(`${talk}/:act`, () => Response.json({}));
  return routes;
}
