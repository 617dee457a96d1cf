// The widget's own files: the loader for customers' pages and the chat page in its frame.
import type { World } from '@parley/use-cases';
import { allowedFrames } from '@parley/use-cases';
import { Hono } from 'hono';
import { framedPolicy, previewPolicy } from './security-headers';
import { serveFile } from './static-files';

/** Loader, greeting and form script run on customers' pages, so any page may read them. */
const anywhere = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

export function widgetRoutes(world: World, folder: string): Hono {
  const routes = new Hono();
  const orNothing = (found: Response | null) => found ?? new Response('Not found', { status: 404 });
  routes.get('/widget.js', async () =>
    orNothing(await serveFile(folder, 'widget.js', { ...anywhere, 'cache-control': 'public, max-age=300' })),
  );
  routes.get('/chat/frame', async (c) => {
    const ancestors = await allowedFrames(world, c.req.query('key') ?? '');
    return orNothing(
      await serveFile(folder, 'chat/index.html', { 'content-security-policy': framedPolicy(ancestors) }),
    );
  });
  routes.get('/preview/page', async () =>
    orNothing(await serveFile(folder, 'preview/index.html', { 'content-security-policy': previewPolicy })),
  );
  routes.get('/preview/*', async (c) => orNothing(await serveFile(folder, c.req.path.slice(1))));
  routes.get('/chat/*', async (c) => orNothing(await serveFile(folder, c.req.path.slice(1), anywhere)));
  routes.get('/form/*', async (c) => orNothing(await serveFile(folder, c.req.path.slice(1), anywhere)));
  return routes;
}
