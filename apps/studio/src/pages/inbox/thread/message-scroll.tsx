// The messages, scrolled to the newest unless the reader looks further up; then a button tells what came.
import { Button } from '@parley/ui';
import { ArrowDown } from 'lucide-react';
import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../data/conversation-types';
import { stillPending } from './group-messages';
import { MessageList } from './message-list';
import type { MessageScrollProps } from './message-scroll-props';
import styles from './thread.module.css';

export function MessageScroll(props: MessageScrollProps) {
  const { thread, messages, writing, hasEarlier, fetchEarlier, fetchingEarlier } = props;
  const { t } = useTranslation('inbox');
  const pending = stillPending(props.pending, messages.at(-1)?.seq ?? 0);
  const newest = `${thread.conversation.lastSeq} ${pending.length} ${writing.visitor}`;
  const { area, missed, watch, jump } = useStickToEnd(newest, messages);
  useFoundMessage(area);
  return (
    <div className={styles.holder}>
      <div
        ref={area}
        className={styles.scroll}
        onScroll={watch}
        tabIndex={0}
        role="log"
        aria-label={t('thread.messages')}
      >
        <div className={styles.column}>
          {hasEarlier && (
            <Button look="quiet" size="dense" busy={fetchingEarlier} onClick={fetchEarlier} className={styles.earlier}>
              {t('thread.earlier')}
            </Button>
          )}
          <MessageList {...props} pending={pending} />
        </div>
      </div>
      {missed !== null && (
        <Button look="line" size="dense" icon={ArrowDown} className={styles.jump} onClick={jump}>
          {missed > 0 ? t('thread.newMessages', { count: missed }) : t('thread.jump')}
        </Button>
      )}
    </div>
  );
}

/** How far from the end still counts as looking at the end. */
const near = 80;

function useStickToEnd(newest: string, messages: readonly MessageView[]) {
  const area = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const height = useRef({ firstSeq: 0, scroll: 0 });
  // The newest message that was seen when the reader left the end; null while they are there.
  const [leftAt, setLeftAt] = useState<number | null>(null);
  const lastSeq = messages.at(-1)?.seq ?? 0;
  const firstSeq = messages[0]?.seq ?? 0;
  const toEnd = () => {
    if (area.current) area.current.scrollTop = area.current.scrollHeight;
  };
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const before = height.current;
    // Earlier messages came in above: what is read stays where it is.
    if (firstSeq < before.firstSeq && !atEnd.current) box.scrollTop += box.scrollHeight - before.scroll;
    else if (atEnd.current && !box.querySelector('[data-found]')) toEnd();
    height.current = { firstSeq, scroll: box.scrollHeight };
  }, [newest, firstSeq]);
  useLayoutEffect(() => {
    if (!area.current?.firstElementChild) return;
    const observer = new ResizeObserver(() => atEnd.current && !area.current?.querySelector('[data-found]') && toEnd());
    observer.observe(area.current);
    observer.observe(area.current.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const watch = () => {
    const box = area.current;
    if (!box) return;
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < near && !box.querySelector('[data-found]');
    setLeftAt((known) => (atEnd.current ? null : (known ?? lastSeq)));
  };
  return { area, missed: leftAt === null ? null : lastSeq - leftAt, watch, jump: toEnd };
}

/** A search leads to the very message it found; it stays marked until the reader goes on. */
function useFoundMessage(area: RefObject<HTMLDivElement | null>): void {
  const { hash } = useLocation();
  useEffect(() => {
    const seq = /^seq-(\d+)$/.exec(hash)?.[1];
    const found = seq && area.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
    if (!found) return;
    found.dataset['found'] = '';
    // Once the thread has found its height.
    const frame = requestAnimationFrame(() => found.scrollIntoView({ block: 'center' }));
    return () => {
      cancelAnimationFrame(frame);
      delete found.dataset['found'];
    };
  }, [area, hash]);
}
