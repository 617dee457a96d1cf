// One connected channel: its settings, who gets what, its flow, and the code or addresses it needs elsewhere.
import { SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { reasonOf } from '../../api/reason-of';
import { Failed } from '../../frame/failed';
import { NotFound } from '../../frame/not-found';
import { ChannelSettings } from './channel/channel-settings';
import { editorOf } from './connect/editor-of';
import { useChannelTools } from './connect/use-channel-tools';

export function ChannelPage() {
  const { t } = useTranslation('common');
  const { connectionId } = useParams({ from: '/frame/settings/channels/$connectionId' });
  const found = useQuery(api.connections.get.queryOptions({ connectionId }));
  const tools = useChannelTools();
  if (found.isError) {
    if (['NOT_FOUND', 'BAD_REQUEST'].includes(reasonOf(found.error).code)) return <NotFound />;
    // What is being written stays when only a look for news fails.
    if (!found.data) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data || !tools) return <SkeletonRows label={t('loading')} />;
  const editor = editorOf(found.data.kind);
  if (!editor) return <NotFound />;
  return <ChannelSettings key={connectionId} channel={found.data} editor={editor} tools={tools} />;
}
