// Listens to what changed on the server and makes the pages ask again for exactly that.
import type { QueryClient } from '@tanstack/react-query';
import { z } from 'zod';

/** `topic` is the name of a resource of the API ('conversations', 'tickets' ...); `id` tells which one changed. */
export const changeSchema = z.object({ topic: z.string(), id: z.string().nullish() });

/** Opens the stream; gives the way to close it. Changes that come close together are asked for once. */
export function listenLive(queryClient: QueryClient, source: EventSource = new EventSource('/live')): () => void {
  const topics = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const refresh = () => {
    timer = undefined;
    for (const topic of topics) void queryClient.invalidateQueries({ queryKey: [[topic]] });
    topics.clear();
  };
  source.onmessage = (event: MessageEvent<string>) => {
    const change = readChange(event.data);
    if (!change) return;
    topics.add(change.topic);
    timer ??= setTimeout(refresh, 40);
  };
  source.onerror = () => {
    missed = true;
  };
  source.onopen = () => {
    // Whatever happened while nobody listened is unknown, so everything is asked for again.
    if (missed) void queryClient.invalidateQueries();
    missed = false;
  };
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

function readChange(data: string): z.infer<typeof changeSchema> | null {
  try {
    const change = changeSchema.safeParse(JSON.parse(data));
    return change.success ? change.data : null;
  } catch {
    return null;
  }
}
