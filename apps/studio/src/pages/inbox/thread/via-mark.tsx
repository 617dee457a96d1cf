// Says below a message that it came by mail, from whom if that is somebody else, and where the whole mail is.
import { classNames, Icon } from '@parley/ui';
import { Mail, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../data/conversation-types';
import styles from './message.module.css';

export function ViaMark({ via: { otherAddress, original } }: { via: NonNullable<MessageView['via']> }) {
  const { t } = useTranslation('inbox');
  const isOther = otherAddress !== null;
  return (
    <div className={classNames(styles.mark, isOther && styles.unknown)}>
      <Icon of={isOther ? TriangleAlert : Mail} size={14} />
      <span className={styles.viaWords}>
        {isOther ? t('via.otherAddress', { address: otherAddress || '?' }) : t('via.mail')}
      </span>
      {original !== null && (
        <a className={styles.viaOriginal} href={`${original}?download`} download>
          {t('via.original')}
        </a>
      )}
    </div>
  );
}
