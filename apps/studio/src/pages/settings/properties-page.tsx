// The properties of contacts and tickets: built-in ones to see, one's own to define and to sort.
import { Button, Callout, EmptyState, Page, PageTitle, SegmentedControl, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import { useProperties, type PropertyView } from '../contacts/properties/use-properties';
import { BuiltInProperties } from './properties/built-in-properties';
import styles from './properties/properties.module.css';
import { PropertyDialog } from './properties/property-dialog';
import { PropertySorter } from './properties/property-sorter';
import { SettingsHeader } from './settings-header';

export function PropertiesPage() {
  const { t } = useTranslation(['ticketing', 'settings', 'common']);
  const { of = 'contact' } = useSearch({ from: '/frame/settings/properties' });
  const navigate = useNavigate({ from: '/settings/properties' });
  const query = useQuery(api.properties.list.queryOptions());
  const all = useProperties(of);
  const own = all.filter(isOwn);
  const admin = useSession()?.member?.role === 'admin';
  // `new`, or the property that is changed.
  const [editing, setEditing] = useState<OwnProperty | 'new' | null>(null);
  const create = admin && (
    <Button look="fill" icon={Plus} onClick={() => setEditing('new')}>
      {t('properties.new')}
    </Button>
  );
  return (
    <Page header={<SettingsHeader title={t('pages.properties', { ns: 'common' })} actions={create} />}>
      <PageTitle title={t('pages.properties', { ns: 'common' })} help={t('properties.text')} />
      {!admin && <Callout>{t('pipelines.onlyAdmins')}</Callout>}
      <SegmentedControl
        label={t('properties.of')}
        value={of}
        onChange={(next) => void navigate({ search: { of: next } })}
        segments={[
          { value: 'contact', label: t('properties.contact') },
          { value: 'ticket', label: t('properties.ticket') },
        ]}
      />
      {query.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {query.isError && <Failed error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <>
          <section className={styles.section}>
            <h2>{t('properties.own')}</h2>
            {own.length === 0 ? (
              <EmptyState title={t('properties.emptyTitle')} action={create}>
                {t(of === 'contact' ? 'properties.emptyContact' : 'properties.emptyTicket')}
              </EmptyState>
            ) : (
              <PropertySorter properties={own} admin={admin} onEdit={setEditing} />
            )}
          </section>
          <BuiltInProperties of={of} properties={all.filter(({ id }) => id === null)} />
        </>
      )}
      {editing && (
        <PropertyDialog of={of} property={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  );
}

type OwnProperty = PropertyView & { readonly id: string };

function isOwn(property: PropertyView): property is OwnProperty {
  return property.id !== null;
}
