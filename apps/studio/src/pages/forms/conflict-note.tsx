// Two people changed the same form: whose version stays is asked, never guessed.
import { Button, Callout } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import styles from './conflict-note.module.css';
import type { FormDraft } from './editing/use-form-draft';

export function ConflictNote({ draft }: { draft: FormDraft }) {
  const { t } = useTranslation('forms');
  return (
    <div className={styles.note}>
      <Callout
        tone="warn"
        urgent
        title={t('conflict.title')}
        action={
          <span className={styles.acts}>
            <Button size="dense" onClick={() => void draft.takeTheirs()}>
              {t('conflict.theirs')}
            </Button>
            <Button size="dense" look="fill" onClick={() => void draft.keepMine()}>
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
