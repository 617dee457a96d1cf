// Three dots that move while somebody writes.
import styles from './typing-dots.module.css';

export function TypingDots() {
  return (
    <span aria-hidden="true" className={styles.dots}>
      <i />
      <i />
      <i />
    </span>
  );
}
