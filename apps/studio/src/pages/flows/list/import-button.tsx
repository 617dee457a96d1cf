// Takes a flow in from a file: Parley's own, or another system's where an importer knows it.
import { parseFlow, type FlowDraft } from '@parley/flow';
import { Button, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';

export function ImportButton() {
  const { t } = useTranslation('flows');
  const explain = useExplain();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const file = useRef<HTMLInputElement>(null);
  const fail = (help: string) => showToast({ tone: 'danger', text: t('failed.import'), help });
  const create = useMutation(
    api.flows.create.mutationOptions({
      onSuccess: async ({ flowId }, { name }) => {
        void queryClient.invalidateQueries(api.flows.list.queryFilter());
        showToast({ tone: 'ok', text: t('import.done', { name }) });
        await navigate({ to: '/flows/$flowId', params: { flowId } });
      },
      onError: (error) => fail(explain(error)),
    }),
  );
  const take = async (chosen: File | undefined) => {
    const read = chosen ? readFlow(await chosen.text()) : null;
    if (!read) return;
    if ('fault' in read) fail(read.fault || t('import.notFlow'));
    else
      create.mutate({
        name: read.draft.name || (chosen?.name ?? '').replace(/(\.flow)?\.json$/, '') || t('title'),
        draft: read.draft,
      });
  };
  return (
    <>
      <Button icon={Upload} busy={create.isPending} onClick={() => file.current?.click()}>
        {t('list.import')}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}

function readFlow(text: string): { draft: FlowDraft } | { fault: string } {
  try {
    const parsed = parseFlow(JSON.parse(text));
    return parsed.ok ? { draft: parsed.value } : { fault: parsed.error[0]?.message ?? '' };
  } catch {
    return { fault: '' };
  }
}
