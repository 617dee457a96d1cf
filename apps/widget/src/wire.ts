// What the visitor endpoints carry, and hand-written readers that drop whatever they do not know.
import { type LocaleName, locales } from './words/locales';
import { type RichBlock, readRichText } from './read-rich-text';
import { type Json, oneOf, readList, readNumber, readObject, readString, readText } from './read-json';

export type Availability = 'available' | 'away' | 'offline' | 'full' | 'hidden';

export interface WidgetConfig {
  state: Availability;
  workspace: { name: string };
  heading: { names: string[]; avatars: (string | null)[] };
  look: { colour: string; font: string | null; position: 'right' | 'left'; avatar: string | null };
  /** The chatflow this visit gets. */
  chatflow: string | null;
  /** Whether the team knows who this is. */
  known: boolean;
  /** Labels the rules of this chat ask about, by id and comma. */
  labels: string;
  /** Nothing is stored in this browser before the visitor says yes. */
  asks: boolean;
  welcome: string;
  prompt: boolean;
  replyTime: string | null;
  awayMessage: string | null;
  returnAt: number | null;
  locale: LocaleName;
  privacy: { text: string; url: string } | null;
}

export interface Choice {
  id: string;
  label: string;
  /** With a picture or a few words it is shown as a card. */
  text: string | null;
  image: string | null;
}

export type Part =
  | { kind: 'text'; text: string; rich?: RichBlock[] }
  | { kind: 'image'; url: string; alt: string }
  | { kind: 'buttons'; buttons: { label: string; url: string }[] }
  | { kind: 'choices'; choices: Choice[] }
  | { kind: 'file'; url: string; name: string; size: number | null }
  | { kind: 'media'; media: 'video' | 'audio'; url: string; title: string }
  | { kind: 'embed'; url: string; title: string }
  | { kind: 'cards'; cards: Card[] }
  | { kind: 'notice'; code: string; values: Record<string, string> };

export interface Card {
  title: string;
  text: string;
  image: string | null;
  buttons: { label: string; url: string }[];
}

export type AuthorKind = 'contact' | 'flow' | 'member' | 'system';

export interface Message {
  id: string;
  seq: number;
  at: number;
  direction: 'in' | 'out';
  author: { kind: AuthorKind; name: string | null; avatar: string | null };
  parts: Part[];
}

export type AwaitingKind = 'text' | 'email' | 'number' | 'phone' | 'url' | 'choice';

export interface Awaiting {
  kind: AwaitingKind;
  choices: Choice[];
  /** Any number of the choices at once. */
  several: boolean;
  /** There may be many choices: one may be looked for by its words. */
  searchable: boolean;
  placeholder: string | null;
  /** More than a line is expected. */
  long: boolean;
  /** What a number counts. */
  unit: string | null;
  /** Parts of one answer, shown as a small form. */
  fields: AwaitedField[];
}

export interface AwaitedField {
  key: string;
  label: string;
  required: boolean;
}

export interface Turn {
  messages: Message[];
  awaiting: Awaiting | null;
  cursor: number;
  /** For how long the flow seems to write what comes next. */
  typingMs?: number;
}

export interface StartedChat extends Turn {
  token: string;
  conversationId: string;
}

export function readConfig(value: unknown): WidgetConfig | null {
  const body = readObject(value);
  const state = oneOf(body?.state, ['available', 'away', 'offline', 'full', 'hidden']);
  if (body === null || state === null) return null;
  const look = readObject(body.look) ?? {};
  const heading = readObject(body.heading) ?? {};
  return {
    state,
    workspace: { name: readText(readObject(body.workspace) ?? {}, 'name') ?? '' },
    heading: { names: readList(heading, 'names', readString), avatars: readAvatars(heading.avatars) },
    look: {
      colour: readText(look, 'colour') ?? '',
      font: readText(look, 'font'),
      position: oneOf(look.position, ['right', 'left']) ?? 'right',
      avatar: readText(look, 'avatar'),
    },
    chatflow: readText(body, 'chatflow'),
    known: body.known === true,
    labels: readText(body, 'labels') ?? '',
    asks: body.asks === true,
    welcome: readText(body, 'welcome') ?? '',
    prompt: body.prompt === true,
    replyTime: readText(body, 'replyTime'),
    awayMessage: readText(body, 'awayMessage'),
    returnAt: readNumber(body, 'returnAt'),
    locale: oneOf(body.locale, locales) ?? 'en',
    privacy: readPrivacy(body.privacy),
  };
}

export function readStarted(value: unknown): StartedChat | null {
  const body = readObject(value);
  const token = body && readText(body, 'token');
  const conversationId = body && readText(body, 'conversationId');
  if (!token || !conversationId) return null;
  return { token, conversationId, ...readTurn(body) };
}

export function readTurn(value: unknown): Turn {
  const body = readObject(value) ?? {};
  const messages = readList(body, 'messages', readMessage);
  const last = messages.reduce((seq, message) => Math.max(seq, message.seq), 0);
  const typingMs = readNumber(body, 'typingMs');
  const cursor = readCursor(body.cursor) ?? last;
  return { messages, awaiting: readAwaiting(body.awaiting), cursor, ...(typingMs !== null && { typingMs }) };
}

export function readMessage(value: unknown): Message | null {
  const body = readObject(value);
  const id = body && readText(body, 'id');
  const seq = body && readNumber(body, 'seq');
  if (body === null || !id || seq === null) return null;
  const author = readObject(body.author) ?? {};
  return {
    id,
    seq,
    at: readNumber(body, 'at') ?? 0,
    direction: body.direction === 'in' ? 'in' : 'out',
    author: {
      kind: oneOf(author.kind, ['contact', 'flow', 'member', 'system']) ?? 'system',
      name: readText(author, 'name'),
      avatar: readText(author, 'avatar'),
    },
    parts: readList(body, 'parts', readPart),
  };
}

export function readAwaiting(value: unknown): Awaiting | null {
  const body = readObject(value);
  if (body === null) return null;
  return {
    kind: oneOf(body.kind, ['text', 'email', 'number', 'phone', 'url', 'choice']) ?? 'text',
    choices: readList(body, 'choices', readChoice),
    several: body.several === true,
    searchable: body.searchable === true,
    placeholder: readText(body, 'placeholder'),
    long: body.long === true,
    unit: readText(body, 'unit'),
    fields: readList(body, 'fields', readField),
  };
}

function readField(value: unknown): AwaitedField | null {
  const body = readObject(value);
  const key = body && readText(body, 'key');
  return body && key ? { key, label: readText(body, 'label') ?? key, required: body.required === true } : null;
}

function readPart(value: unknown): Part | null {
  const part = readObject(value);
  const read = part && PARTS[readText(part, 'kind') ?? ''];
  return part && read ? read(part) : null;
}

const PARTS: Record<string, ((part: Json) => Part | null) | undefined> = {
  text: (part) => ({ kind: 'text', text: readText(part, 'text') ?? '', ...readRichText(part.rich) }),
  image: (part) => ({ kind: 'image', url: readText(part, 'url') ?? '', alt: readText(part, 'alt') ?? '' }),
  buttons: (part) => ({ kind: 'buttons', buttons: readList(part, 'buttons', readButton) }),
  choices: (part) => ({ kind: 'choices', choices: readList(part, 'choices', readChoice) }),
  file: (part) => ({
    kind: 'file',
    url: readText(part, 'url') ?? '',
    name: readText(part, 'name') ?? '',
    size: readNumber(part, 'size'),
  }),
  media: (part) => ({
    kind: 'media',
    media: oneOf(part.media, ['video', 'audio']) ?? 'video',
    url: readText(part, 'url') ?? '',
    title: readText(part, 'title') ?? '',
  }),
  embed: (part) => ({ kind: 'embed', url: readText(part, 'url') ?? '', title: readText(part, 'title') ?? '' }),
  cards: (part) => ({ kind: 'cards', cards: readList(part, 'cards', readCard) }),
  notice: (part) => ({ kind: 'notice', code: readText(part, 'code') ?? '', values: readValues(part.values) }),
};

function readButton(value: unknown): { label: string; url: string } | null {
  const body = readObject(value);
  const url = body && readText(body, 'url');
  return body && url ? { label: readText(body, 'label') ?? url, url } : null;
}

function readCard(value: unknown): Card | null {
  const body = readObject(value);
  if (body === null) return null;
  return {
    title: readText(body, 'title') ?? '',
    text: readText(body, 'text') ?? '',
    image: readText(body, 'image'),
    buttons: readList(body, 'buttons', readButton),
  };
}

function readChoice(value: unknown): Choice | null {
  const body = readObject(value);
  const id = body && readText(body, 'id');
  if (!body || !id) return null;
  return { id, label: readText(body, 'label') ?? id, text: readText(body, 'text'), image: readText(body, 'image') };
}

function readValues(value: unknown): Record<string, string> {
  const pairs = Object.entries(readObject(value) ?? {});
  return Object.fromEntries(pairs.map(([key, item]) => [key, String(item)]));
}

function readPrivacy(value: unknown): { text: string; url: string } | null {
  const body = readObject(value);
  const text = body && readText(body, 'text');
  return body && text ? { text, url: readText(body, 'url') ?? '' } : null;
}

function readAvatars(value: unknown): (string | null)[] {
  return Array.isArray(value) ? value.map(readString) : [];
}

function readCursor(value: unknown): number | null {
  const cursor = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  return typeof cursor === 'number' && Number.isFinite(cursor) ? cursor : null;
}
