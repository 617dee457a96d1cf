// The words that were found, in the middle of what stands around them.
import { cutAround } from './cut-around';
import styles from './list.module.css';

export interface HitTextProps {
  text: string;
  search: string;
  className?: string;
}

export function HitText({ text, search, className }: HitTextProps) {
  return (
    <span className={className}>
      {cutAround(text, search).map(({ words, found }, index) =>
        // Pieces of one text have no identity beyond their place.
        found ? (
          <mark key={index} className={styles.mark}>
            {words}
          </mark>
        ) : (
          <span key={index}>{words}</span>
        ),
      )}
    </span>
  );
}
