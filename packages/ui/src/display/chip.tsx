// A token inside text, such as a variable, with what is said instead when it is empty.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';

export interface ChipProps {
  children: ReactNode;
  /** Stands after a hairline. */
  fallback?: ReactNode;
  onRemove?: () => void;
  removeLabel?: string;
}

export function Chip({ children, fallback, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={styles.chip}>
      {children}
      {fallback && <span className={styles.fallback}>{fallback}</span>}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <X size={12} strokeWidth={2} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
