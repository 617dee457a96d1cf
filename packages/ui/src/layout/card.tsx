// A surface with a hairline, for things that stand apart from the page.
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../theme/class-names';
import styles from './card.module.css';

export interface CardProps extends ComponentPropsWithRef<'div'> {
  padding?: 'none' | 'normal' | 'roomy';
  /** Answers to the pointer; put a link or a button inside. */
  lively?: boolean;
  selected?: boolean;
}

export function Card({ padding = 'normal', lively, selected, className, ...rest }: CardProps) {
  return (
    <div
      {...rest}
      className={classNames(
        styles.card,
        styles[padding],
        lively && styles.lively,
        selected && styles.selected,
        className,
      )}
    />
  );
}
