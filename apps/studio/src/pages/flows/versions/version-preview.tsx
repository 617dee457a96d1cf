// An old version on the canvas, to be looked at: nothing of it can be changed.
import { createEditorStore, EditorProvider, type EditorSetup, FlowCanvas } from '@parley/editor';
import type { FlowDraft } from '@parley/flow';
import { Button, Callout, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Failed } from '../../../frame/failed';
import type { Saving } from '../editing/use-autosave';
import { useRestore } from './use-restore';
import styles from './versions.module.css';

export interface VersionPreviewProps {
  flowId: string;
  number: number;
  setup: EditorSetup;
  saving: Saving;
  onClose: () => void;
}

export function VersionPreview(props: VersionPreviewProps) {
  const { t } = useTranslation('common');
  const { flowId, number } = props;
  const version = useQuery(api.flows.version.queryOptions({ flowId, number }));
  if (version.data) return <Shown key={number} {...props} document={version.data.document} />;
  if (version.isPending) return <SkeletonRows label={t('loading')} />;
  return <Failed error={version.error} onRetry={() => void version.refetch()} />;
}

function Shown({ flowId, number, setup, saving, onClose, document }: VersionPreviewProps & { document: FlowDraft }) {
  const { t } = useTranslation('editor');
  const [store] = useState(() => createEditorStore({ draft: document, stepModels: setup.stepModels, readOnly: true }));
  const restore = useRestore({ flowId, store: setup.store, saving });
  const banner = (
    <Callout
      tone="accent"
      action={
        <span className={styles.acts}>
          <Button size="dense" onClick={onClose}>
            {t('versions.backToDraft')}
          </Button>
          {!setup.store.get().readOnly && (
            <Button size="dense" look="fill" busy={restore.busy} onClick={() => void restore.run(number).then(onClose)}>
              {t('versions.restore')}
            </Button>
          )}
        </span>
      }
    >
      {t('versions.shown', { number })}
    </Callout>
  );
  return (
    <EditorProvider {...setup} store={store}>
      <FlowCanvas banner={banner} />
    </EditorProvider>
  );
}
