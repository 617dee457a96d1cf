// What members send stands in the thread at once, and keeps its text when the server refuses it.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Pending } from './conversation-types';

export type Sending = Omit<Pending, 'clientId' | 'at' | 'seq' | 'failure'>;

export interface Outbox {
  readonly of: (conversationId: string) => readonly Pending[];
  readonly send: (conversationId: string, sending: Sending) => void;
  /** The same message again, under the same client id, so that it can never arrive twice. */
  readonly again: (conversationId: string, pending: Pending) => void;
  readonly drop: (conversationId: string, clientId: string) => void;
}

const none: readonly Pending[] = [];

export function useOutbox(): Outbox {
  const explain = useExplain();
  const [all, setAll] = useState<Readonly<Record<string, readonly Pending[]>>>({});
  const { mutateAsync: reply } = useMutation(api.conversations.reply.mutationOptions());
  const { mutateAsync: addNote } = useMutation(api.conversations.note.mutationOptions());

  const put = (conversationId: string, change: (rows: readonly Pending[]) => readonly Pending[]) =>
    setAll((now) => ({ ...now, [conversationId]: change(now[conversationId] ?? none) }));
  const patch = (conversationId: string, clientId: string, fields: Partial<Pending>) =>
    put(conversationId, (rows) => rows.map((row) => (row.clientId === clientId ? { ...row, ...fields } : row)));

  const post = async (conversationId: string, pending: Pending) => {
    const { clientId, text, note, fileIds, acts, mentions } = pending;
    try {
      const sent = await (note
        ? addNote({ conversationId, text, clientId, mentions: [...mentions] })
        : reply({ conversationId, text, clientId, fileIds: [...fileIds], acts: [...acts] }));
      patch(conversationId, clientId, { seq: sent.seq });
    } catch (error) {
      patch(conversationId, clientId, { failure: explain(error) });
    }
  };
  return {
    of: (conversationId) => all[conversationId] ?? none,
    send: (conversationId, sending) => {
      const clientId = crypto.randomUUID();
      const pending: Pending = { ...sending, clientId, at: Date.now(), seq: null, failure: null };
      put(conversationId, (rows) => [...rows, pending]);
      void post(conversationId, pending);
    },
    again: (conversationId, pending) => {
      patch(conversationId, pending.clientId, { failure: null });
      void post(conversationId, pending);
    },
    drop: (conversationId, clientId) => put(conversationId, (rows) => rows.filter((row) => row.clientId !== clientId)),
  };
}
