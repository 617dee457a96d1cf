// Tells a member what happens while they look elsewhere: in the title of the page, by the browser, by a sound.
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Notice, onNotice } from '../../../api/live';
import { useSession } from '../../../frame/session';
import { useUnreadCount } from '../../../frame/use-unread-count';
import { playChime } from './play-chime';
import { titleWith, wantsNotice } from './wants-notice';

export function Notifier() {
  useTitleCount(useUnreadCount());
  useNotices();
  return null;
}

function useTitleCount(unread: number): void {
  useEffect(() => {
    document.title = titleWith(document.title, unread);
  }, [unread]);
}

function useNotices(): void {
  const { t } = useTranslation('inbox');
  const navigate = useNavigate();
  const { conversationId } = useParams({ strict: false });
  const notify = useSession()?.member?.notify;
  const hear = useEffectEvent((notice: Notice) => {
    const looking = document.visibilityState === 'visible' && notice.conversationId === conversationId;
    if (!notify || looking) return;
    if (notify.sound && (notice.mine || notify.browser === 'all')) playChime();
    if (!wantsNotice(notify.browser, notice) || !mayTell()) return;
    const shown = new Notification(t(`notices.title.${notice.about}`), {
      body: notice.text,
      tag: notice.conversationId,
    });
    shown.onclick = () => {
      window.focus();
      void navigate({ to: '/inbox/$conversationId', params: { conversationId: notice.conversationId } });
      shown.close();
    };
  });
  useEffect(() => onNotice((notice) => hear(notice)), []);
}

function mayTell(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}
