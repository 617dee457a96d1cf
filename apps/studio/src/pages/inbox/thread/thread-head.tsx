// Over the thread: who it is with and where, whose it is, and the acts on the whole conversation.
import { Avatar, Button, classNames, IconButton } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { Check, ChevronLeft, Info, RotateCcw, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useUnreadCount } from '../../../frame/use-unread-count';
import { ChannelIcon, ChannelMark } from '../channel/channel-mark';
import type { Looker, Thread } from '../data/conversation-types';
import type { ConversationActs } from '../data/use-conversation-acts';
import { AssignMenu } from './assign-menu';
import type { HeadMenu } from './head-menu';
import { LabelMenu } from './label-menu';
import { Lookers } from './lookers';
import { MoreMenu } from './more-menu';
import { SnoozeMenu } from './snooze-menu';
import styles from './thread-head.module.css';

export interface ThreadHeadProps {
  thread: Thread;
  acts: ConversationActs;
  mayAct: boolean;
  lookers: readonly Looker[];
  /** Which menu the keys have opened. */
  menu: HeadMenu | null;
  onMenu: (menu: HeadMenu | null) => void;
  details: boolean;
  onDetails: (open: boolean) => void;
}

export function ThreadHead(props: ThreadHeadProps) {
  const { thread, acts, mayAct, lookers, details, onDetails } = props;
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
      <Lookers lookers={lookers} />
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

function Acts({ thread, acts, menu, onMenu }: ThreadHeadProps) {
  const { t } = useTranslation('inbox');
  const { conversation, session } = thread;
  const waits = session?.status === 'waiting' && conversation.owner.kind !== 'flow';
  const closed = conversation.status === 'closed';
  const driven = (name: HeadMenu) => ({
    open: menu === name,
    onOpenChange: (open: boolean) => onMenu(open ? name : null),
  });
  return (
    <>
      {waits && !closed && (
        <Button
          icon={Workflow}
          className={classNames(styles.narrow, styles.toFlow)}
          aria-label={t('thread.handBack')}
          title={t('thread.handBackHint')}
          onClick={() => acts.handBack()}
        >
          {t('thread.handBack')}
        </Button>
      )}
      <AssignMenu owner={conversation.owner} {...driven('assign')} onAssign={acts.assign} />
      <span className={styles.roomy}>
        <LabelMenu labels={conversation.labels} {...driven('label')} onLabel={acts.label} />
        {!closed && (
          <SnoozeMenu
            asleep={conversation.snooze !== null}
            {...driven('snooze')}
            onSnooze={acts.snooze}
            onWake={() => acts.run({ kind: 'wake' })}
          />
        )}
      </span>
      {closed ? (
        <Button icon={RotateCcw} className={styles.narrow} aria-label={t('thread.reopen')} onClick={acts.reopen}>
          {t('thread.reopen')}
        </Button>
      ) : (
        <Button icon={Check} className={styles.narrow} aria-label={t('thread.close')} title="E" onClick={acts.close}>
          {t('thread.close')}
        </Button>
      )}
      <MoreMenu thread={thread} acts={acts} onMenu={onMenu} />
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
