// The properties of contacts or tickets with their names in the reader's language.
import type { AppRouter } from '@parley/api';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { knownProperties } from './known-properties';

export type PropertyView = inferRouterOutputs<AppRouter>['properties']['list'][number];

/** Built-in ones first, then in the order of the settings. */
export function useProperties(of: PropertyView['of']): readonly PropertyView[] {
  const { t } = useTranslation('contacts');
  const all = useQuery(api.properties.list.queryOptions()).data;
  return useMemo(
    () =>
      (all ?? [])
        .filter((property) => property.of === of)
        .map((property) => {
          const known = property.id === null && knownProperties.find((key) => key === property.key);
          return known ? { ...property, label: t(`properties.${known}`) } : property;
        }),
    [all, of, t],
  );
}
