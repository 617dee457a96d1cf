// Short news after an act, with a way back where there is one. Mount Toaster once; call showToast anywhere.
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { Toaster as Base, toast } from 'sonner';
import { Icon } from '../theme/icon';
import styles from './toast.module.css';

export interface Toast {
  text: string;
  help?: string;
  tone?: 'info' | 'ok' | 'warn' | 'danger';
  /** Usually "Undo". */
  action?: { label: string; run: () => void };
  /** A second toast with the same id takes the place of the first. */
  id?: string;
}

export function showToast({ text, help, tone = 'info', action, id }: Toast): void {
  toast(text, {
    id,
    description: help,
    icon: <Icon of={tones[tone]} className={styles[tone]} />,
    duration: action ? 8000 : 4000,
    action: action && { label: action.label, onClick: action.run },
  });
}

/** `label` names the corner where news appear, for screen readers. */
export function Toaster({ label }: { label: string }) {
  return (
    <Base
      position="bottom-right"
      containerAriaLabel={label}
      offset={16}
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: styles.toast,
          title: styles.title,
          description: styles.help,
          content: styles.words,
          actionButton: styles.action,
        },
      }}
    />
  );
}

const tones = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: CircleAlert };
