// A number that asks for attention, such as unread conversations.
import styles from './count.module.css';

export interface CountProps {
  value: number;
  /** Above this the number is cut: 99+ */
  most?: number;
}

export function Count({ value, most = 99 }: CountProps) {
  return <span className={styles.count}>{value > most ? `${most}+` : value}</span>;
}
