// Known people: the list, the search, and a new one by hand.
import { Button, EmptyState, IconButton, Page, PageHeader, SkeletonRows, TextField } from '@parley/ui';
import { useNavigate } from '@tanstack/react-router';
import { Plus, Search, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import { useDebounced } from '../inbox/data/use-debounced';
import { MorePages } from '../inbox/list/more-pages';
import { ContactsDrawing } from './contacts-drawing';
import styles from './contacts.module.css';
import { ContactTable } from './list/contact-table';
import { CreateDialog } from './list/create-dialog';
import { useContacts } from './list/use-contacts';

export function ContactsPage() {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const [creating, setCreating] = useState(false);
  const mayAct = useSession()?.member?.role !== 'marketer';
  const list = useContacts(useDebounced(search.trim(), 250));
  const create = mayAct && (
    <Button look="fill" icon={Plus} onClick={() => setCreating(true)}>
      {t('empty.action')}
    </Button>
  );
  return (
    <Page look="full" header={<PageHeader title={t('title')} actions={create} />}>
      <div className={styles.tools}>
        <TextField
          type="search"
          icon={Search}
          label={t('list.search')}
          placeholder={t('list.searchHint')}
          value={search}
          onChange={setSearch}
          className={styles.search}
          after={
            search !== '' && (
              <IconButton size="small" icon={X} label={common('actions.cancel')} onClick={() => setSearch('')} />
            )
          }
        />
      </div>
      <ListBody list={list} search={search.trim()} onClear={() => setSearch('')} create={create} />
      {creating && (
        <CreateDialog
          onClose={() => setCreating(false)}
          onCreated={(contactId) => void navigate({ to: '/contacts/$contactId', params: { contactId } })}
        />
      )}
    </Page>
  );
}

interface ListBodyProps {
  list: ReturnType<typeof useContacts>;
  search: string;
  onClear: () => void;
  create: React.ReactNode;
}

function ListBody({ list: { query, rows }, search, onClear, create }: ListBodyProps) {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <SkeletonRows label={common('loading')} />;
  if (rows.length === 0 && search) {
    return (
      <EmptyState title={t('empty.searchTitle')} action={<Button onClick={onClear}>{t('empty.searchAction')}</Button>}>
        {t('empty.searchText', { search })}
      </EmptyState>
    );
  }
  if (rows.length === 0) {
    return (
      <EmptyState drawing={<ContactsDrawing />} title={t('empty.title')} action={create}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <ContactTable contacts={rows} />
      <MorePages query={query} />
    </>
  );
}
