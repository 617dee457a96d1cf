// The live stream of one chat as server-sent events: resumes after the last seen number, beats while silent.
import {
  type ChatNews,
  connectionById,
  findVisitorConversation,
  watchChat,
  watchConfig,
  type World,
} from '@parley/use-cases';
import { refusal } from '../refusal';
import { type EventStream, eventStream } from '../event-stream';

type Asked = {
  readonly conversationId: string;
  readonly token: string;
  readonly after: number;
  readonly signal: AbortSignal;
};

export async function chatStream(world: World, { signal, ...asked }: Asked): Promise<Response> {
  const stream = eventStream(signal);
  const watch = await watchChat(world, {
    ...asked,
    tell: (news) => stream.send(frameOf(news)),
    over: () => stream.end(),
  });
  if (!watch.ok) {
    stream.end();
    return refusal(watch.error);
  }
  stream.onEnd(watch.value);
  await tellSettings(world, asked, stream);
  return stream.response;
}

/** A page with a conversation hears of changed settings here too, so that one stream does. */
async function tellSettings(world: World, pass: Pick<Asked, 'conversationId' | 'token'>, stream: EventStream) {
  const found = await findVisitorConversation(world, pass);
  const connection = found.ok ? await connectionById(world, found.value.workspaceId, found.value.connectionId) : null;
  if (connection === null) return;
  const tell = (version: string) => stream.send({ event: 'config', data: { version } });
  const watch = await watchConfig(world, { kind: 'chat', publicKey: connection.publicKey, tell });
  if (watch.ok) stream.onEnd(watch.value);
}

/** Only messages carry an id: it is their seq, and what a client resumes after. */
function frameOf(news: ChatNews): { event: string; data: unknown; id?: number } {
  if (news.event === 'message') return { event: 'message', data: news.message, id: news.message.seq };
  const { event, ...data } = news;
  return { event, data };
}
