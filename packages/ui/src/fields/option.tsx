// What a Select and a Combobox offer, and how one offer looks in the list.
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../theme/icon';
import styles from '../overlay/popup.module.css';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  /** A small second line. */
  hint?: string;
  /** A picture before the label: an icon, an avatar, a dot. */
  picture?: ReactNode;
  disabled?: boolean;
}

export interface OptionFaceProps {
  option: Option;
  indicator: (check: ReactNode) => ReactNode;
}

export function OptionFace({ option, indicator }: OptionFaceProps) {
  return (
    <>
      {option.picture && <span className={styles.picture}>{option.picture}</span>}
      <span className={styles.words}>
        <span className={styles.word}>{option.label}</span>
        {option.hint && <span className={styles.hint}>{option.hint}</span>}
      </span>
      <span className={styles.check}>{indicator(<Icon of={Check} size={14} />)}</span>
    </>
  );
}
