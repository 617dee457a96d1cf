// The studio: its built files, and its one page for every address inside it.
import { Hono } from 'hono';
import { studioPolicy } from './security-headers';
import { serveFile } from './static-files';

const notBuilt = 'The studio has not been built. Run `npm run build`, or start with `npm start`.';

export function studioFiles(folder: string): Hono {
  const routes = new Hono();
  routes.get(
    '/assets/*',
    async (c) => (await serveFile(folder, c.req.path.slice(1))) ?? new Response('Not found', { status: 404 }),
  );
  routes.get('*', async (c) => {
    if (!wantsPage(c.req.header('accept'))) return c.notFound();
    const file = /\.\w+$/.test(c.req.path) ? await serveFile(folder, c.req.path.slice(1)) : null;
    const page = file ?? (await serveFile(folder, 'index.html', pageHeaders));
    return page ?? new Response(notBuilt, { status: 503 });
  });
  return routes;
}

const pageHeaders = {
  'content-security-policy': studioPolicy,
  'x-frame-options': 'DENY',
  // The login window of a provider stays in reach, so that its closing is noticed.
  'cross-origin-opener-policy': 'same-origin-allow-popups',
};

function wantsPage(accept: string | undefined): boolean {
  return accept === undefined || /text\/html|\*\/\*|image\//.test(accept);
}
