// Everything one visit of the chat page holds, made once: its line to the server, its memory, its talk.
import { Chat } from './chat';
import { ChatApi } from './chat-api';
import { type Given, nothingGiven } from './given';
import type { HostBridge } from './host-bridge';
import { RememberedChat } from './remembered-chat';

export interface Visit {
  bridge: HostBridge;
  api: ChatApi;
  memory: RememberedChat;
  chat: Chat;
  /** Where the visitor is: the customer's page, in the config's language. */
  place: {
    page: { url: string; title: string } | null;
    locale: string;
    /** What the page's loader knows of this visit, as a query. */
    visit: string;
    chatflow: string | null;
    given: Given;
  };
  /** Called at each change of the chat; the page draws itself anew. */
  draw: () => void;
}

export function createVisit(key: string, bridge: HostBridge): Visit {
  const api = new ChatApi(location.origin, key);
  const askHost = (kept: string): void => bridge.tell({ type: 'keep', kept });
  const memory = new RememberedChat(key, { storage: () => localStorage, askHost });
  const identityRefused = (): void => bridge.tell({ type: 'refused' });
  const place: Visit['place'] = { page: null, locale: 'en', visit: '', chatflow: null, given: nothingGiven };
  const hears = (version: string): void => bridge.tell({ type: 'hears', version });
  const chat = new Chat({ api, memory, opening: () => place, changed: () => visit.draw(), identityRefused, hears });
  const visit: Visit = { bridge, api, memory, chat, place, draw: () => {} };
  return visit;
}
