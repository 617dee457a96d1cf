// Snippets and macros: what the team writes again and again, and what it does along with it.
import { Button, ConfirmDialog, EmptyState, IconButton, Table, type TableColumn } from '@parley/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useSession } from '../../../frame/session';
import { SettingsPage } from '../../settings/settings-page';
import type { Snippet } from '../data/conversation-types';
import { useActWords } from '../words/use-act-words';
import styles from './settings.module.css';
import { SnippetDialog } from './snippet-dialog';

export function SnippetsPage() {
  const { t } = useTranslation(['inbox', 'common']);
  const snippets = useQuery(api.snippets.list.queryOptions()).data;
  const mayChange = useSession()?.member?.role !== 'marketer';
  const [editing, setEditing] = useState<Snippet | 'new' | null>(null);
  const columns = useColumns(mayChange, setEditing);
  const make = (
    <Button look="fill" icon={Plus} onClick={() => setEditing('new')}>
      {t('snippets.new')}
    </Button>
  );
  return (
    <SettingsPage title={t('pages.snippets', { ns: 'common' })} help={t('snippets.help')}>
      {mayChange && snippets && snippets.length > 0 && <div className={styles.acts}>{make}</div>}
      {snippets && snippets.length > 0 && (
        <Table
          label={t('pages.snippets', { ns: 'common' })}
          rows={snippets}
          rowKey={({ id }) => id}
          columns={columns}
        />
      )}
      {snippets?.length === 0 && (
        <EmptyState look="card" title={t('snippets.emptyTitle')} action={mayChange ? make : undefined}>
          {t('snippets.emptyText')}
        </EmptyState>
      )}
      {editing && <SnippetDialog snippet={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </SettingsPage>
  );
}

function useColumns(mayChange: boolean, onEdit: (snippet: Snippet) => void): TableColumn<Snippet>[] {
  const { t } = useTranslation('inbox');
  const say = useActWords();
  const columns: TableColumn<Snippet>[] = [
    { key: 'name', title: t('snippets.name'), cell: ({ name }) => name },
    {
      key: 'text',
      title: t('snippets.text'),
      cell: ({ text }) => <span className={styles.text}>{text || t('snippets.noText')}</span>,
    },
    { key: 'does', title: t('snippets.acts'), roomy: true, cell: ({ acts }) => acts.map(say).join(', ') },
  ];
  const acts: TableColumn<Snippet> = {
    key: 'acts',
    title: t('labels.acts'),
    hideTitle: true,
    width: '96px',
    align: 'right',
    cell: (snippet) => <SnippetActs snippet={snippet} onEdit={() => onEdit(snippet)} />,
  };
  return mayChange ? [...columns, acts] : columns;
}

function SnippetActs({ snippet, onEdit }: { snippet: Snippet; onEdit: () => void }) {
  const { t } = useTranslation(['inbox', 'common']);
  const queryClient = useQueryClient();
  const [sure, setSure] = useState(false);
  const remove = useMutation(
    api.snippets.remove.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.snippets.pathFilter()),
    }),
  );
  return (
    <>
      <IconButton size="dense" icon={Pencil} label={t('labels.edit', { name: snippet.name })} onClick={onEdit} />
      <IconButton
        size="dense"
        icon={Trash2}
        label={t('labels.remove', { name: snippet.name })}
        onClick={() => setSure(true)}
      />
      <ConfirmDialog
        open={sure}
        onOpenChange={setSure}
        title={t('labels.removeTitle', { name: snippet.name })}
        confirmText={t('actions.delete', { ns: 'common' })}
        cancelText={t('actions.cancel', { ns: 'common' })}
        onConfirm={() => remove.mutate({ snippetId: snippet.id })}
      >
        {t('snippets.removeText')}
      </ConfirmDialog>
    </>
  );
}
