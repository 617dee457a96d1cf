// Files by their unguessable address, as downloads that run nothing; and the upload of members.
import { fault } from '@parley/primitives';
import { openFile, type OpenedFile, type World } from '@parley/use-cases';
import { findActor, uploadFile } from '@parley/use-cases/studio';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { readUpload } from './read-upload';
import { refusal } from './refusal';
import { refuseStrange } from './refuse-strange';
import { loginCookie } from './trpc-routes';

export function fileRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get('/:key/:name', async (c) => {
    const file = await openFile(world, c.req.param('key'));
    return file
      ? serve(file, c.req.query('download') !== undefined)
      : refusal(fault('not-found', 'There is no such file.'));
  });
  routes.post('/', async (c) => {
    const strange = refuseStrange(c.req.raw);
    if (strange) return strange;
    const secret = getCookie(c, loginCookie);
    const actor = secret === undefined ? null : await findActor(world, secret);
    if (!actor) return refusal(fault('signed-out', 'You are logged out. Log in and try again.'));
    const uploaded = await uploadFile(world, actor, await readUpload(c.req.raw, world));
    return uploaded.ok ? Response.json(uploaded.value, { status: 201 }) : refusal(uploaded.error);
  });
  return routes;
}

function serve({ bytes, name, mime, isPicture }: OpenedFile, download: boolean): Response {
  const place = isPicture && !download ? 'inline' : 'attachment';
  const type = mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime;
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': `${place}; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=86400, immutable',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    },
  });
}

/** For programs that know no other way to read a name. */
function asciiOf(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\]/g, '_');
}
