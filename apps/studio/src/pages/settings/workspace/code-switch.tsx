// Whether flows may run code of the workspace's own: off until an admin says so.
import type { AppRouter } from '@parley/api';
import { FormRow, showToast, Switch } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { useSession } from '../../../frame/session';
import styles from './section.module.css';

type Workspace = inferRouterOutputs<AppRouter>['workspace']['get'];

export function CodeSwitch({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation('settings');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const admin = useSession()?.member?.role === 'admin';
  const save = useMutation(
    api.workspace.update.mutationOptions({
      onSuccess: async () => {
        showToast({ tone: 'ok', text: t('saved') });
        await queryClient.invalidateQueries(api.workspace.pathFilter());
      },
      onError: (error) => showToast({ tone: 'danger', text: explain(error) }),
    }),
  );
  return (
    <section className={styles.section} aria-label={t('workspace.code')}>
      <FormRow label={t('workspace.code')} help={t('workspace.codeHelp')}>
        <Switch
          on={workspace.code.enabled}
          disabled={!admin || save.isPending}
          label={t('workspace.code')}
          onChange={(enabled) => save.mutate({ code: { enabled } })}
        />
      </FormRow>
    </section>
  );
}
