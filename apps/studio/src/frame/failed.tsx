// What stands where a page could not be shown, and the way on.
import { Button, Callout, EmptyState, Page, PageHeader } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { reasonOf } from '../api/reason-of';
import { useExplain } from '../api/use-explain';
import { NotFound } from './not-found';

export interface FailedProps {
  error: unknown;
  onRetry: () => void;
}

export function Failed({ error, onRetry }: FailedProps) {
  const { t } = useTranslation();
  const explain = useExplain();
  const { code } = reasonOf(error);
  // An address of something that is gone, or of somebody else.
  if (code === 'NOT_FOUND') return <NotFound />;
  const away = code === 'unreachable';
  return (
    <Page header={<PageHeader title={t('product')} />}>
      <EmptyState
        title={t(away ? 'failed.unreachable' : 'failed.title')}
        action={
          <Button look="fill" onClick={onRetry}>
            {t('actions.retry')}
          </Button>
        }
      >
        <p>{t(away ? 'failed.unreachableText' : 'failed.text')}</p>
        {!away && code !== 'unknown' && <Callout tone="danger">{explain(error)}</Callout>}
      </EmptyState>
    </Page>
  );
}
