// Every address of the program, on one port.
import { randomUUID } from 'node:crypto';
import { fault } from '@parley/primitives';
import type { World } from '@parley/use-cases';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { Settings } from '../settings';
import type { Folders } from '../folders';
import { demoPage } from './demo-page';
import { fileRoutes } from './file-routes';
import { eventRoutes } from './event-routes';
import { exportRoutes } from './export-routes';
import { flowRoutes } from './flow-routes';
import { healthRoutes } from './health-routes';
import { hookRoutes } from './hook-routes';
import { liveRoutes } from './live-routes';
import { mailRoutes } from './mail-routes';
import { createMetrics } from './metrics';
import { createRateLimit } from './rate-limit';
import { answerError, refusal } from './refusal';
import { erasureRoutes } from './erasure-routes';
import { everywhere } from './security-headers';
import { signInRoutes } from './sign-in-routes';
import { studioFiles } from './studio-files';
import { chatRoutes } from './visitor/chat-routes';
import { createFormGuard } from './visitor/forms/form-guard';
import { formRoutes } from './visitor/forms/form-routes';
import { previewRoutes } from './visitor/preview-routes';
import { hubspotRoutes } from './visitor/forms/hubspot-routes';
import { trpcRoutes } from './trpc-routes';
import { widgetRoutes } from './widget-routes';

export type AppParts = { readonly world: World; readonly settings: Settings; readonly folders: Folders };

export function createApp({ world, settings, folders }: AppParts): Hono {
  const app = new Hono();
  const addressOf = (c: Context) => remoteAddress(c, settings.trustProxy);
  const limited = limitPosts(settings, { world, addressOf });
  const metrics = createMetrics();
  app.use('*', secured, metrics.measure);
  app.route('/health', healthRoutes(world));
  app.get('/metrics', metrics.answer);
  app.use('/v1/*', fromAnywhere, limited);
  app.use('/submissions/*', fromAnywhere, limited);
  app.route('/v1/chat', previewRoutes(world));
  app.route('/v1/chat', chatRoutes(world, addressOf));
  app.route('/v1/events', eventRoutes(world));
  app.route('/v1/flows', flowRoutes(world));
  app.route('/', formRoutes(world, createFormGuard(world, { postsPerMinute: settings.postsPerMinute, addressOf })));
  app.route('/', hubspotRoutes(world));
  app.route('/', erasureRoutes(world));
  app.route('/webhooks', hookRoutes(world));
  app.route('/inbound/email', mailRoutes(world));
  app.route('/sign-in', signInRoutes(world));
  app.use('/trpc/*', limited);
  app.route('/trpc', trpcRoutes(world, addressOf));
  app.use('/files', limited);
  app.route('/files', fileRoutes(world));
  app.route('/live', liveRoutes(world));
  app.route('/export', exportRoutes(world));
  // Programs ask here: no page of the studio for them.
  for (const area of ['/v1/*', '/submissions/*', '/webhooks/*', '/inbound/*', '/files/*', '/export/*', '/health/*'])
    app.all(area, nothingHere);
  app.route('/', demoPage(world));
  app.route('/', widgetRoutes(world, folders.widget));
  app.route('/', studioFiles(folders.studio));
  app.notFound(nothingHere);
  app.onError((error) => answerError(error, world.log));
  return app;
}

const nothingHere = () => refusal(fault('not-found', 'There is nothing at this address.'));

const secured: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(everywhere)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
};

/** Visitors' pages are on other sites; their pass is a bearer token, never a cookie. */
const fromAnywhere: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS')
    return new Response(null, { status: 204, headers: { ...corsHeaders, ...preflightHeaders } });
  await next();
  for (const [name, value] of Object.entries(corsHeaders)) c.res.headers.set(name, value);
};

const corsHeaders = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers': 'authorization, content-type, last-event-id',
  'access-control-max-age': '86400',
};

type Limiting = { readonly world: World; readonly addressOf: (c: Context) => string };

function limitPosts({ postsPerMinute }: Settings, { world, addressOf }: Limiting): MiddlewareHandler {
  const allows = createRateLimit(postsPerMinute, world.clock);
  return async (c, next) => {
    if (c.req.method !== 'POST' || allows(addressOf(c))) return next();
    const answer = refusal(fault('too-many', 'Too many requests from this address. Wait a moment and try again.'));
    answer.headers.set('retry-after', '5');
    return answer;
  };
}

/** The last hop is the only one that our own proxy vouches for. */
function remoteAddress(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || (getConnInfo(c).remote.address ?? randomUUID());
}
