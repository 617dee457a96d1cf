// Over the thread: who it is with and where, whose it is, and the acts on the whole conversation.
import { Avatar, Button, IconButton } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { Check, ChevronLeft, Info, RotateCcw, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useUnreadCount } from '../../../frame/use-unread-count';
import { ChannelIcon, ChannelMark } from '../channel/channel-mark';
import type { Thread } from '../data/conversation-types';
import type { ConversationActs } from '../data/use-conversation-acts';
import type { Writing } from '../data/use-typing';
import { AssignMenu } from './assign-menu';
import styles from './thread-head.module.css';

export interface ThreadHeadProps {
  thread: Thread;
  acts: ConversationActs;
  mayAct: boolean;
  writing: Writing;
  assigning: boolean;
  onAssigning: (open: boolean) => void;
  details: boolean;
  onDetails: (open: boolean) => void;
}

export function ThreadHead(props: ThreadHeadProps) {
  const { thread, acts, mayAct, writing, details, onDetails } = props;
  const { t } = useTranslation('inbox');
  const { conversation } = thread;
  const name = conversation.visitorName ?? t('visitor');
  return (
    <header className={styles.head}>
      <BackLink />
      <span className={styles.face}>
        <Avatar
          name={conversation.visitorName ?? undefined}
          size={32}
          badge={<ChannelMark channel={conversation.channel} />}
        />
      </span>
      <div className={styles.who}>
        <h2 className={styles.name}>{name}</h2>
        <span className={styles.channel} title={conversation.inbox.name}>
          <ChannelIcon channel={conversation.channel} />
          <span className={styles.cut}>{conversation.connection.name}</span>
        </span>
      </div>
      {writing.member && <span className={styles.writing}>{t('thread.memberWriting', { name: writing.member })}</span>}
      <div className={styles.acts}>
        {mayAct && <Acts {...props} />}
        <IconButton
          icon={Info}
          label={t('side.show')}
          pressed={details}
          aria-expanded={details}
          onClick={() => onDetails(!details)}
        />
      </div>
      {mayAct && (
        <span className={styles.hidden} aria-live="polite">
          {acts.busy ? t('thread.working') : ''}
        </span>
      )}
    </header>
  );
}

function Acts({ thread, acts, assigning, onAssigning }: ThreadHeadProps) {
  const { t } = useTranslation('inbox');
  const { conversation, session } = thread;
  const waits = session?.status === 'waiting' && conversation.owner.kind !== 'flow';
  const closed = conversation.status === 'closed';
  return (
    <>
      {waits && !closed && (
        <Button
          icon={Workflow}
          className={styles.narrow}
          aria-label={t('thread.handBack')}
          title={t('thread.handBackHint')}
          onClick={acts.handBack}
        >
          {t('thread.handBack')}
        </Button>
      )}
      <AssignMenu owner={conversation.owner} open={assigning} onOpenChange={onAssigning} onAssign={acts.assign} />
      {closed ? (
        <Button icon={RotateCcw} className={styles.narrow} aria-label={t('thread.reopen')} onClick={acts.reopen}>
          {t('thread.reopen')}
        </Button>
      ) : (
        <Button icon={Check} className={styles.narrow} aria-label={t('thread.close')} title="E" onClick={acts.close}>
          {t('thread.close')}
        </Button>
      )}
    </>
  );
}

function BackLink() {
  const { t } = useTranslation('inbox');
  const unread = useUnreadCount();
  return (
    <Link to="/inbox" className={styles.back} aria-label={t('thread.back')}>
      <ChevronLeft size={20} aria-hidden="true" />
      {unread > 0 && <span>{unread}</span>}
    </Link>
  );
}
