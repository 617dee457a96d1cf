// Reply or note: the choice that decides whether the visitor reads it.
import { KeyHint } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import styles from './composer.module.css';
import type { Mode } from './use-composer';

export interface ModeSwitchProps {
  mode: Mode;
  onMode: (mode: Mode) => void;
}

export function ModeSwitch({ mode, onMode }: ModeSwitchProps) {
  const { t } = useTranslation('inbox');
  return (
    <div role="group" aria-label={t('composer.mode')} className={styles.modes}>
      {modes.map(({ value, keys }) => (
        <button
          key={value}
          type="button"
          aria-pressed={mode === value}
          className={styles.mode}
          onClick={() => onMode(value)}
        >
          {t(`composer.${value}`)}
          <span aria-hidden="true" className={styles.modeKey}>
            <KeyHint keys={keys} />
          </span>
        </button>
      ))}
    </div>
  );
}

const modes = [
  { value: 'reply', keys: 'R' },
  { value: 'note', keys: 'N' },
] as const;
