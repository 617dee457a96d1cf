// Files by their unguessable address, as downloads that run nothing; and the upload of members.
import { type Fault, fault, type Result } from '@parley/primitives';
import { openFile, type OpenedFile, type World } from '@parley/use-cases';
import { type Actor, findActor, uploadFile, uploadPicture } from '@parley/use-cases/studio';
import { type Context, Hono } from 'hono';
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
    const actor = await uploader(world, c);
    if (actor instanceof Response) return actor;
    return answer(await uploadFile(world, actor, await readUpload(c.req.raw, world)));
  });
  routes.post('/pictures', async (c) => {
    const actor = await uploader(world, c);
    if (actor instanceof Response) return actor;
    return answer(await uploadPicture(world, actor, await readUpload(c.req.raw, world)));
  });
  return routes;
}

/** Nobody who is not logged in makes us read megabytes. */
async function uploader(world: World, c: Context): Promise<Actor | Response> {
  const strange = refuseStrange(c.req.raw);
  if (strange) return strange;
  const secret = getCookie(c, loginCookie);
  const actor = secret === undefined ? null : await findActor(world, secret);
  return actor ?? refusal(fault('signed-out', 'You are logged out. Log in and try again.'));
}

function answer(uploaded: Result<object, Fault>): Response {
  return uploaded.ok ? Response.json(uploaded.value, { status: 201 }) : refusal(uploaded.error);
}

function serve({ bytes, name, mime, isPicture, isPublic }: OpenedFile, download: boolean): Response {
  const place = isPicture && !download ? 'inline' : 'attachment';
  const type = mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime;
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': `${place}; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': isPublic ? 'cross-origin' : 'same-origin',
      'cache-control': `${isPublic ? 'public' : 'private'}, max-age=86400, immutable`,
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    },
  });
}

/** For programs that know no other way to read a name. */
function asciiOf(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\]/g, '_');
}
