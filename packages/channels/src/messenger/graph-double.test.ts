// The double is no friend of ours: an independent client works against it, and it refuses what Meta refuses.
import { createServer } from 'node:http';
import { MessengerClient } from 'messaging-api-messenger';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loopbackCall } from './double/loopback-call';
import { metaJson } from './double/post-webhook';
import { type GraphDouble, openGraphDouble } from './graph-double';
import { receiveMessenger } from './receive';
import { sampleAppId, sampleConnection, samplePage, sampleSecrets, sampleVisitor } from './sample-connection';

let graph: GraphDouble;
let client: MessengerClient;
beforeEach(async () => {
  const profiles = { [sampleVisitor]: { first_name: 'Ada', last_name: 'Demo' } };
  graph = await openGraphDouble({
    appId: sampleAppId,
    appSecret: sampleSecrets.appSecret,
    pages: [samplePage],
    profiles,
  });
  client = new MessengerClient({
    accessToken: samplePage.token,
    appSecret: sampleSecrets.appSecret,
    version: '6.0',
    origin: graph.url,
  });
});
afterEach(() => graph.close());

describe('messaging-api-messenger as a client', () => {
  it('sends text, quick replies, buttons and actions', async () => {
    expect(await client.sendText(sampleVisitor, 'Hello')).toEqual({
      recipientId: sampleVisitor,
      messageId: 'm_double_1',
    });
    await client.sendText(sampleVisitor, 'Pick', {
      quickReplies: [{ contentType: 'text', title: 'Yes', payload: 'c1' }],
    });
    await client.sendButtonTemplate(sampleVisitor, 'Read', [
      { type: 'web_url', title: 'Docs', url: 'https://example.com' },
    ]);
    expect(await client.typingOn(sampleVisitor)).toEqual({ recipientId: sampleVisitor });
    expect(graph.sent()).toHaveLength(3);
    expect(graph.calls[0]).toMatchObject({ path: 'me/messages', version: 'v6.0', token: samplePage.token });
  });

  it('reads and writes the profile of page and person', async () => {
    await client.setGetStarted('START');
    await client.setGreeting([{ locale: 'default', text: 'Hi' }]);
    expect(await client.getMessengerProfile(['get_started', 'greeting'])).toEqual([
      { getStarted: { payload: 'START' }, greeting: [{ locale: 'default', text: 'Hi' }] },
    ]);
    await client.deleteMessengerProfile(['greeting']);
    expect(await client.getMessengerProfile(['greeting'])).toEqual([]);
    expect(await client.getPageInfo()).toEqual({ id: samplePage.id, name: samplePage.name });
    expect(await client.getUserProfile(sampleVisitor)).toMatchObject({ firstName: 'Ada' });
  });

  it('sees Meta’s errors', async () => {
    graph.failNext({ code: 613, message: 'Calls to this api have exceeded the rate limit.' });
    await expect(client.sendText(sampleVisitor, 'Hello')).rejects.toThrow('Messenger API - 613');
    await expect(client.sendText(sampleVisitor, 'x'.repeat(2_001))).rejects.toThrow('Messenger API - 100');
    await expect(client.getUserProfile('404')).rejects.toThrow('No profile available');
    const stranger = new MessengerClient({ accessToken: 'other', origin: graph.url });
    await expect(stranger.sendText(sampleVisitor, 'Hello')).rejects.toThrow('Messenger API - 190');
    const unproven = new MessengerClient({ accessToken: samplePage.token, appSecret: 'wrong', origin: graph.url });
    await expect(unproven.sendText(sampleVisitor, 'Hello')).rejects.toThrow('appsecret_proof');
  });
});

describe('the double', () => {
  const call = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${samplePage.token}`, 'content-type': 'application/json' };
    const request = {
      method,
      url: `${graph.url}${path}`,
      headers,
      timeoutMs: 500,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const answer = await loopbackCall(500)(request);
    return answer.kind === 'answered' ? { status: answer.status, body: JSON.parse(answer.body) as unknown } : answer;
  };
  const to = { recipient: { id: sampleVisitor } };

  it.each([
    [{ ...to, message: { text: 'a', attachment: { type: 'image', payload: { url: 'https://x.test/a' } } } }],
    [{ ...to, message: { text: 'a' }, sender_action: 'typing_on' }],
    [
      {
        ...to,
        message: {
          text: 'a',
          quick_replies: Array.from({ length: 14 }, () => ({ content_type: 'text', title: 'a', payload: 'a' })),
        },
      },
    ],
    [{ ...to, message: { text: 'a', quick_replies: [{ content_type: 'text', title: 'x'.repeat(21), payload: 'a' }] } }],
    [{ ...to, message: { text: 'a', metadata: 'x'.repeat(1_001) } }],
    [{ ...to, messaging_type: 'MESSAGE_TAG', message: { text: 'a' } }],
    [{ recipient: {}, message: { text: 'a' } }],
    [
      {
        ...to,
        message: {
          attachment: {
            type: 'template',
            payload: {
              template_type: 'button',
              text: 'x'.repeat(641),
              buttons: [{ type: 'web_url', title: 'a', url: 'https://x.test' }],
            },
          },
        },
      },
    ],
  ])('refuses what Meta refuses %#', async (body) => {
    expect(await call('POST', '/v23.0/me/messages', body)).toMatchObject({
      status: 400,
      body: { error: { code: 100 } },
    });
    expect(graph.sent()).toEqual([]);
  });

  it('walks through connecting a page', async () => {
    const app = `client_id=${sampleAppId}&client_secret=${sampleSecrets.appSecret}`;
    const back = 'http://127.0.0.1/back';
    const dialog = await fetch(
      `${graph.url}/v23.0/dialog/oauth?client_id=${sampleAppId}&redirect_uri=${back}&state=s`,
      {
        redirect: 'manual',
      },
    );
    expect(dialog.headers.get('location')).toBe(`${back}?state=s&code=code-1`);
    const exchange = `/v23.0/oauth/access_token?${app}&redirect_uri=${back}&code=code-1`;
    expect(await call('GET', exchange)).toMatchObject({ body: { access_token: 'short-user-token' } });
    expect(await call('GET', exchange)).toMatchObject({ status: 400 });
    const long = `/v23.0/oauth/access_token?${app}&grant_type=fb_exchange_token&fb_exchange_token=short-user-token`;
    expect(await call('GET', long)).toMatchObject({ body: { access_token: 'long-lived-user-token' } });
    expect(await call('GET', '/v23.0/oauth/access_token?client_id=0&client_secret=x&code=c')).toMatchObject({
      status: 400,
    });
    expect(await call('GET', '/v23.0/me/accounts')).toMatchObject({ status: 401 });
    const accounts = await fetch(`${graph.url}/v23.0/me/accounts?access_token=long-lived-user-token`);
    expect(await accounts.json()).toMatchObject({
      data: [{ id: samplePage.id, access_token: samplePage.token, tasks: ['MANAGE', 'MESSAGING'] }],
    });
    const apps = `/v23.0/${samplePage.id}/subscribed_apps`;
    expect(await call('POST', apps)).toMatchObject({ status: 400 });
    expect(await call('POST', `${apps}?subscribed_fields=messages`)).toMatchObject({ body: { success: true } });
    expect(await call('GET', apps)).toMatchObject({
      body: { data: [{ id: sampleAppId, subscribed_fields: ['messages'] }] },
    });
    await call('DELETE', apps);
    expect(await call('GET', apps)).toMatchObject({ body: { data: [] } });
    expect(await call('POST', '/v23.0/me/message_attachments', {})).toMatchObject({ body: { attachment_id: '1' } });
    expect(await call('POST', '/v23.0/999/messages', {})).toMatchObject({ body: { error: { code: 100 } } });
    expect(await call('GET', '/nonsense')).toMatchObject({ status: 400 });
  });

  it('posts webhooks escaped as Meta does, which our receiver accepts', async () => {
    const received: { headers: Record<string, string>; body: Buffer }[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        received.push({ headers, body: Buffer.concat(chunks) });
        response.writeHead(200).end('EVENT_RECEIVED');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const event = {
      sender: { id: sampleVisitor },
      recipient: { id: samplePage.id },
      timestamp: 1,
      message: { mid: 'm1', text: 'Hej å 🚲 a/b' },
    };
    expect(await graph.postEvents(`http://127.0.0.1:${port}/hook`, samplePage.id, [event])).toEqual({
      status: 200,
      body: 'EVENT_RECEIVED',
    });
    await new Promise((resolve) => server.close(resolve));
    const [post] = received;
    expect(post?.body.toString('latin1')).toContain('Hej \\u00e5 \\ud83d\\udeb2 a\\/b');
    const outcome = receiveMessenger(
      { method: 'POST', url: '/hook', headers: post?.headers ?? {}, body: post?.body ?? Buffer.alloc(0) },
      sampleConnection,
    );
    expect(outcome).toMatchObject({ kind: 'items', items: [{ kind: 'message', reply: { text: 'Hej å 🚲 a/b' } }] });
  });

  it('writes the same JSON, only escaped', () => {
    expect(JSON.parse(metaJson({ text: 'å/🚲"\\' }).toString('latin1'))).toEqual({ text: 'å/🚲"\\' });
  });
});
