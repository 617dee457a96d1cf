// The visitor endpoints as functions; the token travels in a header only, never in an address.
import { readObject } from '../../read-json';
import { readConfig, readStarted, readTurn, type StartedChat, type Turn, type WidgetConfig } from '../../wire';
import type { Given } from './given';
import type { ChatPass } from './remembered-chat';

export type Answer<T> = { ok: true; value: T } | { ok: false; status: number };

export type Outgoing = { text: string } | { choice: string } | { file: File };

export interface ChatOpening {
  /** The chatflow this visit gets, as the config named it. */
  chatflow: string | null;
  page: { url: string; title: string } | null;
  locale: string;
  /** What the site told of its visitor. */
  given: Given;
}

export interface FileSending {
  clientId: string;
  file: File;
  signal: AbortSignal;
  progress: (share: number) => void;
}

export class ChatApi {
  constructor(
    private readonly origin: string,
    private readonly key: string,
  ) {}

  /** `visit` is what the page around knows of it; a pass shows who asks. */
  config(visit: string, pass: ChatPass | null): Promise<Answer<WidgetConfig>> {
    const headers = pass === null ? {} : { ...bearer(pass), 'x-conversation': pass.conversationId };
    return this.ask(`${encodeURIComponent(this.key)}/config?${visit}`, { headers }, readConfig);
  }

  start({ page, locale, chatflow, given }: ChatOpening): Promise<Answer<StartedChat>> {
    const { identity, variables } = given;
    const about = { ...(page && { page }), ...(chatflow && { chatflow }) };
    const body = { locale, ...about, ...(identity && { identity }), ...(variables && { variables }) };
    return this.ask(`${encodeURIComponent(this.key)}/conversations`, post(body), readStarted);
  }

  send(pass: ChatPass, clientId: string, outgoing: Outgoing): Promise<Answer<Turn>> {
    return this.ask(`${path(pass)}/messages`, post({ clientId, ...outgoing }, pass), readTurn);
  }

  /** By hand, as fetch tells nothing of what has gone. */
  sendFile(pass: ChatPass, { clientId, file, signal, progress }: FileSending): Promise<Answer<Turn>> {
    const request = new XMLHttpRequest();
    const name = new URLSearchParams({ name: file.name, clientId });
    request.open('POST', this.address(`${path(pass)}/files?${name}`));
    request.setRequestHeader('authorization', `Bearer ${pass.token}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 1));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    return new Promise((done) => {
      request.addEventListener('loadend', () => done(answerOf(request)));
      request.send(file);
    });
  }

  /** An act that gives back nothing worth reading. */
  act(pass: ChatPass, what: 'transcript' | 'identity' | 'email', body: object): Promise<Answer<object>> {
    return this.ask(`${path(pass)}/${what}`, post(body, pass), (answer) => readObject(answer) ?? {});
  }

  history(pass: ChatPass, after: number): Promise<Answer<Turn>> {
    return this.ask(`${path(pass)}/messages?after=${after}`, { headers: bearer(pass) }, readTurn);
  }

  tell(pass: ChatPass, what: 'typing' | 'read', body: object): void {
    void this.ask(`${path(pass)}/${what}`, post(body, pass), () => true);
  }

  stream(pass: ChatPass, after: number, signal: AbortSignal): Promise<Response> {
    const headers = { ...bearer(pass), accept: 'text/event-stream', 'last-event-id': String(after) };
    return fetch(this.address(`${path(pass)}/stream?after=${after}`), { headers, signal, cache: 'no-store' });
  }

  private async ask<T>(where: string, init: RequestInit, read: (body: unknown) => T | null): Promise<Answer<T>> {
    try {
      const response = await fetch(this.address(where), { ...init, credentials: 'omit', cache: 'no-store' });
      if (!response.ok) return { ok: false, status: response.status };
      const text = await response.text();
      const value = read(text === '' ? null : JSON.parse(text));
      return value === null ? { ok: false, status: 502 } : { ok: true, value };
    } catch {
      return { ok: false, status: 0 };
    }
  }

  private address(where: string): string {
    return `${this.origin}/v1/chat/${where}`;
  }
}

function answerOf({ status, responseText }: XMLHttpRequest): Answer<Turn> {
  if (status !== 200) return { ok: false, status };
  try {
    return { ok: true, value: readTurn(JSON.parse(responseText)) };
  } catch {
    return { ok: false, status: 502 };
  }
}

function path({ conversationId }: ChatPass): string {
  return `conversations/${encodeURIComponent(conversationId)}`;
}

function bearer({ token }: ChatPass): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

function post(body: object, pass?: ChatPass): RequestInit {
  const headers = { 'content-type': 'application/json', ...(pass ? bearer(pass) : {}) };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}
