// What sending does besides, as chips one can take away again.
import { Chip } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import type { MacroAct } from '../data/conversation-types';
import styles from './composer.module.css';
import { useActWords } from '../words/use-act-words';

export interface MacroChipsProps {
  acts: readonly MacroAct[];
  onChange: (acts: readonly MacroAct[]) => void;
}

export function MacroChips({ acts, onChange }: MacroChipsProps) {
  const { t } = useTranslation('inbox');
  const say = useActWords();
  if (acts.length === 0) return null;
  return (
    <p className={styles.macro}>
      <span>{t('macro.onSend')}</span>
      {acts.map((act, index) => (
        // Acts of one macro have no identity beyond their place.
        <Chip
          key={index}
          onRemove={() => onChange(acts.filter((_, other) => other !== index))}
          removeLabel={t('macro.leaveOut', { act: say(act) })}
        >
          {say(act)}
        </Chip>
      ))}
    </p>
  );
}
