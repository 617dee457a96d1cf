// How a member wants to hear of what concerns them.
import type { AppRouter } from '@parley/api';
import { Button, Callout, RadioGroup, showToast, Switch } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { useSession } from '../../../frame/session';
import { SettingsPage } from '../../settings/settings-page';
import { playChime } from '../notify/play-chime';
import styles from './settings.module.css';

type Notify = NonNullable<inferRouterOutputs<AppRouter>['auth']['me']['member']>['notify'];

export function NotificationsPage() {
  const { t } = useTranslation(['inbox', 'common']);
  const me = useSession()?.member;
  return (
    <SettingsPage title={t('pages.notifications', { ns: 'common' })} help={t('notify.help')}>
      {me && <NotifyForm notify={me.notify} />}
    </SettingsPage>
  );
}

function NotifyForm({ notify }: { notify: Notify }) {
  const { t } = useTranslation('inbox');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const save = useMutation(
    api.auth.updateMe.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.auth.pathFilter()),
      onError: (error) => showToast({ tone: 'danger', text: t('acts.failed'), help: explain(error) }),
    }),
  );
  // What was chosen stands at once; the server's word puts it right.
  const now = save.isPending && save.variables.notify ? { ...notify, ...save.variables.notify } : notify;
  const set = (part: Partial<Notify>) => save.mutate({ notify: { ...now, ...part } });
  return (
    <div className={styles.form}>
      <Permission />
      <h2 className={styles.heading}>{t('notify.browser')}</h2>
      <RadioGroup
        label={t('notify.browser')}
        value={now.browser}
        onChange={(browser) => set({ browser })}
        options={(['mine', 'all', 'off'] as const).map((value) => ({
          value,
          label: t(`notify.browsers.${value}`),
          help: t(`notify.browserHelp.${value}`),
        }))}
      />
      <SwitchLine
        words={t('notify.sound')}
        on={now.sound}
        onChange={(sound) => {
          if (sound) playChime();
          set({ sound });
        }}
      />
      <SwitchLine
        words={t('notify.mailMentions')}
        on={now.mailMentions}
        onChange={(mailMentions) => set({ mailMentions })}
      />
      <SwitchLine
        words={t('notify.mailAssignments')}
        on={now.mailAssignments}
        onChange={(mailAssignments) => set({ mailAssignments })}
      />
    </div>
  );
}

function SwitchLine({ words, on, onChange }: { words: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <span className={styles.line}>
      <Switch label={words} on={on} onChange={onChange} />
      <span aria-hidden="true">{words}</span>
    </span>
  );
}

/** A browser may be asked on a click alone, and what it was told once only its own settings change. */
function Permission() {
  const { t } = useTranslation('inbox');
  const [state, setState] = useState(() => ('Notification' in window ? Notification.permission : 'unsupported'));
  if (state === 'granted') return null;
  if (state !== 'default')
    return <Callout tone="warn">{t(state === 'denied' ? 'notify.denied' : 'notify.unsupported')}</Callout>;
  const ask = (
    <Button size="small" onClick={() => void Notification.requestPermission().then(setState)}>
      {t('notify.ask')}
    </Button>
  );
  return <Callout action={ask}>{t('notify.default')}</Callout>;
}
