// The page of a channel: its parts, a live preview beside the looks, and one Save for all.
import { Button, Callout, Page, PageHeader, Switch, type TabItem, Tabs } from '@parley/ui';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChannelMenu } from '../channels/channel-menu';
import type { Channel } from '../channels/channel';
import { ChannelStatus } from '../channels/channel-table';
import { useSetEnabled } from '../channels/use-channel-acts';
import { useChannelLanguage } from '../connect/use-channel-tools';
import { useAccountAccess } from '../may-change';
import styles from './channel-settings.module.css';
import { AvailabilityTab } from './availability-tab';
import { ChatflowsTab } from './chatflows/chatflows-tab';
import { ConfigurationTab } from './configuration-tab';
import { FlowFields } from './flow-fields';
import { DirectFlows } from './direct-flows';
import { HealthSection } from './health-section';
import { IdentitySection } from './identity-section';
import { RoutingFields } from './routing-fields';
import { TicketSettings } from './ticket/ticket-settings';
import { type ChannelChange, useChannelChange } from './use-channel-change';
import type { ChannelSettingsProps } from './channel-settings-props';
import { dateLocale } from '../../../i18n/date-locale';

type Part = 'settings' | 'availability' | 'assignment' | 'flow' | 'install';

export function ChannelSettings({ channel, editor, tools }: ChannelSettingsProps) {
  const { t } = useTranslation('settings');
  const language = useChannelLanguage();
  const navigate = useNavigate();
  const { tab = 'settings' } = useSearch({ from: '/frame/settings/channels/$connectionId' });
  const open = (part: Part) => {
    const params = { connectionId: channel.id };
    void navigate({ to: '/settings/channels/$connectionId', params, search: { tab: part }, replace: true });
  };
  const admin = useAccountAccess();
  const { t: assigning } = useTranslation('assigning');
  const change = useChannelChange(channel, { editor, tools, onWrong: open });
  const tabs: TabItem<Part>[] = [
    {
      value: 'settings',
      label: t('channel.configuration'),
      panel: <ConfigurationTab channel={channel} editor={editor} tools={tools} change={change} />,
    },
    ...(editor.model.capabilities.typing
      ? [
          {
            value: 'availability',
            label: assigning('hours.tab'),
            panel: <AvailabilityTab channel={channel} editor={editor} tools={tools} change={change} />,
          } as const,
        ]
      : []),
    { value: 'assignment', label: t('channel.routing'), panel: <RoutingTab channel={channel} change={change} /> },
    {
      value: 'flow',
      label: t('channel.flow'),
      panel: editor.model.standsOnPages ? (
        <ChatflowsTab channel={channel} change={change} />
      ) : (
        <FlowTab channel={channel} editor={editor} change={change} />
      ),
    },
    {
      value: 'install',
      label: t('channel.use'),
      panel: (
        <div className={styles.column}>
          <h3>{editor.words[language].next}</h3>
          <editor.Install connected={{ ...channel, secrets: {} }} language={language} tools={tools} />
          {editor.health && admin && <HealthSection channel={channel} words={editor.health} />}
          {editor.vouchesForVisitors && <IdentitySection channel={channel} />}
        </div>
      ),
    },
  ];
  return (
    <Page header={<ChannelHeader channel={channel} change={change} admin={admin} />}>
      <div className={styles.notes}>
        <LastInbound at={channel.lastInboundAt} />
        {!admin && <Callout>{assigning('access.none')}</Callout>}
        {channel.trouble && (
          <Callout tone="warn" title={t('channel.trouble')}>
            {channel.trouble}
          </Callout>
        )}
        {change.failure && (
          <Callout
            tone="danger"
            urgent
            title={t('notSaved')}
            action={
              change.stale && (
                <Button size="dense" onClick={change.reset}>
                  {t('channel.reload')}
                </Button>
              )
            }
          >
            {change.failure}
          </Callout>
        )}
      </div>
      <Tabs label={t('channel.tabs')} tabs={tabs} value={tab} onChange={open} />
    </Page>
  );
}

interface ChannelHeaderProps {
  channel: Channel;
  change: ChannelChange;
  admin: boolean;
}

function ChannelHeader({ channel, change, admin }: ChannelHeaderProps) {
  const { t } = useTranslation(['settings', 'common']);
  const navigate = useNavigate();
  const setEnabled = useSetEnabled();
  return (
    <PageHeader
      crumbs={[
        <Link key="channels" to="/settings/channels" search={{ inbox: channel.inboxId }}>
          {t('pages.channels', { ns: 'common' })}
        </Link>,
      ]}
      crumbsLabel={t('pages.where', { ns: 'common' })}
      title={channel.name}
      status={change.dirty ? t('unsaved') : <ChannelStatus channel={channel} />}
      actions={
        admin && (
          <>
            {change.dirty && (
              <Button look="quiet" onClick={change.reset}>
                {t('channel.leave')}
              </Button>
            )}
            <Switch
              label={t('channels.switchOne', { name: channel.name })}
              on={channel.enabled}
              onChange={(enabled) => setEnabled(channel, enabled)}
            />
            <ChannelMenu channel={channel} onGone={() => void navigate({ to: '/settings/channels' })} />
            <Button look="fill" disabled={!change.dirty} busy={change.busy} onClick={() => void change.save()}>
              {t('save')}
            </Button>
          </>
        )
      }
    />
  );
}

function LastInbound({ at }: { at: number | null }) {
  const { t, i18n } = useTranslation('settings');
  const form = new Intl.DateTimeFormat(dateLocale(i18n.language), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <p className={styles.last}>
      {at === null ? t('channel.neverInbound') : t('channel.lastInbound', { when: form.format(at) })}
    </p>
  );
}

function RoutingTab({ channel, change }: { channel: Channel; change: ChannelChange }) {
  return (
    <div className={styles.column}>
      <RoutingFields routing={change.draft.routing} onChange={(routing) => change.change({ routing })} />
      <TicketSettings channel={channel} onStored={change.goOnFrom} />
    </div>
  );
}

type FlowTabProps = Pick<ChannelSettingsProps, 'channel' | 'editor'> & { change: ChannelChange };

function FlowTab({ channel, editor, change }: FlowTabProps) {
  const { t } = useTranslation('settings');
  const [choosing, setChoosing] = useState(change.draft.flowId !== null);
  const { flowId } = change.draft;
  return (
    <div className={styles.column}>
      <FlowFields
        flowId={flowId ?? null}
        choosing={choosing}
        onChoosing={setChoosing}
        mistake={choosing && !flowId ? t('routing.flowMissing') : undefined}
        onChange={(next) => change.change({ flowId: next ?? null })}
      />
      {editor.directLink && <DirectFlows channel={channel} link={editor.directLink} />}
    </div>
  );
}
