// Everything around a page: rail or tab bar, command bar, help, news, live updates.
import { ErrorBoundary, Toaster } from '@parley/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listenLive } from '../api/live';
import { Notifier } from '../pages/inbox/notify/notifier';
import { Commands } from './commands';
import { Failed } from './failed';
import styles from './frame.module.css';
import { HelpDialog } from './help-dialog';
import { Rail } from './rail';
import { TabBar } from './tab-bar';
import { useShortcuts } from './use-shortcuts';

export function Frame() {
  const { t } = useTranslation();
  const [floating, setFloating] = useState<'commands' | 'help' | null>(null);
  const queryClient = useQueryClient();
  const { pathname } = useLocation();
  useEffect(() => listenLive(queryClient), [queryClient]);
  useShortcuts({ onCommands: () => setFloating('commands'), onHelp: () => setFloating('help') });
  const show = (name: 'commands' | 'help') => (open: boolean) => setFloating(open ? name : null);
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <Rail onHelp={() => setFloating('help')} />
      <div id="content" className={styles.content} tabIndex={-1}>
        <ErrorBoundary resetKey={pathname} fallback={(error, retry) => <Failed error={error} onRetry={retry} />}>
          <Outlet />
        </ErrorBoundary>
      </div>
      <TabBar onHelp={() => setFloating('help')} />
      <Commands open={floating === 'commands'} onOpenChange={show('commands')} />
      <HelpDialog open={floating === 'help'} onOpenChange={show('help')} />
      <Toaster label={t('news')} />
      <Notifier />
    </div>
  );
}
