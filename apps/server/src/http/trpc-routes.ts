// The studio's API over HTTP: who is asking (cookie), that it is really our page (header and origin), then tRPC.
import { type ApiContext, appRouter } from '@parley/api';
import { fault, isTooDeep } from '@parley/primitives';
import type { World } from '@parley/use-cases';
import { findActor } from '@parley/use-cases/studio';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { serialize } from 'hono/utils/cookie';
import { readBytes } from './read-body';
import { Refused } from './refusal';
import { refuseStrange } from './refuse-strange';

export const loginCookie = 'parley_login';
const lifetime = 30 * 24 * 3_600;
const mostBytes = 2 * 1024 * 1024;

export type Address = (c: Context) => string;

export function trpcRoutes(world: World, addressOf: Address): Hono {
  const routes = new Hono();
  routes.all('/*', async (c) => {
    const strange = refuseStrange(c.req.raw);
    if (strange) return strange;
    const secret = getCookie(c, loginCookie) ?? null;
    return fetchRequestHandler({
      endpoint: '/trpc',
      req: await withinLimits(c.req.raw),
      router: appRouter,
      createContext: async ({ resHeaders }): Promise<ApiContext> => ({
        world,
        secret,
        actor: secret === null ? null : await findActor(world, secret),
        from: addressOf(c),
        setLogin: (fresh) => resHeaders.append('set-cookie', cookieOf(fresh, isSecure(c))),
      }),
    });
  });
  routes.onError((error) => answerRefused(error));
  return routes;
}

/** In the words of tRPC, so that the studio shows the reason. @throws what is no refusal */
function answerRefused(error: Error): Response {
  if (!(error instanceof Refused)) throw error;
  const { message, status = 400 } = error;
  const data = { code: 'BAD_REQUEST', httpStatus: status, field: null };
  return Response.json({ error: { message, code: badRequest, data } }, { status });
}

/** What JSON-RPC calls it. */
const badRequest = -32_600;

/** @throws Refused for a body that is too long, counted as it comes, or nested beyond any schema. */
async function withinLimits(request: Request): Promise<Request> {
  if (request.method !== 'POST') return request;
  const bytes = await readBytes(request, mostBytes);
  if (isTooDeep(new TextDecoder().decode(bytes))) throw new Refused(fault('invalid', 'The body is nested too deeply.'));
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body: Buffer.from(bytes) });
}

function cookieOf(secret: string | null, secure: boolean): string {
  return serialize(loginCookie, secret ?? '', {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    maxAge: secret === null ? 0 : lifetime,
  });
}

/** Behind a proxy that ends TLS the cookie must not travel in the clear either. */
function isSecure(c: Context): boolean {
  return c.req.header('x-forwarded-proto') === 'https' || new URL(c.req.url).protocol === 'https:';
}
