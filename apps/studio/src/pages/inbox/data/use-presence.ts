// Who else looks at the open conversation, and telling them what one does there oneself.
import { useEffect, useEffectEvent, useState } from 'react';
import { client } from '../../../api/client';
import { onPresence } from '../../../api/live';
import type { Looker } from './conversation-types';

export type Doing = 'looking' | 'replying' | 'noting';

const renewEvery = 20_000;

export function usePresence(conversationId: string, doing: Doing): readonly Looker[] {
  const [others, setOthers] = useState<readonly Looker[]>([]);
  const tell = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') return;
    // Whether it can be told or not, it is told again soon.
    client.conversations.look.mutate({ conversationId, doing }).then(setOthers, () => undefined);
  });
  useEffect(() => {
    tell();
    const timer = setInterval(tell, renewEvery);
    const leave = () => void client.conversations.look.mutate({ conversationId, doing: 'gone' }).catch(() => undefined);
    const change = () => (document.visibilityState === 'hidden' ? leave() : tell());
    document.addEventListener('visibilitychange', change);
    const stop = onPresence((presence) => presence.conversationId === conversationId && tell());
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', change);
      stop();
      leave();
    };
  }, [conversationId]);
  useEffect(() => tell(), [doing]);
  return others;
}
