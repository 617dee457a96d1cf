// One's own properties in the order they are shown everywhere; dragged, or moved by keyboard.
import { Badge, Button, showToast, SortableList, Tile } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { PropertyView } from '../../contacts/properties/use-properties';
import { useSortableTexts } from '../../forms/build/use-sortable-texts';
import { kindIcons } from './kind-icons';
import styles from './properties.module.css';

type Own = PropertyView & { readonly id: string };

export interface PropertySorterProps {
  properties: readonly Own[];
  admin: boolean;
  onEdit: (property: Own) => void;
}

export function PropertySorter({ properties, admin, onEdit }: PropertySorterProps) {
  const { t } = useTranslation(['ticketing', 'settings', 'common']);
  const texts = useSortableTexts();
  const explain = useExplain();
  const queryClient = useQueryClient();
  // The order as dropped, until the server's list comes back.
  const [order, setOrder] = useState<readonly Own[] | null>(null);
  const move = useMutation(
    api.properties.move.mutationOptions({
      onError: (error) => showToast({ tone: 'danger', text: t('notSaved', { ns: 'settings' }), help: explain(error) }),
      onSettled: async () => {
        await queryClient.invalidateQueries(api.properties.pathFilter());
        setOrder(null);
      },
    }),
  );
  const row = (property: Own) => (
    <div className={styles.inner}>
      <Tile size={28} icon={kindIcons[property.kind]} />
      <span className={styles.words}>
        <span className={styles.name}>{property.label}</span>
        <span className={styles.small}>{t(`properties.kinds.${property.kind}`)}</span>
      </span>
      {property.required && <Badge tone="accent">{t('properties.required')}</Badge>}
      <code className={styles.key}>{property.key}</code>
      {admin && (
        <Button
          look="quiet"
          size="dense"
          aria-label={t('properties.edit', { name: property.label })}
          onClick={() => onEdit(property)}
        >
          {t('actions.edit', { ns: 'common' })}
        </Button>
      )}
    </div>
  );
  if (!admin) {
    return (
      <ul className={styles.list}>
        {properties.map((property) => (
          <li key={property.id} className={styles.row}>
            {row(property)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <SortableList
      label={t('properties.own')}
      items={order ?? properties}
      itemKey={({ id }) => id}
      itemName={({ label }) => label}
      texts={texts}
      onReorder={(items, { to }) => {
        const moved = items[to];
        if (!moved) return;
        setOrder(items);
        move.mutate({ propertyId: moved.id, beforeId: items[to + 1]?.id ?? null });
      }}
    >
      {row}
    </SortableList>
  );
}
