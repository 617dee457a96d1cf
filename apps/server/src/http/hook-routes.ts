// Where providers post: raw bytes in, the ledger, and an answer at once.
import { receiveWebhook, type World } from '@parley/use-cases';
import { type Context, Hono } from 'hono';
import { readBytes, webhookLimit } from './read-body';
import { refusal } from './refusal';

export function hookRoutes(world: World): Hono {
  const routes = new Hono();
  const answer = async (c: Context<object, '/:kind/:key'>) => {
    const body = c.req.method === 'GET' ? new Uint8Array() : await readBytes(c.req.raw, webhookLimit);
    const headers = Object.fromEntries(c.req.raw.headers);
    // As received: a query key may hold dots, and a signature may cover the whole address.
    const url = c.req.url.slice(new URL(c.req.url).origin.length);
    const request = { method: c.req.method, url, headers, body };
    const answered = await receiveWebhook(world, { kind: c.req.param('kind'), publicKey: c.req.param('key'), request });
    if (!answered.ok) return refusal(answered.error);
    const { status, body: text } = answered.value;
    return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  };
  routes.get('/:kind/:key', answer);
  routes.post('/:kind/:key', answer);
  return routes;
}
