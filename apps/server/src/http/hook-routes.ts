// Where providers post: raw bytes in, the ledger, and an answer at once.
import type { RawRequest } from '@parley/ports';
import type { Fault, Result } from '@parley/primitives';
import { receiveAppWebhook, receiveWebhook, type WebhookAnswer, type World } from '@parley/use-cases';
import { type Context, Hono } from 'hono';
import { readBytes, webhookLimit } from './read-body';
import { refusal } from './refusal';

export function hookRoutes(world: World): Hono {
  const routes = new Hono();
  const read = async (c: Context): Promise<RawRequest> => {
    const body = c.req.method === 'GET' ? new Uint8Array() : await readBytes(c.req.raw, webhookLimit);
    const headers = Object.fromEntries(c.req.raw.headers);
    // As received: a query key may hold dots, and a signature may cover the whole address.
    const url = c.req.url.slice(new URL(c.req.url).origin.length);
    return { method: c.req.method, url, headers, body };
  };
  routes.on(['GET', 'POST'], '/:kind/:key', async (c) => {
    const { kind, key: publicKey } = c.req.param();
    return reply(await receiveWebhook(world, { kind, publicKey, request: await read(c) }));
  });
  // The server's own app posts for all accounts to one address.
  routes.on(['GET', 'POST'], '/:kind', async (c) =>
    reply(await receiveAppWebhook(world, { kind: c.req.param('kind'), request: await read(c) })),
  );
  return routes;
}

function reply(answered: Result<WebhookAnswer, Fault>): Response {
  if (!answered.ok) return refusal(answered.error);
  const { status, body } = answered.value;
  return new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
