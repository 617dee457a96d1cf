// A small drawing of what a flow is, for the empty list.
import styles from './flow-table.module.css';

export function FlowDrawing() {
  return (
    <svg viewBox="0 0 300 150" className={styles.drawing} role="presentation">
      <path className={styles.line} d="M112 76h22q8 0 8-8V44q0-8 8-8h20M112 96h22q8 0 8 8v14q0 8 8 8h20" />
      <rect className={styles.box} x="12" y="36" width="100" height="84" rx="9" />
      <rect className={styles.ask} x="22" y="46" width="14" height="14" rx="4" />
      <rect className={styles.word} x="42" y="50" width="48" height="6" rx="3" />
      <rect className={styles.pill} x="58" y="69" width="46" height="14" rx="7" />
      <rect className={styles.pill} x="46" y="89" width="58" height="14" rx="7" />
      <rect className={styles.box} x="170" y="14" width="92" height="46" rx="9" />
      <rect className={styles.act} x="180" y="24" width="14" height="14" rx="4" />
      <rect className={styles.word} x="200" y="28" width="42" height="6" rx="3" />
      <rect className={styles.live} x="170" y="92" width="112" height="48" rx="9" />
      <rect className={styles.say} x="180" y="102" width="14" height="14" rx="4" />
      <rect className={styles.word} x="200" y="106" width="60" height="6" rx="3" />
      <rect className={styles.bubble} x="180" y="121" width="70" height="12" rx="6" />
    </svg>
  );
}
