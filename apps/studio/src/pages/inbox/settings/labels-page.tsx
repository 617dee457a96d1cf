// The labels of the workspace: their words and colours.
import { Button, ConfirmDialog, Dialog, EmptyState, IconButton, Table, type TableColumn } from '@parley/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useSession } from '../../../frame/session';
import { SettingsPage } from '../../settings/settings-page';
import type { Label } from '../data/conversation-types';
import { LabelForm } from '../labels/label-form';
import { LabelMark } from '../labels/label-mark';
import styles from './settings.module.css';

export function LabelsPage() {
  const { t } = useTranslation(['inbox', 'common']);
  const labels = useQuery(api.labels.list.queryOptions()).data;
  const mayChange = useSession()?.member?.role !== 'marketer';
  const [editing, setEditing] = useState<Label | 'new' | null>(null);
  const columns = useColumns(mayChange, setEditing);
  const make = (
    <Button look="fill" icon={Plus} onClick={() => setEditing('new')}>
      {t('labels.new')}
    </Button>
  );
  return (
    <SettingsPage title={t('pages.labels', { ns: 'common' })} help={t('labels.help')}>
      {mayChange && labels && labels.length > 0 && <div className={styles.acts}>{make}</div>}
      {labels && labels.length > 0 && (
        <Table label={t('pages.labels', { ns: 'common' })} rows={labels} rowKey={({ id }) => id} columns={columns} />
      )}
      {labels?.length === 0 && (
        <EmptyState look="card" title={t('labels.emptyTitle')} action={mayChange ? make : undefined}>
          {t('labels.emptyText')}
        </EmptyState>
      )}
      {editing && <EditDialog label={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />}
    </SettingsPage>
  );
}

function useColumns(mayChange: boolean, onEdit: (label: Label) => void): TableColumn<Label>[] {
  const { t } = useTranslation(['inbox', 'common']);
  const name: TableColumn<Label> = {
    key: 'name',
    title: t('labels.one'),
    cell: (label) => <LabelMark label={label} />,
  };
  const acts: TableColumn<Label> = {
    key: 'acts',
    title: t('labels.acts'),
    hideTitle: true,
    width: '96px',
    align: 'right',
    cell: (label) => <LabelActs label={label} onEdit={() => onEdit(label)} />,
  };
  return mayChange ? [name, acts] : [name];
}

function LabelActs({ label, onEdit }: { label: Label; onEdit: () => void }) {
  const { t } = useTranslation(['inbox', 'common']);
  const queryClient = useQueryClient();
  const [sure, setSure] = useState(false);
  const remove = useMutation(
    api.labels.remove.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.labels.pathFilter()),
    }),
  );
  return (
    <>
      <IconButton size="dense" icon={Pencil} label={t('labels.edit', { name: label.name })} onClick={onEdit} />
      <IconButton
        size="dense"
        icon={Trash2}
        label={t('labels.remove', { name: label.name })}
        onClick={() => setSure(true)}
      />
      <ConfirmDialog
        open={sure}
        onOpenChange={setSure}
        title={t('labels.removeTitle', { name: label.name })}
        confirmText={t('actions.delete', { ns: 'common' })}
        cancelText={t('actions.cancel', { ns: 'common' })}
        onConfirm={() => remove.mutate({ labelId: label.id })}
      >
        {t('labels.removeText')}
      </ConfirmDialog>
    </>
  );
}

function EditDialog({ label, onClose }: { label: Label | undefined; onClose: () => void }) {
  const { t } = useTranslation(['inbox', 'common']);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={label ? t('labels.edit', { name: label.name }) : t('labels.new')}
      closeLabel={t('actions.close', { ns: 'common' })}
      size="small"
      footer={
        <Button look="fill" type="submit" form="edit-label">
          {t(label ? 'labels.save' : 'labels.make')}
        </Button>
      }
    >
      <LabelForm formId="edit-label" {...(label && { label })} onSaved={onClose} />
    </Dialog>
  );
}
