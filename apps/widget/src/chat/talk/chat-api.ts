// The visitor endpoints as functions; the token travels in a header only, never in an address.
import { readConfig, readStarted, readTurn, type StartedChat, type Turn, type WidgetConfig } from '../../wire';
import type { ChatPass } from './remembered-chat';

export type Answer<T> = { ok: true; value: T } | { ok: false; status: number };

export type Outgoing = { text: string } | { choice: string };

export interface ChatOpening {
  /** The chatflow this visit gets, as the config named it. */
  chatflow: string | null;
  page: { url: string; title: string } | null;
  locale: string;
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

  start({ page, locale, chatflow }: ChatOpening): Promise<Answer<StartedChat>> {
    const body = { locale, ...(page && { page }), ...(chatflow && { chatflow }) };
    return this.ask(`${encodeURIComponent(this.key)}/conversations`, post(body), readStarted);
  }

  send(pass: ChatPass, clientId: string, outgoing: Outgoing): Promise<Answer<Turn>> {
    return this.ask(`${path(pass)}/messages`, post({ clientId, ...outgoing }, pass), readTurn);
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
