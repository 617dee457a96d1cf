// `parley replay`: plays a stored session again and says whether every byte agrees.
import { replayStoredSession } from '@parley/use-cases';
import { openWorld } from '../open-server';
import { type Command, needed, storedSettings, Unusable } from './words';

export const replayCommand: Command = async (words) => {
  const { world, store } = openWorld(storedSettings(words));
  try {
    const replay = await replayStoredSession(world, needed(words, 0, 'the session'));
    if (!replay.ok) throw new Unusable(replay.error.message);
    const { sessionId, events, agrees } = replay.value;
    const text = `${sessionId}: ${events} events replayed, ${agrees ? 'every byte agrees' : 'the result DIFFERS from what is stored'}.`;
    return { json: replay.value, text, found: !agrees };
  } finally {
    await store.close();
  }
};
