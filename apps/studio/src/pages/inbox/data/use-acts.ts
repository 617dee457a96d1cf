// Acts on one or many conversations: seen at once, undone by one button, and honest about what did not work.
import { showToast } from '@parley/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Act, ConversationRow, Thread } from './conversation-types';
import { foresee, type Known } from './foresee-act';
import { undoAll } from './undo-act';
import { useLabels, useTeam } from './use-team';

export type RunAct = (rows: readonly ConversationRow[], act: Act) => void;

export function useActs(): RunAct {
  const { t } = useTranslation('inbox');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const known: Known = { members: useTeam(), labels: useLabels() };
  const refresh = () => queryClient.invalidateQueries(api.conversations.pathFilter());
  const failed = (error: unknown) => showToast({ tone: 'danger', text: t('acts.failed'), help: explain(error) });

  const show = (rows: readonly ConversationRow[], act: Act) => {
    for (const { id } of rows) {
      queryClient.setQueryData(
        api.conversations.get.queryKey({ conversationId: id }),
        (thread: Thread | undefined) => thread && { ...thread, conversation: foresee(thread.conversation, act, known) },
      );
    }
  };
  const undo = async (rows: readonly ConversationRow[], act: Act) => {
    try {
      for (const back of undoAll(rows, act)) await client.conversations.act.mutate(back);
    } catch (error) {
      failed(error);
    }
    await refresh();
  };
  const run = async (rows: readonly ConversationRow[], act: Act) => {
    show(rows, act);
    try {
      const { done, refused } = await client.conversations.act.mutate({
        conversationIds: rows.map(({ id }) => id),
        act,
      });
      const changed = rows.filter(({ id }) => done.includes(id));
      tell(changed, act);
      if (refused.length > 0) {
        const help = refused[0]?.message;
        showToast({ tone: 'danger', text: t('acts.someFailed', { count: refused.length }), ...(help && { help }) });
      }
    } catch (error) {
      failed(error);
    }
    await refresh();
  };
  const tell = (rows: readonly ConversationRow[], act: Act) => {
    if (!isTold(act)) return;
    const canUndo = undoAll(rows, act).length > 0;
    showToast({
      tone: 'ok',
      text: t(isOff(act) ? 'acts.done.spamOff' : `acts.done.${act.kind}`, { count: rows.length }),
      ...(canUndo && { action: { label: t('acts.undo'), run: () => void undo(rows, act) } }),
    });
  };
  return (rows, act) => void run(rows, act);
}

type Told = Exclude<Act, { kind: 'read' | 'label' }>;

/** What one sees happening in place needs no news. */
function isTold(act: Act): act is Told {
  return act.kind !== 'read' && act.kind !== 'label';
}

function isOff(act: Told): act is Extract<Told, { kind: 'spam' }> & { on: false } {
  return act.kind === 'spam' && !act.on;
}
