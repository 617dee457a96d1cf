// Long work with a number, so that one can see it move.
import { Progress as Base } from '@base-ui/react/progress';
import styles from './progress.module.css';

export interface ProgressProps {
  value: number;
  max: number;
  label: string;
  /** The number in words, such as "14 of 32". */
  text?: string;
}

export function Progress({ value, max, label, text }: ProgressProps) {
  return (
    <Base.Root value={value} max={max} aria-valuetext={text} className={styles.progress}>
      <Base.Label className={styles.label}>{label}</Base.Label>
      {text && <span className={styles.text}>{text}</span>}
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.bar} />
      </Base.Track>
    </Base.Root>
  );
}
