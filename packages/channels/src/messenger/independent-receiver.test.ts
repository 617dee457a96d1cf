// What the double posts is accepted by receivers nobody here wrote. Runs where they are installed, else says what it skips.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { metaJson, signedHeaders } from './double/post-webhook';
import { type GraphDouble, openGraphDouble } from './graph-double';
import { sampleAppId, samplePage, sampleSecrets, sampleVisitor } from './sample-connection';

const require = createRequire(import.meta.url);
const isInstalled = (name: string) => {
  try {
    return require.resolve(name) !== '';
  } catch {
    console.info(`Skipped: ${name} is not installed`);
    return false;
  }
};

let graph: GraphDouble;
beforeEach(async () => {
  graph = await openGraphDouble({ appId: sampleAppId, appSecret: sampleSecrets.appSecret, pages: [samplePage] });
});
afterEach(() => graph.close());

const ends = { sender: { id: sampleVisitor }, recipient: { id: samplePage.id }, timestamp: 1_700_000_000_001 };
const events = [
  { ...ends, message: { mid: 'm1', text: 'Hej å 🚲' } },
  { ...ends, message: { mid: 'm2', text: 'Yes', quick_reply: { payload: 'c1' } } },
  { ...ends, postback: { mid: 'm3', title: 'Get started', payload: 'PARLEY_GET_STARTED' } },
  { ...ends, delivery: { mids: ['m0'], watermark: 5 } },
];

type Handler = (event: { message?: { text?: string } }) => void;
type Bot = { app: Parameters<typeof createServer>[1]; _initWebhook(): void; on(name: string, handler: Handler): void };
type MakeBot = new (options: { accessToken: string; verifyToken: string; appSecret: string }) => Bot;

describe.skipIf(!isInstalled('bootbot'))('bootbot', () => {
  it('takes our posts with their signature, refuses one of another secret, and answers verification', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const BootBot = z.custom<MakeBot>((value) => typeof value === 'function').parse(require('bootbot'));
    const bot = new BootBot({
      accessToken: samplePage.token,
      verifyToken: sampleSecrets.verifyToken,
      appSecret: sampleSecrets.appSecret,
    });
    const heard: string[] = [];
    for (const name of ['message', 'quick_reply', 'quick_reply:c1', 'postback:PARLEY_GET_STARTED', 'delivery']) {
      bot.on(name, (event) => heard.push(`${name} ${event.message?.text ?? ''}`.trim()));
    }
    // `start` would bind every address; this is the part of it that we need.
    // Its Express takes BIND for an HTTP method and hides the function's own bind, which it calls at the end.
    Object.assign(bot.app ?? {}, { bind: Function.prototype.bind });
    bot._initWebhook();
    const server = createServer(bot.app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const webhook = `http://127.0.0.1:${z.custom<AddressInfo>().parse(server.address()).port}/webhook`;

    expect((await graph.postEvents(webhook, samplePage.id, events)).status).toBe(200);
    expect(heard).toEqual(
      expect.arrayContaining(['message Hej å 🚲', 'quick_reply:c1 Yes', 'postback:PARLEY_GET_STARTED', 'delivery']),
    );
    const count = heard.length;
    const stranger = await openGraphDouble({ appId: sampleAppId, appSecret: 'another-secret', pages: [samplePage] });
    expect((await stranger.postEvents(webhook, samplePage.id, events)).status).not.toBe(200);
    expect(heard).toHaveLength(count);
    const asked = await fetch(
      `${webhook}?hub.mode=subscribe&hub.verify_token=${sampleSecrets.verifyToken}&hub.challenge=42`,
    );
    expect(await asked.text()).toBe('42');

    await stranger.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    vi.restoreAllMocks();
  });
});

// GitHub signs its webhooks with the very same header, so its own library can judge ours.
type Verify = (secret: string, payload: string, signature: string) => Promise<boolean>;

const judge = '@octokit/webhooks-methods';
const judgePresent = await import(/* @vite-ignore */ judge).then(
  (found: unknown) => z.object({ verify: z.custom<Verify>((value) => typeof value === 'function') }).parse(found),
  () => null,
);
if (judgePresent === null) console.info(`Skipped: ${judge} is not installed`);

describe.skipIf(judgePresent === null)('@octokit/webhooks-methods', () => {
  it('accepts the sha256 header of our posts, and no other bytes', async () => {
    const body = metaJson({ object: 'page', entry: [{ id: samplePage.id, time: 1, messaging: events }] });
    const signature = signedHeaders(body, sampleSecrets.appSecret)['x-hub-signature-256'] ?? '';
    expect(await judgePresent?.verify(sampleSecrets.appSecret, body.toString('utf8'), signature)).toBe(true);
    expect(await judgePresent?.verify(sampleSecrets.appSecret, `${body.toString('utf8')} `, signature)).toBe(false);
    expect(await judgePresent?.verify('another-secret', body.toString('utf8'), signature)).toBe(false);
  });
});
