// A button that is only an icon: its label is spoken, and shown as a tooltip.
import type { ComponentPropsWithRef } from 'react';
import { Tooltip, type TooltipSide } from '../overlay/tooltip';
import { classNames } from '../theme/class-names';
import { Icon, type IconType } from '../theme/icon';
import buttonStyles from './button.module.css';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  icon: IconType;
  label: string;
  look?: 'quiet' | 'line' | 'danger';
  size?: 'normal' | 'dense' | 'small';
  /** Shown after the label in the tooltip, such as "Ctrl K". */
  keys?: string;
  tooltipSide?: TooltipSide;
  /** A toggle that is on. */
  pressed?: boolean;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, look = 'quiet', size = 'normal', keys, tooltipSide, pressed, className, ...rest } = props;
  const tone = look === 'line' ? buttonStyles.line : look === 'danger' ? styles.danger : buttonStyles.quiet;
  return (
    <Tooltip text={label} keys={keys} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        {...rest}
        className={classNames(buttonStyles.button, tone, styles.icon, styles[size], className)}
      >
        <Icon of={icon} size={size === 'small' ? 14 : 16} />
      </button>
    </Tooltip>
  );
}
