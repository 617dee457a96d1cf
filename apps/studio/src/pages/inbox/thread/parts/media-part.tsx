// A video or a recording: played here when the address lets us, else a card with the way to it.
import { isWebAddress } from '@parley/messages';
import { AudioLines, Clapperboard } from 'lucide-react';
import { useState } from 'react';
import { FilePart } from './file-part';
import styles from './parts.module.css';

export interface MediaPartProps {
  media: 'video' | 'audio';
  url: string;
  title: string;
}

export function MediaPart({ media, url, title }: MediaPartProps) {
  const [broken, setBroken] = useState(false);
  const isVideo = media === 'video';
  if (broken || (!isWebAddress(url) && !url.startsWith('/'))) {
    return <FilePart url={url} name={title || url} size={0} icon={isVideo ? Clapperboard : AudioLines} />;
  }
  const Player = media;
  return (
    <Player
      className={isVideo ? styles.video : styles.audio}
      src={url}
      title={title}
      aria-label={title || url}
      controls
      preload="metadata"
      onError={() => setBroken(true)}
    />
  );
}
