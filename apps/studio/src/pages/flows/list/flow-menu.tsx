// What can be done with a flow from the list.
import { ConfirmDialog, IconButton, Menu, type MenuEntry, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Copy, Download, Ellipsis, Pause, Pencil, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { downloadFlow } from './download-flow';
import type { FlowRow } from './flow-row';

export function FlowMenu({ flow, mayChange }: { flow: FlowRow; mayChange: boolean }) {
  const { t } = useTranslation(['flows', 'common']);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { duplicate, setEnabled, remove } = useFlowActs(flow, () => setAsking(false));
  const { id, name, enabled } = flow;
  const save = async () => downloadFlow((await client.flows.get.query({ flowId: id })).draft);
  const changes: MenuEntry[] = [
    { icon: Copy, label: t('actions.duplicate', { ns: 'common' }), onSelect: () => duplicate.mutate({ flowId: id }) },
    {
      icon: enabled ? Pause : Play,
      label: t(enabled ? 'list.pause' : 'list.resume'),
      disabled: flow.publishedNumber === null,
      onSelect: () => setEnabled.mutate({ flowId: id, enabled: !enabled }),
    },
    { kind: 'line' },
    { icon: Trash2, label: t('actions.delete', { ns: 'common' }), danger: true, onSelect: () => setAsking(true) },
  ];
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} label={t('list.options', { name })} />}
        entries={[
          {
            icon: Pencil,
            label: t('actions.edit', { ns: 'common' }),
            onSelect: () => void navigate({ to: '/flows/$flowId', params: { flowId: id } }),
          },
          { icon: Download, label: t('list.export'), onSelect: () => void save() },
          ...(mayChange ? changes : []),
        ]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('remove.title', { name })}
        confirmText={t('remove.confirm')}
        cancelText={t('actions.keep', { ns: 'common' })}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ flowId: id })}
      >
        {t('remove.text')}
      </ConfirmDialog>
    </>
  );
}

function useFlowActs({ name }: FlowRow, onRemoved: () => void) {
  const { t } = useTranslation('flows');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(api.flows.list.queryFilter());
  const fail = (text: string) => (error: unknown) => showToast({ tone: 'danger', text, help: explain(error) });
  const duplicate = useMutation(
    api.flows.duplicate.mutationOptions({
      onSettled,
      onSuccess: () => showToast({ tone: 'ok', text: t('list.copied') }),
      onError: fail(t('failed.duplicate')),
    }),
  );
  const setEnabled = useMutation(
    api.flows.setEnabled.mutationOptions({
      onSettled,
      onSuccess: ({ enabled }) =>
        showToast({ tone: 'ok', text: t(enabled ? 'list.resumedNow' : 'list.pausedNow', { name }) }),
      onError: fail(t('failed.change')),
    }),
  );
  const remove = useMutation(
    api.flows.remove.mutationOptions({
      onSettled: () => {
        onRemoved();
        return onSettled();
      },
      onError: fail(t('remove.failed', { name })),
    }),
  );
  return { duplicate, setEnabled, remove };
}
