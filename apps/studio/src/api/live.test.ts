// @vitest-environment jsdom
// A change on the server makes exactly the queries of its resource ask again.
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenLive, onTyping } from './live';

// jsdom has no event source; this one is fed by the test, which plays the server.
class PlayedSource extends EventTarget {
  readyState = 1;
  constructor() {
    super();
    sources.push(this);
  }
  close(): void {
    this.readyState = 2;
  }
  says(event: string, data: string): void {
    this.dispatchEvent(new MessageEvent(event, { data }));
  }
}

const lists = ['conversations', 'tickets'];
const queryClient = new QueryClient();
let sources: PlayedSource[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', PlayedSource);
  sources = [];
  for (const list of lists) queryClient.setQueryData([[list, 'list'], { type: 'query' }], []);
  stop = listenLive(queryClient);
});

afterEach(() => {
  stop();
  queryClient.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks again for the resource that changed and no other', () => {
  sources[0]?.says('message', '{"topic":"tickets","id":"tick_1"}');
  vi.advanceTimersByTime(100);
  expect(stale()).toEqual(['tickets']);
});

it('passes over what it does not understand', () => {
  sources[0]?.says('message', 'hello');
  sources[0]?.says('message', '{"id":"tick_1"}');
  vi.advanceTimersByTime(100);
  expect(stale()).toEqual([]);
});

it('asks for everything after the line was broken, and opens a refused one again', () => {
  sources[0]?.dispatchEvent(new Event('open'));
  expect(stale()).toEqual([]);
  sources[0]?.close();
  sources[0]?.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(6_000);
  expect(sources).toHaveLength(2);
  sources[1]?.dispatchEvent(new Event('open'));
  expect(stale()).toEqual(lists);
});

it('tells who is writing', () => {
  const heard: string[] = [];
  const deaf = onTyping((typing) => heard.push(`${typing.conversationId} ${typing.name} ${typing.on}`));
  sources[0]?.says('typing', '{"conversationId":"conv_1","who":"visitor","name":null,"on":true}');
  deaf();
  sources[0]?.says('typing', '{"conversationId":"conv_1","who":"visitor","name":null,"on":false}');
  expect(heard).toEqual(['conv_1 null true']);
});

function stale(): string[] {
  return lists.filter((list) => queryClient.getQueryState([[list, 'list'], { type: 'query' }])?.isInvalidated);
}
