// A small server that speaks the visitor wire strictly, and can cut, delay and fail on demand.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Script, bikeShop } from './bike-shop';
import { serveAsset } from './serve-asset';
import { faceAt, shopConfig } from './shop-config';
import { Talk } from './talk';

export const KEY = 'pk_demo';

export interface Seen {
  method: string;
  path: string;
  body: unknown;
  headers: IncomingMessage['headers'];
}

export class WireServer {
  config: Record<string, unknown> = shopConfig();
  script: Script = bikeShop;
  /** While set, sending answers with this status, and streams too when it is 503. */
  broken: number | null = null;
  /** Pages of the customer, by path. */
  pages = new Map<string, { html: string; headers?: Record<string, string> }>();
  readonly seen: Seen[] = [];
  readonly talks = new Map<string, Talk>();
  /** Whether pages may hear of changed settings; those that do. */
  pushes = false;
  readonly hearers = new Set<ServerResponse>();
  /** How large a file it takes. */
  mostBytes = 1_000_000;
  onForm: (body: unknown) => { status: number; body: object } = () => ({
    status: 201,
    body: { submissionId: 's1', thankYou: 'Thank you!\n\nWe answer soon.' },
  });
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  /** Where the widget lives, and where the customer's pages live: two origins of one server. */
  get widgetOrigin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get siteOrigin(): string {
    return `http://localhost:${this.port}`;
  }

  get talk(): Talk {
    const last = [...this.talks.values()].at(-1);
    if (last === undefined) throw new Error('No conversation has been started');
    return last;
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Sets the config as another version, and tells who listens. */
  push(version: string, config: Record<string, unknown>): void {
    this.config = { ...config, version };
    for (const hearer of this.hearers) hearer.write(`id: ${version}\ndata: {}\n\n`);
  }

  asked(path: RegExp, method = 'GET'): Seen[] {
    return this.seen.filter((one) => one.method === method && path.test(one.path));
  }

  private get port(): number {
    const address: AddressInfo | string | null = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  private hear(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' });
    response.write(`id: ${JSON.stringify(this.config['version'] ?? '')}\ndata: {}\n\n`);
    this.hearers.add(response);
    response.on('close', () => this.hearers.delete(response));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const body = await readBody(request);
    const { method = 'GET', headers } = request;
    this.seen.push({ method, path, body, headers });
    const [where = ''] = path.split('?');
    const page = this.pages.get(where);
    if (page !== undefined && method === 'GET')
      return send(response, page.html, 'text/html; charset=utf-8', page.headers);
    if (where.startsWith('/faces/')) return send(response, faceAt(where), 'image/svg+xml');
    if (where === `/v1/chat/${KEY}/config`) return this.sendJson(response, 200, this.config);
    if (where === `/v1/chat/${KEY}/changes` && this.pushes) return this.hear(response);
    if (where === `/v1/chat/${KEY}/conversations` && method === 'POST') return this.start(response, body);
    const named = /^\/v1\/chat\/conversations\/([^/]+)\/(\w+)$/.exec(where);
    if (named !== null)
      return this.converse({ request, response, path, body, id: named[1] ?? '', what: named[2] ?? '' });
    if (where.startsWith('/v1/forms/')) {
      const { status, body: answer } = this.onForm(body);
      return this.sendJson(response, status, answer);
    }
    if (!serveAsset(where, response)) this.refuse(response, 404);
  }

  private start(response: ServerResponse, body: unknown): void {
    if (!onlyKeys(body, ['page', 'locale', 'identity', 'variables'])) return this.refuse(response, 400);
    if (body.identity === 'expired') return this.refuse(response, 400);
    const talk = new Talk(`conv_${randomUUID()}`, randomUUID(), this.script);
    this.talks.set(talk.id, talk);
    talk.begin();
    this.sendJson(response, 201, { token: talk.token, conversationId: talk.id, ...talk.after(0) });
  }

  private converse(call: Call): void {
    const { request, response, path, body, id, what } = call;
    const talk = this.talks.get(id);
    if (path.includes('token=')) return this.refuse(response, 400);
    if (talk === undefined || request.headers.authorization !== `Bearer ${talk.token}`)
      return this.refuse(response, 404);
    const after = Number(new URL(path, 'http://x').searchParams.get('after') ?? 0);
    if (what === 'stream') return this.broken === 503 ? this.refuse(response, 503) : talk.stream(response, after);
    if (what === 'messages' && request.method === 'GET') return this.sendJson(response, 200, talk.after(after));
    if (what === 'typing' || what === 'read' || what === 'identity') return this.sendJson(response, 200, {});
    if (what === 'email' || what === 'transcript')
      return onlyKeys(body, ['email']) ? this.sendJson(response, 200, {}) : this.refuse(response, 400);
    if (what === 'files') return this.takeFile(call, talk);
    if (what !== 'messages') return this.refuse(response, 404);
    if (this.broken !== null) return this.refuse(response, this.broken);
    if (!onlyKeys(body, ['clientId', 'text', 'choice', 'answer'])) return this.refuse(response, 400);
    this.sendJson(response, 200, talk.take(body));
  }

  private takeFile({ request, response, path }: Call, talk: Talk): void {
    const query = new URL(path, 'http://x').searchParams;
    const [name, clientId] = [query.get('name') ?? '', query.get('clientId') ?? ''];
    if (Number(request.headers['content-length']) > this.mostBytes) return this.refuse(response, 413);
    if (name.endsWith('.exe')) return this.refuse(response, 400);
    const isPicture = /\.(png|svg)$/.test(name);
    const part = isPicture
      ? { kind: 'image', url: '/faces/maja.svg', alt: name }
      : { kind: 'file', url: '/files/key/x', name, mime: 'application/pdf', size: 4 };
    this.sendJson(response, 200, talk.takePart(clientId, part));
  }

  private sendJson(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(body));
  }

  private refuse(response: ServerResponse, status: number): void {
    this.sendJson(response, status, { error: { code: `E${status}`, message: 'Refused' } });
  }
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  body: unknown;
  id: string;
  what: string;
}

function send(response: ServerResponse, text: string, type: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': type, ...headers });
  response.end(text);
}

function onlyKeys(body: unknown, allowed: string[]): body is Record<string, string> {
  return typeof body === 'object' && body !== null && Object.keys(body).every((key) => allowed.includes(key));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
