// Who may be given a conversation, and the workspace's labels, snippets and saved views: small lists asked for once.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export function useTeam() {
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  return members.filter(({ removedAt, role }) => removedAt === null && role !== 'marketer');
}

export function useLabels() {
  return useQuery(api.labels.list.queryOptions()).data ?? [];
}

export function useSnippets() {
  return useQuery(api.snippets.list.queryOptions()).data ?? [];
}

export function useSavedViews() {
  return useQuery(api.views.list.queryOptions()).data ?? [];
}
