// Listens to what changed on the server and makes the pages ask again for exactly that.
import type { QueryClient } from '@tanstack/react-query';
import { z } from 'zod';

/** Somebody writes in a conversation, or has stopped. */
export type Typing = z.infer<typeof typingSchema>;
export type Presence = z.infer<typeof presenceSchema>;
export type Notice = z.infer<typeof noticeSchema>;

/** Opens the stream and keeps it open; gives the way to close it. Changes that come close together count as one. */
export function listenLive(queryClient: QueryClient): () => void {
  const changes = gatherChanges(queryClient);
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const start = () => {
    source = new EventSource('/live');
    source.addEventListener('message', (event) => changes.take(event.data));
    source.addEventListener('typing', (event) => tellTyping(event.data));
    source.addEventListener('presence', (event) => tell(presenceSchema, presenceListeners, event.data));
    source.addEventListener('notice', (event) => tell(noticeSchema, noticeListeners, event.data));
    source.addEventListener('open', () => {
      // Whatever happened while nobody listened is unknown, so everything is asked for again.
      if (missed) void queryClient.invalidateQueries();
      missed = false;
    });
    source.addEventListener('error', () => {
      missed = true;
      // A browser comes back by itself after a broken line, but not after a refusal.
      if (source.readyState === 2) again = setTimeout(start, reopenAfter);
    });
  };
  start();
  return () => {
    clearTimeout(again);
    changes.stop();
    source.close();
  };
}

/** Calls back when somebody begins or stops writing; gives the way to stop listening. */
export function onTyping(listener: (typing: Typing) => void): () => void {
  typingListeners.add(listener);
  return () => typingListeners.delete(listener);
}

/** Calls back when somebody else of the team comes to a conversation, leaves it or writes in it. */
export function onPresence(listener: (presence: Presence) => void): () => void {
  presenceListeners.add(listener);
  return () => presenceListeners.delete(listener);
}

/** Calls back with what one wants to hear of: a visitor's words, a note that names one, a conversation one was given. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  noticeListeners.add(listener);
  return () => noticeListeners.delete(listener);
}

const reopenAfter = 5_000;
const gatherFor = 40;
const typingListeners = new Set<(typing: Typing) => void>();
const presenceListeners = new Set<(presence: Presence) => void>();
const noticeListeners = new Set<(notice: Notice) => void>();

/** `topic` is a resource of the API ('conversations', 'tickets' ...), `id` the one that changed. */
const changeSchema = z.object({ topic: z.string(), id: z.string().nullish() });
const typingSchema = z.object({
  conversationId: z.string(),
  who: z.enum(['visitor', 'member']),
  name: z.string().nullable(),
  on: z.boolean(),
});

const presenceSchema = z.object({ conversationId: z.string(), memberId: z.string(), doing: z.string() });
const noticeSchema = z.object({
  conversationId: z.string(),
  about: z.enum(['message', 'mention', 'assigned']),
  text: z.string(),
  /** It concerns oneself, not everybody. */
  mine: z.boolean(),
});

function gatherChanges(queryClient: QueryClient) {
  const topics = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    timer = undefined;
    for (const topic of topics) void queryClient.invalidateQueries({ queryKey: [[topic]] });
    // An open thread says whether its channel is on.
    if (topics.has('connections')) void queryClient.invalidateQueries({ queryKey: [['conversations', 'get']] });
    topics.clear();
  };
  return {
    take(data: unknown) {
      const change = changeSchema.safeParse(parse(data));
      if (!change.success) return;
      topics.add(change.data.topic);
      // One of the members is oneself.
      if (change.data.topic === 'members') topics.add('auth');
      timer ??= setTimeout(refresh, gatherFor);
    },
    stop: () => clearTimeout(timer),
  };
}

function tellTyping(data: unknown): void {
  const typing = typingSchema.safeParse(parse(data));
  if (typing.success) for (const listener of typingListeners) listener(typing.data);
}

function tell<Schema extends z.ZodType>(
  schema: Schema,
  listeners: ReadonlySet<(news: z.infer<Schema>) => void>,
  data: unknown,
): void {
  const news = schema.safeParse(parse(data));
  if (news.success) for (const listener of listeners) listener(news.data);
}

function parse(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}
