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
  const losses = useRef(0);
  const fail = (help: string) => showToast({ tone: 'danger', text: t('failed.import'), help });
  const create = useMutation(
    api.flows.create.mutationOptions({
      onSuccess: async ({ flowId }, { name }) => {
        void queryClient.invalidateQueries(api.flows.list.queryFilter());
        const open = losses.current > 0;
        const help = open ? t('import.losses', { count: losses.current }) : undefined;
        showToast({ tone: open ? 'warn' : 'ok', text: t('import.done', { name }), help });
        await navigate({ to: '/flows/$flowId', params: { flowId } });
      },
      onError: (error) => fail(explain(error)),
    }),
  );
  const take = async (chosen: File | undefined) => {
    const read = chosen ? await readFlow(await chosen.text()) : null;
    if (!read) return;
    if ('fault' in read) return fail(read.fault || t('import.notFlow'));
    losses.current = read.losses;
    const name = read.draft.name || (chosen?.name ?? '').replace(/(\.flow)?\.json$/, '') || t('title');
    create.mutate({ name, draft: read.draft });
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

type ReadFile = { draft: FlowDraft; losses: number } | { fault: string };

async function readFlow(text: string): Promise<ReadFile> {
  const json = readJson(text);
  // Few members ever need it, so it is loaded when they do
  const { importTypebot, isTypebot } = await import('@parley/importers');
  if (isTypebot(json)) {
    const { draft, losses } = importTypebot(json);
    return { draft, losses: losses.filter(({ what }) => what !== 'note').length };
  }
  const parsed = parseFlow(json);
  return parsed.ok ? { draft: parsed.value, losses: 0 } : { fault: parsed.error[0]?.message ?? '' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
