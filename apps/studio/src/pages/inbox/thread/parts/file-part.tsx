// A file as a card: its name, its size, and the way to it.
import { isWebAddress } from '@parley/messages';
import { Icon, type IconType } from '@parley/ui';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './parts.module.css';
import { sizeWords } from './size-words';

export interface FilePartProps {
  url: string;
  name: string;
  size: number;
  icon?: IconType;
}

export function FilePart({ url, name, size, icon = FileText }: FilePartProps) {
  const { i18n } = useTranslation();
  const face = (
    <>
      <span className={styles.fileIcon}>
        <Icon of={icon} size={18} />
      </span>
      <span className={styles.fileWords}>
        <span className={styles.fileName}>{name || url}</span>
        {size > 0 && <span className={styles.fileSize}>{sizeWords(size, i18n.language)}</span>}
      </span>
    </>
  );
  // Files kept by this server have a path of their own.
  if (!isWebAddress(url) && !url.startsWith('/')) return <span className={styles.file}>{face}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className={styles.file}>
      {face}
    </a>
  );
}
