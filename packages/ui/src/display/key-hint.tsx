// Keys as they stand on the keyboard: "Ctrl K" becomes two caps.
import { classNames } from '../theme/class-names';
import styles from './key-hint.module.css';

export interface KeyHintProps {
  keys: string;
  onDark?: boolean;
  className?: string;
}

export function KeyHint({ keys, onDark, className }: KeyHintProps) {
  return (
    <span className={classNames(styles.keys, onDark && styles.onDark, className)}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
