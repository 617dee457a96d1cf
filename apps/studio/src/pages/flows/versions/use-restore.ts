// Makes an old version the draft, or throws the draft's changes away.
import type { EditorStore } from '@parley/editor';
import { showToast } from '@parley/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Saving } from '../editing/use-autosave';

export function useRestore({ flowId, store, saving }: { flowId: string; store: EditorStore; saving: Saving }) {
  const { t } = useTranslation('editor');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  /** Null: back to what is live. */
  const run = async (number: number | null) => {
    setBusy(true);
    try {
      await saving.save.flush();
      if (number === null) await client.flows.discard.mutate({ flowId });
      else await client.flows.restore.mutate({ flowId, number });
      const { flow, draft } = await queryClient.fetchQuery({ ...api.flows.get.queryOptions({ flowId }), staleTime: 0 });
      saving.save.adopt(draft, flow.revision);
      store.replace(draft);
      showToast({ tone: 'ok', text: number === null ? t('versions.discarded') : t('versions.restored', { number }) });
    } catch (error) {
      showToast({ tone: 'danger', text: t('versions.failed'), help: explain(error) });
    } finally {
      setBusy(false);
    }
  };
  return { run, busy };
}
