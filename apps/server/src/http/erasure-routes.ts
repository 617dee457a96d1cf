// Where a provider passes on requests to delete somebody's data, and the page that says what became of one.
import { fault } from '@parley/primitives';
import { type ErasureState, erasureState, requestErasure, type World } from '@parley/use-cases';
import { type Context, Hono } from 'hono';
import { jsonLimit, readBytes } from './read-body';
import { refusal } from './refusal';

export function erasureRoutes(world: World): Hono {
  const routes = new Hono();
  const take = async (c: Context, { kind, publicKey }: { kind: string; publicKey: string | null }) => {
    const body = new TextDecoder().decode(await readBytes(c.req.raw, jsonLimit));
    const signed = new URLSearchParams(body).get('signed_request');
    if (signed === null) return refusal(fault('invalid', 'There is no signed_request in the form.'));
    const asked = await requestErasure(world, { kind, publicKey, signed });
    if (!asked.ok) return refusal(asked.error);
    const { code } = asked.value;
    return c.json({ url: `${world.publicUrl}/data-deletion/${code}`, confirmation_code: code });
  };
  routes.post('/webhooks/:kind/data-deletion', (c) => take(c, { kind: c.req.param('kind'), publicKey: null }));
  routes.post('/webhooks/:kind/:key/data-deletion', (c) =>
    take(c, { kind: c.req.param('kind'), publicKey: c.req.param('key') }),
  );
  routes.get('/data-deletion/:code', async (c) => {
    const state = await erasureState(world, c.req.param('code'));
    const language = /^\s*sv\b/i.test(c.req.header('accept-language') ?? '') ? 'sv' : 'en';
    return new Response(pageOf(language, state ?? 'unknown'), {
      status: state === null ? 404 : 200,
      headers: { ...pageHeaders, 'content-language': language },
    });
  });
  return routes;
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

const words: Readonly<Record<'en' | 'sv', Record<ErasureState | 'unknown' | 'title', string>>> = {
  en: {
    title: 'Deletion of your data',
    waiting: 'Your request has arrived, and your data is being deleted. Look here again in a while.',
    done: 'Your data has been deleted.',
    unknown: 'There is no request with this code.',
  },
  sv: {
    title: 'Radering av dina uppgifter',
    waiting: 'Din begäran har kommit fram och dina uppgifter raderas. Titta gärna här igen om en stund.',
    done: 'Dina uppgifter är raderade.',
    unknown: 'Det finns ingen begäran med den här koden.',
  },
};

function pageOf(language: 'en' | 'sv', state: ErasureState | 'unknown'): string {
  const { title, [state]: text } = words[language];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`;
}
