// The live stream of one chat as server-sent events: resumes after the last seen number, beats while silent.
import { type ChatNews, watchChat, type World } from '@parley/use-cases';
import { refusal } from '../refusal';
import { eventStream } from '../event-stream';

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
  return stream.response;
}

/** Only messages carry an id: it is their seq, and what a client resumes after. */
function frameOf(news: ChatNews): { event: string; data: unknown; id?: number } {
  if (news.event === 'message') return { event: 'message', data: news.message, id: news.message.seq };
  const { event, ...data } = news;
  return { event, data };
}
