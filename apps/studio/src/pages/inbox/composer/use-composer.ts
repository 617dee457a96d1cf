// What is being written, reply and note apart, kept while the member looks at other conversations.
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { api } from '../../../api/client';
import type { Pending } from '../data/conversation-types';
import type { Outbox } from '../data/use-outbox';

export type Mode = 'reply' | 'note';

/** Outlives the pane, which is made anew for every conversation. */
const drafts = new Map<string, string>();

export function useComposer(conversationId: string, outbox: Outbox) {
  const [mode, setMode] = useState<Mode>('reply');
  const [texts, setTexts] = useState(() => ({
    reply: drafts.get(`${conversationId} reply`) ?? '',
    note: drafts.get(`${conversationId} note`) ?? '',
  }));
  const area = useRef<HTMLDivElement>(null);
  const signal = useTypingSignal(conversationId);
  const setText = (text: string, which: Mode = mode) => {
    drafts.set(`${conversationId} ${which}`, text);
    setTexts((now) => ({ ...now, [which]: text }));
    if (which === 'reply') signal(text.trim() !== '');
  };
  // At once, so that what is typed right after the key lands in the field and not on other keys' acts.
  const focus = (next: Mode) => {
    flushSync(() => setMode(next));
    area.current?.querySelector('textarea')?.focus();
  };
  return {
    area,
    mode,
    setMode,
    text: texts[mode],
    setText,
    /** Opens the composer in this mode, ready to write. */
    write: focus,
    send: () => {
      const text = texts[mode].trim();
      if (text === '') return;
      outbox.send(conversationId, text, mode === 'note');
      setText('');
    },
    /** Puts the words of a refused message back, after whatever is written already. */
    takeBack: (pending: Pending) => {
      const which = pending.note ? 'note' : 'reply';
      outbox.drop(conversationId, pending.clientId);
      setText([texts[which].trim(), pending.text].filter(Boolean).join('\n\n'), which);
      focus(which);
    },
  };
}

export type ComposerState = ReturnType<typeof useComposer>;

/** The visitor sees that somebody writes; said again at most every few seconds, and taken back at the end. */
const sayAgainAfter = 3_000;

function useTypingSignal(conversationId: string): (on: boolean) => void {
  const { mutate } = useMutation(api.conversations.typing.mutationOptions());
  const last = useRef({ on: false, at: 0 });
  const signal = (on: boolean) => {
    const now = Date.now();
    if (on === last.current.on && (!on || now - last.current.at < sayAgainAfter)) return;
    last.current = { on, at: now };
    mutate({ conversationId, on });
  };
  const leave = useRef(signal);
  useEffect(() => {
    leave.current = signal;
  });
  useEffect(() => () => leave.current(false), []);
  return signal;
}
