// On or off, at once. Name it with a FormRow around it, or with a label that is only spoken.
import { Switch as Base } from '@base-ui/react/switch';
import styles from './switch.module.css';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  label?: string;
  disabled?: boolean;
}

export function Switch({ on, onChange, label, disabled }: SwitchProps) {
  return (
    <Base.Root checked={on} onCheckedChange={onChange} disabled={disabled} aria-label={label} className={styles.switch}>
      <Base.Thumb className={styles.thumb} />
    </Base.Root>
  );
}
