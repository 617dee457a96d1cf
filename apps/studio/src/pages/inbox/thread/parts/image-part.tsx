// A picture in the thread; a card with its address where it cannot be shown.
import { isWebAddress } from '@parley/messages';
import { ImageIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePart } from './file-part';
import styles from './parts.module.css';

export interface ImagePartProps {
  url: string;
  alt: string;
}

export function ImagePart({ url, alt }: ImagePartProps) {
  const { t } = useTranslation('inbox');
  const [broken, setBroken] = useState(false);
  if (broken || (!isWebAddress(url) && !url.startsWith('/'))) {
    return <FilePart url={url} name={alt || t('thread.picture')} size={0} icon={ImageIcon} />;
  }
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className={styles.image}>
      <img src={url} alt={alt || t('thread.picture')} loading="lazy" onError={() => setBroken(true)} />
    </a>
  );
}
