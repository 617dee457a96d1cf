// One form: built, looked at, shared, and what came in through it.
import { SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { NotFound } from '../../frame/not-found';
import { reasonOf } from '../../api/reason-of';
import { FormWorkplace } from './form-workplace';

export function FormPage() {
  const { t } = useTranslation('common');
  const { formId } = useParams({ from: '/frame/forms/$formId' });
  const found = useQuery(api.forms.get.queryOptions({ formId }));
  if (found.data) return <FormWorkplace key={formId} view={found.data} />;
  if (found.isPending) return <SkeletonRows label={t('loading')} />;
  if (['NOT_FOUND', 'BAD_REQUEST'].includes(reasonOf(found.error).code)) return <NotFound />;
  return <Failed error={found.error} onRetry={() => void found.refetch()} />;
}
