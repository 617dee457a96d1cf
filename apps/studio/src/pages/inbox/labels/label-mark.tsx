// A label as it stands on a conversation: its word on its tint.
import { classNames } from '@parley/ui';
import type { ConversationRow } from '../data/conversation-types';
import styles from './label.module.css';

export interface LabelMarkProps {
  label: Omit<ConversationRow['labels'][number], 'id'>;
}

export function LabelMark({ label: { name, colour } }: LabelMarkProps) {
  return <span className={classNames(styles.label, styles[colour])}>{name}</span>;
}
