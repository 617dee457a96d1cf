// The workspace's data privacy: one switch that brings the consent options of channels and forms (R101, R102).
import type { AppRouter } from '@parley/api';
import { Callout, FormRow, showToast, Switch } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { useSession } from '../../../frame/session';
import styles from './section.module.css';

type Workspace = inferRouterOutputs<AppRouter>['workspace']['get'];

export function PrivacyForm({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation(['direct', 'settings']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const admin = useSession()?.member?.role === 'admin';
  const save = useMutation(
    api.workspace.update.mutationOptions({
      onSuccess: async ({ privacy }) => {
        const told = privacy.enabled === workspace.privacy.enabled ? 'saved' : privacy.enabled ? 'on' : 'off';
        showToast({ tone: 'ok', text: t(`privacy.${told}`) });
        await queryClient.invalidateQueries(api.workspace.pathFilter());
      },
      onError: (error) => showToast({ tone: 'danger', text: t('notSaved', { ns: 'settings' }), help: explain(error) }),
    }),
  );
  return (
    <section className={styles.section} aria-label={t('privacy.title')}>
      <FormRow label={t('privacy.title')} help={t('privacy.help')} disabled={!admin}>
        <Switch
          on={workspace.privacy.enabled}
          disabled={!admin || save.isPending}
          onChange={(enabled) => save.mutate({ privacy: { ...workspace.privacy, enabled } })}
        />
      </FormRow>
      <FormRow label={t('privacy.disclosure')} help={t('privacy.disclosureHelp')} disabled={!admin}>
        <Switch
          on={workspace.privacy.disclosure === true}
          disabled={!admin || save.isPending}
          onChange={(disclosure) => save.mutate({ privacy: { ...workspace.privacy, disclosure } })}
        />
      </FormRow>
      {workspace.privacy.enabled && <Callout icon={Scale}>{t('privacy.advice')}</Callout>}
    </section>
  );
}
