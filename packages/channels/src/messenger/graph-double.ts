// The other side of Messenger for tests: a Graph API on loopback that keeps Meta's rules, and posts signed webhooks.
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCall } from './double/answer-call';
import { type PostedWebhook, postWebhook } from './double/post-webhook';
import {
  type GraphAnswer,
  type GraphCall,
  type GraphDoubleOptions,
  type GraphWorld,
  type LoginAnswer,
  type Mishap,
  graphError,
} from './double/world';

export type GraphDouble = {
  /** For `MESSENGER_GRAPH_BASE`. */
  readonly url: string;
  /** Every call, in order, also those that went wrong. */
  readonly calls: readonly GraphCall[];
  /** Bodies of accepted messages (no sender actions), in order. */
  sent(): readonly GraphCall['body'][];
  /** What whoever logs in does from now on; they agree unless told otherwise. */
  logsIn(answer: LoginAnswer): void;
  failNext(...mishaps: readonly Mishap[]): void;
  /** Posts an envelope to a webhook, escaped and signed as Meta does; gives the answer's status. */
  post(webhook: string, envelope: unknown): Promise<PostedWebhook>;
  /** The same for items of one page's conversation. */
  postEvents(webhook: string, pageId: string, events: readonly unknown[]): Promise<PostedWebhook>;
  close(): Promise<void>;
};

export async function openGraphDouble(options: GraphDoubleOptions): Promise<GraphDouble> {
  const world: GraphWorld = {
    ...options,
    calls: [],
    messages: [],
    profile: new Map(),
    subscriptions: new Map(),
    login: { answer: 'agrees', codes: new Map() },
    counter: { next: 1 },
  };
  const mishaps: Mishap[] = [];
  const server = createServer((request, response) => {
    void handle(request, response, { world, mishaps });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const post = (webhook: string, envelope: unknown) => postWebhook(webhook, envelope, options.appSecret);
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    calls: world.calls,
    sent: () => world.messages,
    logsIn: (answer) => {
      world.login.answer = answer;
    },
    failNext: (...next) => void mishaps.push(...next),
    post,
    postEvents: (webhook, pageId, messaging) =>
      post(webhook, { object: 'page', entry: [{ id: pageId, time: 1_767_225_600_000, messaging }] }),
    close: () => closeServer(server),
  };
}

type Handling = { readonly world: GraphWorld; readonly mishaps: Mishap[] };

async function handle(request: IncomingMessage, response: ServerResponse, { world, mishaps }: Handling): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const call = callOf(request, Buffer.concat(chunks).toString('utf8'));
  world.calls.push(call);
  const mishap = mishaps.shift();
  if (typeof mishap === 'object') return reply(response, graphError(mishap));
  const answer = answerCall(call, world);
  if (mishap === 'hang') return;
  if (mishap === 'drop') return void request.socket.destroy();
  reply(response, answer);
}

function callOf(request: IncomingMessage, body: string): GraphCall {
  const url = new URL(request.url ?? '/', 'http://double');
  const [version = '', ...path] = url.pathname.split('/').filter((step) => step !== '');
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const parsed = bodyOf(body, request.headers['content-type'] ?? '');
  const token =
    bearer ??
    url.searchParams.get('access_token') ??
    (typeof parsed['access_token'] === 'string' ? parsed['access_token'] : '');
  return {
    method: request.method ?? 'GET',
    version,
    path: path.join('/'),
    query: Object.fromEntries(url.searchParams),
    token,
    body: parsed,
  };
}

function bodyOf(text: string, type: string): Record<string, unknown> {
  if (text === '') return {};
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function reply(response: ServerResponse, { status, body, headers }: GraphAnswer): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers })
    .end(JSON.stringify(body));
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
