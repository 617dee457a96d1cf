// The changes of a pipeline that are not stored yet, and storing them.
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Pipeline } from './pipeline';
import { draftOf, mistakeIn, newDraft, type PipelineDraft, savedAs } from './pipeline-draft';

export function usePipelineEditor(pipeline: Pipeline | null) {
  const { t } = useTranslation(['ticketing', 'settings']);
  const explain = useExplain();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  // Null while nothing is changed: then whatever the server says is shown.
  const [edited, setEdited] = useState<PipelineDraft | null>(null);
  const [tried, setTried] = useState(false);
  const fresh = () => newDraft('', [{ name: t('pipeline.newStage'), closed: false }]);
  const [blank] = useState(fresh);
  const draft = edited ?? (pipeline ? draftOf(pipeline) : blank);
  const mistake = mistakeIn(draft);
  const refresh = () => {
    for (const path of [api.pipelines, api.tickets]) void queryClient.invalidateQueries(path.pathFilter());
  };
  const save = useMutation(
    api.pipelines.save.mutationOptions({
      onSuccess: async ({ pipelineId }) => {
        await queryClient.invalidateQueries(api.pipelines.pathFilter());
        setEdited(null);
        setTried(false);
        refresh();
        showToast({ tone: 'ok', text: t('saved', { ns: 'settings' }) });
        if (!pipeline) await navigate({ to: '/settings/pipelines/$pipelineId', params: { pipelineId }, replace: true });
      },
    }),
  );
  const remove = useMutation(
    api.pipelines.remove.mutationOptions({
      onSuccess: async () => {
        refresh();
        await navigate({ to: '/settings/pipelines' });
      },
    }),
  );
  const failed = save.error ?? remove.error;
  return {
    draft,
    dirty: edited !== null || pipeline === null,
    mistake: tried ? mistake : null,
    failure: failed ? explain(failed) : null,
    busy: save.isPending || remove.isPending,
    change: (part: Partial<PipelineDraft>) => setEdited({ ...draft, ...part }),
    replace: setEdited,
    reset: () => {
      setEdited(null);
      save.reset();
    },
    save: () => {
      setTried(true);
      if (mistake === null) save.mutate(savedAs(draft, pipeline?.id ?? null));
    },
    remove: () => pipeline && remove.mutate({ pipelineId: pipeline.id }),
  };
}

export type PipelineEdit = ReturnType<typeof usePipelineEditor>;
