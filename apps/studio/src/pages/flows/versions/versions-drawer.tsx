// Every published version: who, when and why; look at it, or make it the draft again.
import type { EditorStore } from '@parley/editor';
import { Badge, Button, ConfirmDialog, Drawer, EmptyState, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Failed } from '../../../frame/failed';
import type { Saving } from '../editing/use-autosave';
import { useRestore } from './use-restore';
import styles from './versions.module.css';

export interface VersionsDrawerProps {
  flowId: string;
  store: EditorStore;
  saving: Saving;
  onClose: () => void;
  onLook: (number: number) => void;
}

export function VersionsDrawer({ flowId, store, saving, onClose, onLook }: VersionsDrawerProps) {
  const { t } = useTranslation(['editor', 'common']);
  const versions = useQuery({ ...api.flows.versions.queryOptions({ flowId }), staleTime: 0 });
  const live = versions.data?.find((version) => version.live);
  const { readOnly } = store.get();
  return (
    <Drawer
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('versions.title')}
      closeLabel={t('actions.close', { ns: 'common' })}
      footer={
        live &&
        !readOnly && <Discard flowId={flowId} store={store} saving={saving} number={live.number} onDone={onClose} />
      }
    >
      {versions.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {versions.isError && <Failed error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.data?.length === 0 && <EmptyState title={t('versions.none')}>{t('versions.noneText')}</EmptyState>}
      <ol className={styles.list}>
        {versions.data?.map((version) => (
          <VersionRow
            key={version.number}
            flowId={flowId}
            version={version}
            store={store}
            saving={saving}
            onClose={onClose}
            onLook={onLook}
          />
        ))}
      </ol>
    </Drawer>
  );
}

type Version = { number: number; publishedAt: number; by: string | null; note: string; live: boolean; running: number };

function VersionRow({ flowId, version, store, saving, onClose, onLook }: VersionsDrawerProps & { version: Version }) {
  const { t, i18n } = useTranslation('editor');
  const restore = useRestore({ flowId, store, saving });
  const { number, publishedAt, by, note, live, running } = version;
  const time = new Date(publishedAt).toLocaleString(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return (
    <li className={styles.version}>
      <div className={styles.head}>
        <b>{t('versions.version', { number })}</b>
        {live && <Badge tone="ok">{t('versions.live')}</Badge>}
        {running > 0 && <Badge>{t('versions.running', { count: running })}</Badge>}
      </div>
      <p className={styles.when}>{by ? t('versions.by', { time, name: by }) : time}</p>
      {note && <p className={styles.note}>{note}</p>}
      <div className={styles.acts}>
        <Button size="dense" onClick={() => onLook(number)}>
          {t('versions.look')}
        </Button>
        {!store.get().readOnly && (
          <Button size="dense" look="quiet" busy={restore.busy} onClick={() => void restore.run(number).then(onClose)}>
            {t('versions.restore')}
          </Button>
        )}
      </div>
    </li>
  );
}

type DiscardProps = { flowId: string; store: EditorStore; saving: Saving; number: number; onDone: () => void };

function Discard({ flowId, store, saving, number, onDone }: DiscardProps) {
  const { t } = useTranslation('editor');
  const [asking, setAsking] = useState(false);
  const restore = useRestore({ flowId, store, saving });
  return (
    <>
      <Button icon={Undo2} onClick={() => setAsking(true)}>
        {t('acts.discard')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('versions.discardTitle', { name: store.get().draft.name })}
        confirmText={t('versions.discard')}
        cancelText={t('versions.keep')}
        busy={restore.busy}
        onConfirm={() => void restore.run(null).then(onDone)}
      >
        {t('versions.discardText', { number })}
      </ConfirmDialog>
    </>
  );
}
