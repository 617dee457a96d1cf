// The shape of what comes, while it comes. It waits a moment, so that a fast answer shows no flicker.
import { classNames } from '../theme/class-names';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  width?: number | string;
  height?: number | string;
  round?: boolean;
  className?: string;
}

export function Skeleton({ width = '100%', height = 12, round, className }: SkeletonProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(styles.bone, round && styles.round, className)}
      style={{ width, height }}
    />
  );
}

/** A list that is on its way: rows with a picture and two lines. `label` is spoken. */
export function SkeletonRows({ count = 6, label }: { count?: number; label: string }) {
  return (
    <div role="status" aria-label={label} className={styles.rows}>
      {Array.from({ length: count }, (_, row) => (
        <div key={row} className={styles.row}>
          <Skeleton width={32} height={32} round />
          <span className={styles.lines}>
            <Skeleton width={`${42 - ((row * 7) % 18)}%`} />
            <Skeleton width={`${72 - ((row * 11) % 30)}%`} height={10} />
          </span>
        </div>
      ))}
    </div>
  );
}
