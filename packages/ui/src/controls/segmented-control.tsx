// A few ways to see the same thing, one of them on.
import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon, type IconType } from '../theme/icon';
import styles from './segmented-control.module.css';

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  icon?: IconType;
  /** Only the icon is seen; the label is spoken. */
  iconOnly?: boolean;
  mark?: ReactNode;
}

export interface SegmentedControlProps<Value extends string> {
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  label: string;
  wide?: boolean;
}

export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { segments, value, onChange, label, wide } = props;
  const choose = (values: readonly string[]) => {
    const next = segments.find((segment) => segment.value === values[0]);
    if (next) onChange(next.value);
  };
  return (
    <ToggleGroup
      value={[value]}
      onValueChange={choose}
      aria-label={label}
      className={classNames(styles.track, wide && styles.wide)}
    >
      {segments.map((segment) => (
        <Toggle
          key={segment.value}
          value={segment.value}
          aria-label={segment.iconOnly ? segment.label : undefined}
          className={styles.segment}
        >
          {segment.icon && <Icon of={segment.icon} size={14} />}
          {!segment.iconOnly && segment.label}
          {segment.mark && <span className={styles.mark}>{segment.mark}</span>}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
