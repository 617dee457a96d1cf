// A short fact in a pill: a count of problems, a state, a deadline.
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon, type IconType } from '../theme/icon';
import styles from './badge.module.css';

export interface BadgeProps {
  tone?: 'plain' | 'accent' | 'ok' | 'warn' | 'danger';
  icon?: IconType;
  children: ReactNode;
}

export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon && <Icon of={icon} size={12} />}
      {children}
    </span>
  );
}
