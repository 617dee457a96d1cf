// Where a provider sends the login window back to: takes the code, tells the studio's window, and closes.
import type { World } from '@parley/use-cases';
import { findActor, finishSignIn } from '@parley/use-cases/studio';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { loginCookie } from './trpc-routes';

export function signInRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get(
    '/script.js',
    () => new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } }),
  );
  routes.get('/:kind', async (c) => {
    const secret = getCookie(c, loginCookie);
    const actor = secret === undefined ? null : await findActor(world, secret);
    const state = c.req.query('state') ?? '';
    const back = { channel: c.req.param('kind'), state, code: c.req.query('code') || null };
    const finished = await finishSignIn(world, actor, back);
    const language = actor?.member.language ?? 'en';
    return new Response(page(words[language][finished.ok ? 'done' : 'wrong'], language), {
      status: finished.ok ? 200 : 403,
      headers: pageHeaders,
    });
  });
  return routes;
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // The code in the address goes nowhere else.
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  // Else the window that opened this one could not tell that it is closed.
  'cross-origin-opener-policy': 'unsafe-none',
};

const words = {
  en: {
    done: 'Done. You can close this window and go on in Parley.',
    wrong: 'This login was not begun here, or it is over. Close the window and begin again.',
  },
  sv: {
    done: 'Klart. Du kan stänga fönstret och fortsätta i Parley.',
    wrong: 'Inloggningen började inte här, eller så är den redan avslutad. Stäng fönstret och börja om.',
  },
} as const;

const page = (text: string, language: string) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Parley</title><p>${text}</p><script src="/sign-in/script.js"></script></html>`;

const script = "new BroadcastChannel('parley-sign-in').postMessage('back');window.close();";
