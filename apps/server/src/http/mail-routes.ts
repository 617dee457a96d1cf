// Where mails are handed in: raw bytes in, the ledger, and an answer at once.
import { fault } from '@parley/primitives';
import { receiveMail, type World } from '@parley/use-cases';
import { Hono } from 'hono';
import { readBytes } from './read-body';
import { refusal } from './refusal';

/** What mail servers commonly let through. */
const mailLimit = 30 * 1024 * 1024;

export function mailRoutes(world: World): Hono {
  const routes = new Hono();
  routes.post('/:key', async (c) => {
    const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!takes.has(type))
      return refusal(fault('invalid', 'Send the mail as it is, with the content type message/rfc822.'), 415);
    const bearer = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
    if (bearer === null) return refusal(fault('signed-out', 'Show the key of MAIL_INBOUND_KEY as a bearer token.'));
    const raw = await readBytes(c.req.raw, mailLimit);
    const received = await receiveMail(world, { publicKey: c.req.param('key'), bearer, raw });
    return received.ok ? c.json({ accepted: true, known: !received.value.isNew }) : refusal(received.error);
  });
  return routes;
}

const takes: ReadonlySet<string> = new Set(['message/rfc822', 'application/octet-stream', 'text/plain', '']);
