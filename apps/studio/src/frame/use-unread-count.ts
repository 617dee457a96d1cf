// How many conversations wait to be read, for the mark on the rail.
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

export function useUnreadCount(): number {
  return useQuery(api.conversations.counts.queryOptions()).data?.unread ?? 0;
}
