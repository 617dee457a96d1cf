// The list of forms.
import { Button, EmptyState, Page, PageHeader, PageTitle, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import { CreateFormDialog } from './list/create-form-dialog';
import { FormDrawing } from './list/form-drawing';
import { FormTable } from './list/form-table';

export function FormsPage() {
  const { t } = useTranslation(['forms', 'common']);
  const [creating, setCreating] = useState(false);
  const mayCreate = useSession()?.member?.role !== 'agent';
  const forms = useQuery(api.forms.list.queryOptions());
  const create = (
    <Button look="fill" icon={Plus} onClick={() => setCreating(true)}>
      {t('list.create')}
    </Button>
  );
  const none = forms.data?.length === 0;
  return (
    <Page header={<PageHeader title={t('title')} actions={mayCreate && !none ? create : undefined} />}>
      {forms.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {forms.isError && <Failed error={forms.error} onRetry={() => void forms.refetch()} />}
      {none && (
        <EmptyState
          look="card"
          title={t('empty.title')}
          action={mayCreate ? create : undefined}
          drawing={<FormDrawing />}
        >
          {t('empty.text')}
        </EmptyState>
      )}
      {forms.data && !none && (
        <>
          <PageTitle title={t('title')} help={t('list.help')} />
          <FormTable forms={forms.data} mayChange={mayCreate} />
        </>
      )}
      {creating && <CreateFormDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}
