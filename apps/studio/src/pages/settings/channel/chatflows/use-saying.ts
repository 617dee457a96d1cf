// What targeting conditions are put into words with.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import type { Saying } from './describe-condition';

export function useSaying(): Saying {
  const { t, i18n } = useTranslation('targeting');
  const labels = useQuery(api.labels.list.queryOptions()).data ?? [];
  return { say: t, language: i18n.language, labels };
}

/** What a field that takes several says besides their names. */
export function useManyTexts() {
  const { t } = useTranslation('targeting');
  return {
    emptyText: t('visitor.noMatch'),
    goneText: t('said.goneLabel'),
    removeLabel: (rule: string) => t('drawer.removeRule', { rule }),
  };
}
