// What can be done with a channel: edit, open its flow, manage its form (R128), disconnect.
import { ConfirmDialog, IconButton, Menu, type MenuEntry } from '@parley/ui';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, ListTree, Pencil, Unplug, Workflow } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editorOf } from '../connect/editor-of';
import type { Channel } from './channel';
import { useDisconnect } from './use-channel-acts';

export function ChannelMenu({ channel, onGone }: { channel: Channel; onGone?: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const [asking, setAsking] = useState(false);
  const disconnect = useDisconnect();
  const places = usePlaces(channel);
  const close = () => {
    setAsking(false);
    onGone?.();
  };
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton size="dense" icon={Ellipsis} label={t('channels.options', { name: channel.name })} />}
        entries={[
          ...places,
          { kind: 'line' },
          { icon: Unplug, label: t('channels.disconnect'), danger: true, onSelect: () => setAsking(true) },
        ]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('channels.disconnectTitle', { name: channel.name })}
        confirmText={t('channels.disconnectConfirm')}
        cancelText={t('actions.keep', { ns: 'common' })}
        busy={disconnect.busy}
        onConfirm={() => disconnect.run(channel, close)}
      >
        {t('channels.disconnectText')}
      </ConfirmDialog>
    </>
  );
}

function usePlaces({ id: connectionId, kind, flowId, settings }: Channel): MenuEntry[] {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const formId = editorOf(kind)?.formId?.(settings) ?? null;
  const places: MenuEntry[] = [
    {
      icon: Pencil,
      label: t('channels.edit'),
      onSelect: () => void navigate({ to: '/settings/channels/$connectionId', params: { connectionId } }),
    },
  ];
  if (flowId) {
    const onSelect = () => void navigate({ to: '/flows/$flowId', params: { flowId } });
    places.push({ icon: Workflow, label: t('channels.openFlow'), onSelect });
  }
  if (formId) {
    const onSelect = () => void navigate({ to: '/forms/$formId', params: { formId } });
    places.push({ icon: ListTree, label: t('channels.manageForm'), onSelect });
  }
  return places;
}
