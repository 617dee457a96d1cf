// A plain page as a customer's might be, with the demo workspace's widget and form on it.
import type { World } from '@parley/use-cases';
import { Hono } from 'hono';
import { demoPolicy } from './security-headers';

export function demoPage(world: World): Hono {
  const routes = new Hono();
  routes.get('/demo', async () => {
    const [workspace] = await world.store.listWorkspaces();
    if (!workspace) return new Response('There is no workspace yet.', { status: 404 });
    const connections = await world.store.list('connections', workspace.id);
    const forms = await world.store.list('forms', workspace.id);
    const chat = connections.find(({ kind, enabled }) => enabled && world.channelModels[kind]?.standsOnPages);
    const form = forms.find(({ published }) => published);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': demoPolicy,
      'cache-control': 'no-store',
    };
    return new Response(page({ name: workspace.name, chatKey: chat?.publicKey ?? null, formId: form?.id ?? null }), {
      headers,
    });
  });
  return routes;
}

type Shown = { readonly name: string; readonly chatKey: string | null; readonly formId: string | null };

function page({ name, chatKey, formId }: Shown): string {
  const title = name.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const embedded =
    formId === null
      ? '<p>No form is published yet.</p>'
      : `<script async src="/form/embed.js" data-form="${formId}" data-title="Contact form"></script>`;
  const widget = chatKey === null ? '' : `<script async src="/widget.js?key=${encodeURIComponent(chatKey)}"></script>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 8rem; color: #1c2321; background: #fff; }
h1 { font-size: 2rem; line-height: 1.2; }
footer { margin-top: 3rem; color: #4a5552; font-size: .875rem; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>This page stands in for a customer’s own site. The chat in the corner and the form below come from the demo workspace.</p>
<h2>Write to us</h2>
${embedded}
</main>
<footer>Everything here is demo content.</footer>
${widget}
</body>
</html>`;
}
