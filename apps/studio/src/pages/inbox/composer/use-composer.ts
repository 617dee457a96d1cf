// What is being written, reply and note apart, kept per conversation until it is sent.
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { api } from '../../../api/client';
import type { MacroAct, Pending } from '../data/conversation-types';
import type { Outbox } from '../data/use-outbox';
import { useTeam } from '../data/use-team';
import { keepDraft, readDraft } from './drafts';
import { mentionsIn } from './read-trigger';
import { useAttachments } from './use-attachments';

export type Mode = 'reply' | 'note';

const close: MacroAct = { kind: 'close' };

export function useComposer(conversationId: string, outbox: Outbox) {
  const [mode, setMode] = useState<Mode>('reply');
  const [texts, setTexts] = useState(() => ({
    reply: readDraft(conversationId, 'reply'),
    note: readDraft(conversationId, 'note'),
  }));
  const [acts, setActs] = useState<readonly MacroAct[]>([]);
  const files = useAttachments();
  const team = useTeam();
  const area = useRef<HTMLDivElement>(null);
  const signal = useTypingSignal(conversationId);
  const setText = (text: string, which: Mode = mode) => {
    keepDraft(conversationId, which, text);
    setTexts((now) => ({ ...now, [which]: text }));
    if (which === 'reply') signal(text.trim() !== '');
  };
  // At once, so that what is typed right after the key lands in the field and not on other keys' acts.
  const focus = (next: Mode) => {
    flushSync(() => setMode(next));
    area.current?.querySelector('textarea')?.focus();
  };
  const text = texts[mode];
  const note = mode === 'note';
  const fileIds = files.list.flatMap(({ id }) => id ?? []);
  const maySend = note ? text.trim() !== '' : !files.busy && (text.trim() !== '' || fileIds.length > 0);
  const send = (more: readonly MacroAct[] = []) => {
    if (!maySend) return;
    const rest = note
      ? { fileIds: [], fileNames: [], acts: [], mentions: mentionsIn(text, team).map(({ id }) => id) }
      : {
          fileIds,
          fileNames: files.list.flatMap(({ id, name }) => (id ? name : [])),
          acts: [...acts, ...more],
          mentions: [],
        };
    outbox.send(conversationId, { text: text.trim(), note, ...rest });
    setText('');
    setActs([]);
    if (!note) files.clear();
  };
  return {
    area,
    mode,
    setMode,
    text,
    setText,
    files,
    /** What a macro does once this is sent. */
    acts,
    setActs,
    maySend,
    /** Somebody writes here, as others may see it. */
    writing: text.trim() !== '',
    /** Opens the composer in this mode, ready to write. */
    write: focus,
    send: () => send(),
    sendAndClose: () => send([close]),
    /** Puts the words of a refused message back, after whatever is written already. */
    takeBack: (pending: Pending) => {
      const which = pending.note ? 'note' : 'reply';
      outbox.drop(conversationId, pending.clientId);
      setActs(pending.acts);
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
