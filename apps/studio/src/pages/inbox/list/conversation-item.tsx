// One conversation in the list: who, where, what was said last, when, and whose it is.
import { Avatar, classNames, Icon, VisuallyHidden } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { AtSign, BellOff, Check, UserRoundCheck, Workflow } from 'lucide-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import { ChannelMark } from '../channel/channel-mark';
import type { ListRow } from '../data/conversation-types';
import type { Writing } from '../data/use-typing';
import { LabelMark } from '../labels/label-mark';
import { useMoments } from '../words/use-moments';
import { HitText } from './hit-text';
import styles from './list.module.css';
import { TypingDots } from './typing-dots';
import { useSwipe } from './use-swipe';

export interface ConversationItemProps {
  row: ListRow;
  open: boolean;
  writing: Writing;
  now: number;
  search: string;
  selected: boolean;
  /** Missing where one may only read. */
  onSelect?: (extend: boolean) => void;
  /** Makes it one's own; null where it is already, or one may only read. */
  onTake: (() => void) | null;
}

export function ConversationItem(props: ConversationItemProps) {
  const { row, open, writing, now, search, selected, onSelect, onTake } = props;
  const { t } = useTranslation('inbox');
  const link = useRef<HTMLAnchorElement>(null);
  const swipe = useSwipe(onTake);
  useEffect(() => {
    if (open) link.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  // A click with a key held down chooses; a plain one opens.
  const choose = (event: MouseEvent) => {
    if (!onSelect || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSelect(event.shiftKey);
  };
  return (
    <li className={styles.item} data-selected={selected ? '' : undefined} {...swipe.on}>
      {swipe.aside > 0 && (
        <span className={styles.take} data-ready={swipe.ready ? '' : undefined} aria-hidden="true">
          <Icon of={UserRoundCheck} size={20} />
          {t('list.take')}
        </span>
      )}
      <Link
        ref={link}
        to="/inbox/$conversationId"
        params={{ conversationId: row.id }}
        hash={row.hit ? `seq-${row.hit.seq}` : undefined}
        activeProps={{ 'aria-current': 'true' }}
        className={classNames(styles.row, row.unread && styles.unread)}
        onClick={choose}
        style={swipe.aside > 0 ? { transform: `translateX(${-swipe.aside}px)` } : undefined}
      >
        {row.unread && <span className={styles.dot} />}
        <Avatar
          name={row.visitorName ?? undefined}
          portrait={row.contact?.pictureUrl ?? undefined}
          size={36}
          badge={<ChannelMark channel={row.channel} />}
        />
        <span className={styles.words}>
          <NameLine row={row} now={now} />
          <span className={styles.line}>
            <Preview row={row} writing={writing} search={search} />
            <OwnerFace row={row} />
          </span>
          {row.labels.length > 0 && (
            <span className={styles.labels}>
              {row.labels.map((label) => (
                <LabelMark key={label.id} label={label} />
              ))}
            </span>
          )}
        </span>
      </Link>
      {onSelect && (
        <button
          type="button"
          role="checkbox"
          aria-checked={selected}
          aria-label={t('list.choose', { name: row.visitorName ?? t('visitor') })}
          className={styles.pick}
          onClick={(event) => onSelect(event.shiftKey)}
        >
          {selected && <Icon of={Check} size={14} />}
        </button>
      )}
    </li>
  );
}

function NameLine({ row, now }: { row: ListRow; now: number }) {
  const { t } = useTranslation('inbox');
  const moments = useMoments();
  const me = useSession()?.member;
  const named = me !== undefined && me !== null && row.mentions.includes(me.id);
  return (
    <span className={styles.line}>
      <span className={styles.name}>{row.visitorName ?? t('visitor')}</span>
      <VisuallyHidden>{`${t(`channels.${row.channel}`)}${row.unread ? `, ${t('list.unread')}` : ''}`}</VisuallyHidden>
      {named && (
        <span role="img" aria-label={t('list.namesYou')} title={t('list.namesYou')} className={styles.named}>
          <Icon of={AtSign} size={14} />
        </span>
      )}
      {row.snooze && (
        <span role="img" aria-label={t('list.snoozed')} title={t('list.snoozed')} className={styles.asleep}>
          <Icon of={BellOff} size={14} />
        </span>
      )}
      <time className={styles.time} dateTime={new Date(row.lastMessageAt).toISOString()}>
        {moments.short(row.lastMessageAt, now)}
      </time>
    </span>
  );
}

function Preview({ row, writing, search }: { row: ListRow; writing: Writing; search: string }) {
  const { t } = useTranslation('inbox');
  if (writing.visitor) {
    return (
      <span className={styles.preview}>
        {t('list.writing')} <TypingDots />
      </span>
    );
  }
  if (row.hit) return <HitText text={row.hit.text} search={search} className={styles.preview} />;
  return <span className={styles.preview}>{row.preview || t('list.noWords')}</span>;
}

function OwnerFace({ row: { owner } }: { row: ListRow }) {
  const { t } = useTranslation('inbox');
  if (owner.kind === 'flow') {
    const spoken = t('list.flowHas', { name: owner.name ?? t('aFlow') });
    return (
      <span role="img" aria-label={spoken} title={spoken} className={styles.flow}>
        <Icon of={Workflow} size={12} />
      </span>
    );
  }
  if (owner.kind === 'queue') return <Avatar nobody size={20} label={t('nobody')} />;
  return (
    <Avatar
      name={owner.name}
      portrait={owner.avatarUrl ?? undefined}
      size={20}
      label={t('list.memberHas', { name: owner.name })}
    />
  );
}
