// What a step of the wizard is about.
import styles from './connect-wizard.module.css';

export function StepTitle({ title, help }: { title?: string; help?: string }) {
  return (
    <div className={styles.title}>
      <h3 tabIndex={-1}>{title}</h3>
      <p>{help}</p>
    </div>
  );
}
