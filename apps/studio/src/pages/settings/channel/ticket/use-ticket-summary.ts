// What new tickets of a channel are like, in a few words.
import type { Ticketing } from '@parley/helpdesk';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';

export function useTicketSummary({ pipelineId, stageId, priority, owner }: Ticketing) {
  const { t } = useTranslation(['ticketing', 'tickets']);
  const pipelines = useQuery(api.pipelines.list.queryOptions()).data ?? [];
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? pipelines[0];
  const stage = pipeline?.stages.find(({ id }) => id === stageId);
  const owned = owner.kind === 'member' ? members.find(({ id }) => id === owner.memberId)?.name : undefined;
  return [
    { name: t('channel.pipeline'), value: pipeline?.name ?? '' },
    { name: t('channel.stage'), value: stage?.name ?? t('channel.firstStage') },
    { name: t('channel.priority'), value: t(`priorities.${priority}`, { ns: 'tickets' }) },
    {
      name: t('channel.owner'),
      value: owned ?? t(owner.kind === 'nobody' ? 'channel.nobody' : 'channel.ownerOfConversation'),
    },
  ];
}
