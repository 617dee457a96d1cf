// Switching and disconnecting a channel from its row.
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';

export interface NamedChannel {
  id: string;
  name: string;
}

export function useSetEnabled(): (channel: NamedChannel, enabled: boolean) => void {
  const options = useOutcome();
  const set = useMutation(api.connections.setEnabled.mutationOptions());
  return (channel, enabled) => set.mutate({ connectionId: channel.id, enabled }, options(channel));
}

export function useDisconnect() {
  const options = useOutcome();
  const disconnect = useMutation(api.connections.disconnect.mutationOptions());
  return {
    busy: disconnect.isPending,
    run: (channel: NamedChannel, after: () => void) => {
      const { onSettled, ...rest } = options(channel);
      disconnect.mutate(
        { connectionId: channel.id },
        {
          ...rest,
          onSettled: () => {
            after();
            onSettled();
          },
        },
      );
    },
  };
}

function useOutcome() {
  const { t } = useTranslation('settings');
  const explain = useExplain();
  const queryClient = useQueryClient();
  return ({ name }: NamedChannel) => ({
    onError: (error: unknown) =>
      showToast({ tone: 'danger', text: t('channels.failed', { name }), help: explain(error) }),
    onSettled: () => {
      for (const path of [api.connections, api.inboxes, api.forms])
        void queryClient.invalidateQueries(path.pathFilter());
    },
  });
}
