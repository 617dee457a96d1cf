// Link buttons a flow sent: they open where the visitor's would.
import { isWebAddress } from '@parley/messages';
import { Icon } from '@parley/ui';
import { ExternalLink } from 'lucide-react';
import styles from './parts.module.css';

export interface ButtonsPartProps {
  buttons: readonly { label: string; url: string }[];
}

export function ButtonsPart({ buttons }: ButtonsPartProps) {
  return (
    <div className={styles.pills}>
      {buttons.map(({ label, url }) =>
        isWebAddress(url) ? (
          <a key={label + url} href={url} title={url} target="_blank" rel="noreferrer noopener" className={styles.pill}>
            {label}
            <Icon of={ExternalLink} size={12} />
          </a>
        ) : (
          <span key={label + url} title={url} className={styles.pill}>
            {label}
          </span>
        ),
      )}
    </div>
  );
}
