// The files that go along with the reply, each with how far it is and a way out.
import { Icon, IconButton } from '@parley/ui';
import { Paperclip, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './composer.module.css';
import type { Attachments } from './use-attachments';

export function AttachmentList({ files }: { files: Attachments }) {
  const { t } = useTranslation('inbox');
  if (files.list.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={t('files.label')}>
      {files.list.map(({ key, name, share, id, failure }) => (
        <li key={key} className={styles.file} data-failed={failure !== null ? '' : undefined}>
          <Icon of={Paperclip} size={14} />
          <span className={styles.fileName}>{name}</span>
          {failure !== null && <span role="alert">{failure}</span>}
          {id === null && failure === null && <span>{t('files.share', { share: Math.round(share * 100) })}</span>}
          <IconButton icon={X} size="small" label={t('files.remove', { name })} onClick={() => files.remove(key)} />
        </li>
      ))}
    </ul>
  );
}
