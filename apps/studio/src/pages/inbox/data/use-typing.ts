// Who writes in which conversation right now; a sign that is not renewed runs out by itself.
import { useEffect, useState } from 'react';
import { onTyping, type Typing } from '../../../api/live';

const lasts = 6_000;

/** Visitors who write, and names of members who write, by conversation. */
export interface Writing {
  readonly visitor: boolean;
  readonly member: string | null;
}

const nobody: Writing = { visitor: false, member: null };

export function useTyping(): (conversationId: string) => Writing {
  const [writing, setWriting] = useState<Readonly<Record<string, Writing>>>({});
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const set = ({ conversationId, who, name, on }: Typing) =>
      setWriting((now) => {
        const before = now[conversationId] ?? nobody;
        const after = who === 'visitor' ? { ...before, visitor: on } : { ...before, member: on ? name : null };
        return { ...now, [conversationId]: after };
      });
    const stop = onTyping((typing) => {
      const key = `${typing.conversationId} ${typing.who}`;
      clearTimeout(timers.get(key));
      set(typing);
      if (typing.on)
        timers.set(
          key,
          setTimeout(() => set({ ...typing, on: false }), lasts),
        );
    });
    return () => {
      stop();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, []);
  return (conversationId) => writing[conversationId] ?? nobody;
}
