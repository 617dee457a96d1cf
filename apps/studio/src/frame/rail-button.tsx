// A button at the foot of the rail, in the shape of the links above it.
import { classNames, Icon, type IconType, Tooltip } from '@parley/ui';
import type { ComponentPropsWithRef } from 'react';
import styles from './rail.module.css';

export interface RailButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  icon: IconType;
  label: string;
  wide: boolean;
}

export function RailButton({ icon, label, wide, className, ...rest }: RailButtonProps) {
  const button = (
    <button
      type="button"
      {...rest}
      aria-label={wide ? undefined : label}
      className={classNames(styles.item, className)}
    >
      <Icon of={icon} size={18} />
      {wide && <span className={styles.name}>{label}</span>}
    </button>
  );
  if (wide) return button;
  return (
    <Tooltip text={label} side="right">
      {button}
    </Tooltip>
  );
}
