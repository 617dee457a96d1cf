// The button: fill for the one main action of a page, line for the rest, quiet inside toolbars, danger for what destroys.
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon, type IconType } from '../theme/icon';
import styles from './button.module.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look?: 'fill' | 'line' | 'quiet' | 'danger' | 'link';
  size?: 'normal' | 'dense' | 'small' | 'large';
  icon?: IconType;
  iconAfter?: IconType;
  /** Shows that work goes on; the button keeps its width and takes no second press. */
  busy?: boolean;
  wide?: boolean;
  children?: ReactNode;
}

export function Button(props: ButtonProps) {
  const { look = 'line', size = 'normal', icon, iconAfter, busy, wide, className, children, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      disabled={rest.disabled || busy}
      className={classNames(
        styles.button,
        styles[look],
        styles[size],
        wide && styles.wide,
        busy && styles.busy,
        className,
      )}
    >
      {icon && <Icon of={icon} size={size === 'small' ? 14 : 16} />}
      {children != null && <span className={styles.label}>{children}</span>}
      {iconAfter && <Icon of={iconAfter} size={size === 'small' ? 12 : 14} />}
    </button>
  );
}
