// The choices a flow offered, kept in the thread, with the one that was taken ticked.
import { classNames, Icon, VisuallyHidden } from '@parley/ui';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './parts.module.css';

export interface ChoicesPartProps {
  choices: readonly { id: string; label: string }[];
  chosen: string | undefined;
}

export function ChoicesPart({ choices, chosen }: ChoicesPartProps) {
  const { t } = useTranslation('inbox');
  return (
    <ul className={styles.pills} aria-label={t('thread.choices')}>
      {choices.map(({ id, label }) => (
        <li key={id} className={classNames(styles.pill, label === chosen && styles.chosen)}>
          {label === chosen && <Icon of={Check} size={14} />}
          {label}
          {label === chosen && <VisuallyHidden>{` (${t('thread.chosen')})`}</VisuallyHidden>}
        </li>
      ))}
    </ul>
  );
}
