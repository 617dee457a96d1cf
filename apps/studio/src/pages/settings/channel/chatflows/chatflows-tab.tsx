// The chatflows of a channel that stands on pages: their order, whom each is for, and why one is not seen (R85).
import { type Chatflow, chatflowsOf } from '@parley/helpdesk';
import { Button } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import type { Channel } from '../../channels/channel';
import type { ChannelChange } from '../use-channel-change';
import { ChatflowDrawer } from './chatflow-drawer';
import { ChatflowList } from './chatflow-list';
import { addChatflow, replaceChatflow } from './chatflow-order';
import styles from './chatflows.module.css';
import { WhyShown } from './why/why-shown';

export interface ChatflowsTabProps {
  channel: Channel;
  change: ChannelChange;
}

export function ChatflowsTab({ channel, change }: ChatflowsTabProps) {
  const { t } = useTranslation('targeting');
  const flows = (useQuery(api.flows.list.queryOptions()).data ?? []).map(({ id, name, enabled, publishedNumber }) => ({
    id,
    name,
    live: enabled && publishedNumber !== null,
  }));
  const chatflows = change.draft.chatflows ?? chatflowsOf(channel);
  const [edited, setEdited] = useState<string | null>(null);
  // The last one is what a page without any other gets, so the channel's own flow follows it.
  const write = (next: Chatflow[]) => change.change({ chatflows: next, flowId: next.at(-1)?.flowId ?? null });
  const add = () => {
    const id = crypto.randomUUID();
    write(addChatflow(chatflows, id));
    setEdited(id);
  };
  return (
    <div className={styles.tab}>
      <section className={styles.part} aria-label={t('title')}>
        <div className={styles.head}>
          <div>
            <h3>{t('title')}</h3>
            <p>{t('help')}</p>
          </div>
          <Button icon={Plus} onClick={add}>
            {t('add')}
          </Button>
        </div>
        <ChatflowList chatflows={chatflows} flows={flows} onChange={write} onEdit={setEdited} />
      </section>
      <WhyShown channel={channel} dirty={change.dirty} />
      <ChatflowDrawer
        chatflow={chatflows.find(({ id }) => id === edited) ?? null}
        flows={flows}
        onChange={(changed) => write(replaceChatflow(chatflows, changed))}
        onClose={() => setEdited(null)}
      />
    </div>
  );
}
