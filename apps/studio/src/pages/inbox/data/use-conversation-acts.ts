// What a member does to the open conversation besides writing in it, with news of what failed.
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Act, MacroAct, Thread } from './conversation-types';
import { useActs } from './use-acts';

export function useConversationActs({ conversation }: Thread) {
  const { t } = useTranslation('inbox');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { id: conversationId } = conversation;
  const rest = {
    // The live line brings the change as well; asking here keeps the page right while that line is broken.
    onSettled: () => queryClient.invalidateQueries(api.conversations.pathFilter()),
    onError: (error: unknown) => showToast({ tone: 'danger', text: t('acts.failed'), help: explain(error) }),
  };
  const handBack = useMutation(api.conversations.handBack.mutationOptions(rest));
  const retry = useMutation(api.conversations.retry.mutationOptions(rest));
  const merge = useMutation(api.conversations.merge.mutationOptions(rest));
  const macro = useMutation(api.conversations.runActs.mutationOptions(rest));
  const runAct = useActs();
  const run = (act: Act) => runAct([conversation], act);
  return {
    busy: handBack.isPending || merge.isPending || macro.isPending,
    run,
    /** And leaves it: looked at, it would be read again at once. */
    markUnread: () => {
      run({ kind: 'read', on: false });
      void navigate({ to: '/inbox' });
    },
    assign: (memberId: string | null) => run({ kind: 'assign', memberId }),
    close: () => run({ kind: 'close' }),
    reopen: () => run({ kind: 'reopen' }),
    /** Null: until the visitor writes. */
    snooze: (until: number | null) => run({ kind: 'snooze', until }),
    label: (labelId: string, on: boolean) => run({ kind: 'label', labelId, on }),
    spam: (on: boolean) => run({ kind: 'spam', on }),
    handBack: (stepId?: string) => handBack.mutate({ conversationId, ...(stepId !== undefined && { stepId }) }),
    retry: (messageId: string) => retry.mutate({ messageId }),
    /** Closes this one and leads to the one it is read in from now on. */
    merge: (intoId: string, onDone: () => void) => merge.mutate({ conversationId, intoId }, { onSuccess: onDone }),
    runMacro: (acts: readonly MacroAct[]) => macro.mutate({ conversationId, acts: [...acts] }),
  };
}

export type ConversationActs = ReturnType<typeof useConversationActs>;
