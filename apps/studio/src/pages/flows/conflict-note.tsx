// Two people changed the same flow: whose draft stays is asked, never guessed.
import type { EditorStore } from '@parley/editor';
import { Button, Callout, showToast } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client';
import { useExplain } from '../../api/use-explain';
import styles from './conflict-note.module.css';
import type { Saving } from './editing/use-autosave';

export function ConflictNote({ flowId, store, saving }: { flowId: string; store: EditorStore; saving: Saving }) {
  const { t } = useTranslation('editor');
  const explain = useExplain();
  const [busy, setBusy] = useState(false);
  const choose = async (mine: boolean) => {
    setBusy(true);
    try {
      const theirs = await client.flows.get.query({ flowId });
      if (mine) await saving.save.overwrite(theirs.flow.revision);
      else {
        saving.save.adopt(theirs.draft, theirs.flow.revision);
        store.replace(theirs.draft);
      }
    } catch (error) {
      showToast({ tone: 'danger', text: t('saving.failed'), help: explain(error) });
    }
    setBusy(false);
  };
  return (
    <div className={styles.note}>
      <Callout
        tone="warn"
        urgent
        title={t('conflict.title')}
        action={
          <span className={styles.acts}>
            <Button size="dense" disabled={busy} onClick={() => void choose(false)}>
              {t('conflict.theirs')}
            </Button>
            <Button size="dense" look="fill" disabled={busy} onClick={() => void choose(true)}>
              {t('conflict.mine')}
            </Button>
          </span>
        }
      >
        {t('conflict.text')}
      </Callout>
    </div>
  );
}
