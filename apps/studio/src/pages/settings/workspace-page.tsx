// The workspace's own settings.
import { SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { SettingsPage } from './settings-page';
import { ApiKeys } from './workspace/api-keys';
import { PlanForm } from './workspace/plan-form';
import { PrivacyForm } from './workspace/privacy-form';
import { CodeSwitch } from './workspace/code-switch';
import { WorkspaceForm } from './workspace/workspace-form';

export function WorkspacePage() {
  const { t } = useTranslation(['settings', 'common']);
  const workspace = useQuery(api.workspace.get.queryOptions());
  return (
    <SettingsPage title={t('pages.workspace', { ns: 'common' })} help={t('workspace.help')}>
      {workspace.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {workspace.isError && <Failed error={workspace.error} onRetry={() => void workspace.refetch()} />}
      {workspace.data && <WorkspaceForm workspace={workspace.data} />}
      {workspace.data && <PrivacyForm workspace={workspace.data} />}
      {workspace.data && <CodeSwitch workspace={workspace.data} />}
      {workspace.data && <ApiKeys workspace={workspace.data} />}
      {workspace.data && <PlanForm />}
    </SettingsPage>
  );
}
