// Further flows of a channel, each with the link that opens it; one of them can become the primary one (R87, R88).
import type { ChannelEditor } from '@parley/channels/editors';
import { CopyField, IconButton, Menu, showToast } from '@parley/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowUpRight, Ellipsis, Star, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Channel } from '../channels/channel';
import { useAccountAccess } from '../may-change';
import { AddDirectFlow } from './add-direct-flow';
import styles from './direct-flows.module.css';

export interface DirectFlowsProps {
  channel: Channel;
  link: NonNullable<ChannelEditor['directLink']>;
}

export function DirectFlows({ channel, link }: DirectFlowsProps) {
  const { t } = useTranslation('direct');
  const mayChange = useAccountAccess();
  const flows = useQuery(api.flows.list.queryOptions()).data ?? [];
  const acts = useDirectFlowActs(channel);
  const copy = { copyText: t('copy'), copiedText: t('copied') };
  return (
    <section className={styles.section} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className={styles.help}>{t('help')}</p>
      {channel.refFlows.length === 0 && <p className={styles.help}>{t('none')}</p>}
      <ul className={styles.list}>
        {channel.refFlows.map(({ ref, flowId }) => {
          const flow = flows.find(({ id }) => id === flowId);
          const name = flow?.name ?? '';
          return (
            <li key={flowId} className={styles.flow}>
              <div className={styles.head}>
                <Link to="/flows/$flowId" params={{ flowId }}>
                  {name}
                </Link>
                {mayChange && <FlowMenu name={name} flowId={flowId} acts={acts} />}
              </div>
              {flow && (flow.publishedNumber === null || !flow.enabled) && (
                <p className={styles.help}>{t('unpublished')}</p>
              )}
              <CopyField label={t('link', { name })} value={link(channel.settings, ref)} {...copy} />
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <AddDirectFlow
          flows={flows.filter(({ id }) => id !== channel.flowId && !channel.refFlows.some((one) => one.flowId === id))}
          onAdd={acts.add}
        />
      )}
    </section>
  );
}

interface FlowMenuProps {
  name: string;
  flowId: string;
  acts: ReturnType<typeof useDirectFlowActs>;
}

function FlowMenu({ name, flowId, acts }: FlowMenuProps) {
  const { t } = useTranslation('direct');
  const navigate = useNavigate();
  return (
    <Menu
      align="end"
      trigger={<IconButton icon={Ellipsis} label={t('options', { name })} size="small" />}
      entries={[
        {
          label: t('open'),
          icon: ArrowUpRight,
          onSelect: () => void navigate({ to: '/flows/$flowId', params: { flowId } }),
        },
        { label: t('makePrimary'), icon: Star, onSelect: () => void acts.makePrimary(flowId, name) },
        { kind: 'line' },
        { label: t('remove'), icon: Trash2, danger: true, onSelect: () => void acts.remove(flowId) },
      ]}
    />
  );
}

/** Each takes effect at once; links are handed out, so nothing waits for a Save. */
function useDirectFlowActs({ id: connectionId }: Channel) {
  const { t } = useTranslation('direct');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const act = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      showToast({ tone: 'danger', text: t('failed'), help: explain(error) });
      return false;
    } finally {
      for (const path of [api.connections, api.inboxes, api.flows])
        void queryClient.invalidateQueries(path.pathFilter());
    }
  };
  return {
    add: (flowId: string, ref: string) => act(() => client.connections.linkFlow.mutate({ connectionId, flowId, ref })),
    remove: (flowId: string) => act(() => client.connections.unlinkFlow.mutate({ connectionId, flowId })),
    makePrimary: async (flowId: string, name: string) => {
      const done = await act(() => client.connections.makePrimary.mutate({ connectionId, flowId }));
      if (done) showToast({ tone: 'ok', text: t('nowPrimary', { name }) });
    },
  };
}
