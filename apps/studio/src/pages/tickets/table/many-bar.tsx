// What can be done with all chosen tickets at once.
import { Avatar, Button, ConfirmDialog, IconButton, Select } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useSession } from '../../../frame/session';
import { priorities, PriorityMark } from '../card/priority-mark';
import type { Stage } from '../data/ticket-types';
import styles from './ticket-table.module.css';
import { useMany } from './use-many';

export interface ManyBarProps {
  ticketIds: readonly string[];
  stages: readonly Stage[];
  onClear: () => void;
}

export function ManyBar({ ticketIds, stages, onClear }: ManyBarProps) {
  const { t } = useTranslation('tickets');
  const members = (useQuery(api.members.list.queryOptions()).data ?? []).filter(({ removedAt }) => removedAt === null);
  const admin = useSession()?.member?.role === 'admin';
  const { mutate, isPending } = useMany(onClear);
  const change = (what: Parameters<typeof mutate>[0]['change']) => mutate({ ticketIds: [...ticketIds], change: what });
  return (
    <div role="toolbar" aria-label={t('many.bar')} className={styles.many} aria-busy={isPending}>
      <span className={styles.count}>{t('many.count', { count: ticketIds.length })}</span>
      <Select<string>
        size="dense"
        className={styles.act}
        label={t('many.stage')}
        placeholder={t('many.stage')}
        value={null}
        onChange={(stageId) => change({ kind: 'stage', stageId })}
        options={stages.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select<string>
        size="dense"
        className={styles.act}
        label={t('many.owner')}
        placeholder={t('many.owner')}
        value={null}
        onChange={(value) => change({ kind: 'owner', ownerId: value === 'nobody' ? null : value })}
        options={[
          { value: 'nobody', label: t('nobody'), picture: <Avatar nobody size={20} /> },
          ...members.map(({ id, name, avatarUrl }) => ({
            value: id,
            label: name,
            picture: <Avatar name={name} portrait={avatarUrl ?? undefined} size={20} />,
          })),
        ]}
      />
      <Select
        size="dense"
        className={styles.act}
        label={t('many.priority')}
        placeholder={t('many.priority')}
        value={null}
        onChange={(priority) => change({ kind: 'priority', priority })}
        options={priorities.map((value) => ({
          value,
          label: t(`priorities.${value}`),
          picture: <PriorityMark priority={value} />,
        }))}
      />
      {admin && <RemoveMany count={ticketIds.length} onRemove={() => change({ kind: 'remove' })} />}
      <IconButton size="small" icon={X} label={t('many.clear')} onClick={onClear} />
    </div>
  );
}

function RemoveMany({ count, onRemove }: { count: number; onRemove: () => void }) {
  const { t } = useTranslation('tickets');
  const { t: common } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" size="dense" icon={Trash2} onClick={() => setAsking(true)}>
        {t('many.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('many.removeTitle', { count })}
        confirmText={common('actions.delete')}
        cancelText={common('actions.keep')}
        onConfirm={() => {
          setAsking(false);
          onRemove();
        }}
      >
        {t('many.removeText')}
      </ConfirmDialog>
    </>
  );
}
