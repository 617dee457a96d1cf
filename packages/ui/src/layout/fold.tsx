// A section that is folded until asked for; its state in one word stands at the right end.
import { Collapsible as Base } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../theme/icon';
import styles from './fold.module.css';

export interface FoldProps {
  title: ReactNode;
  /** What is set inside, seen while folded. */
  summary?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  defaultOpen?: boolean;
  children: ReactNode;
}

export function Fold({ title, summary, open, onOpenChange, defaultOpen, children }: FoldProps) {
  return (
    <Base.Root
      open={open}
      defaultOpen={defaultOpen}
      onOpenChange={(next) => onOpenChange?.(next)}
      className={styles.fold}
    >
      <h3>
        <Base.Trigger className={styles.line}>
          <Icon of={ChevronRight} size={14} className={styles.sign} />
          <span className={styles.title}>{title}</span>
          {summary && <span className={styles.summary}>{summary}</span>}
        </Base.Trigger>
      </h3>
      <Base.Panel className={styles.panel}>
        <div className={styles.body}>{children}</div>
      </Base.Panel>
    </Base.Root>
  );
}
