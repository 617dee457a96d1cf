// The open conversation with its messages, read as far as it is looked at, and its earlier messages on demand.
import { inThreadOrder } from '@parley/helpdesk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, client } from '../../../api/client';
import type { MessageView } from './conversation-types';

/** The server gives this many of the newest messages at once. */
const pageSize = 300;

const none: readonly MessageView[] = [];

export function useThread(conversationId: string) {
  const query = useQuery(api.conversations.get.queryOptions({ conversationId }));
  const [earlier, setEarlier] = useState<readonly MessageView[]>([]);
  const thread = query.data;
  const firstSeq = earlier[0]?.seq ?? thread?.messages[0]?.seq ?? 1;
  const fetchEarlier = useMutation({
    mutationFn: () =>
      client.conversations.messages.query({ conversationId, after: Math.max(0, firstSeq - 1 - pageSize) }),
    onSuccess: (page) => setEarlier((had) => [...page.filter(({ seq }) => seq < firstSeq), ...had]),
  });
  useMarkRead(conversationId, thread?.conversation);
  const newest = thread?.messages ?? none;
  // A thread that grew while it was open may hold some of the earlier ones itself.
  const held = newest[0]?.seq ?? Number.POSITIVE_INFINITY;
  const known = useMemo(
    () => inThreadOrder(earlier.length === 0 ? newest : [...earlier.filter(({ seq }) => seq < held), ...newest]),
    [earlier, newest, held],
  );
  return {
    query,
    messages: known,
    hasEarlier: firstSeq > 1,
    fetchEarlier: () => fetchEarlier.mutate(),
    fetchingEarlier: fetchEarlier.isPending,
  };
}

function useMarkRead(conversationId: string, head: { lastSeq: number; readSeq: number } | undefined): void {
  const { mutate } = useMutation(api.conversations.markRead.mutationOptions());
  const seq = head?.lastSeq ?? 0;
  const unread = head !== undefined && head.readSeq < seq;
  useEffect(() => {
    if (!unread) return;
    const mark = () => document.visibilityState === 'visible' && mutate({ conversationId, seq });
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [conversationId, mutate, seq, unread]);
}
