// What stands where a page could not be shown, and the way on.
import { Button, Callout, EmptyState } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { reasonOf } from '../api/reason-of';

export interface FailedProps {
  error: unknown;
  onRetry: () => void;
}

export function Failed({ error, onRetry }: FailedProps) {
  const { t } = useTranslation();
  const { code, message } = reasonOf(error);
  const away = code === 'unreachable';
  return (
    <EmptyState
      title={t(away ? 'failed.unreachable' : 'failed.title')}
      action={
        <Button look="fill" onClick={onRetry}>
          {t('actions.retry')}
        </Button>
      }
    >
      <p>{t(away ? 'failed.unreachableText' : 'failed.text')}</p>
      {message && !away && <Callout tone="danger">{message}</Callout>}
    </EmptyState>
  );
}
