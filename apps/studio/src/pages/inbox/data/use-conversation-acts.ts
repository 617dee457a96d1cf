// What a member does to a conversation besides writing in it, with news of what failed.
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';

export function useConversationActs(conversationId: string) {
  const { t } = useTranslation('inbox');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const rest = {
    // The live line brings the change as well; asking here keeps the page right while that line is broken.
    onSettled: () => queryClient.invalidateQueries(api.conversations.pathFilter()),
    onError: (error: unknown) => showToast({ tone: 'danger', text: t('acts.failed'), help: explain(error) }),
  };
  const assign = useMutation(api.conversations.assign.mutationOptions(rest));
  const close = useMutation(api.conversations.close.mutationOptions(rest));
  const reopen = useMutation(api.conversations.reopen.mutationOptions(rest));
  const handBack = useMutation(api.conversations.handBack.mutationOptions(rest));
  const retry = useMutation(api.conversations.retry.mutationOptions(rest));
  const reopenIt = () => reopen.mutate({ conversationId });
  return {
    busy: assign.isPending || close.isPending || reopen.isPending || handBack.isPending,
    assign: (memberId: string | null) => assign.mutate({ conversationId, memberId }),
    close: () =>
      close.mutate(
        { conversationId },
        {
          onSuccess: () =>
            showToast({ text: t('acts.closed'), tone: 'ok', action: { label: t('acts.undo'), run: reopenIt } }),
        },
      ),
    reopen: reopenIt,
    handBack: () => handBack.mutate({ conversationId }),
    retry: (messageId: string) => retry.mutate({ messageId }),
  };
}

export type ConversationActs = ReturnType<typeof useConversationActs>;
