// One line of text. Give it a Field around it, or a label that is only spoken.
import { Field } from '@base-ui/react/field';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon, type IconType } from '../theme/icon';
import box from './field-box.module.css';

type InputProps = Omit<ComponentPropsWithRef<'input'>, 'value' | 'defaultValue' | 'onChange' | 'size' | 'aria-label'>;

export interface TextFieldProps extends InputProps {
  value: string;
  onChange: (value: string) => void;
  /** Spoken name when no Field stands around it. */
  label?: string;
  icon?: IconType;
  before?: ReactNode;
  after?: ReactNode;
  size?: 'normal' | 'dense' | 'large';
  /** Set in the code face: an address, a key. */
  code?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, label, icon, before, after, size = 'normal', code, className, ...rest } = props;
  return (
    <span className={classNames(box.box, box[size], className)}>
      {icon && <Icon of={icon} className={box.icon} />}
      {before && <span className={box.after}>{before}</span>}
      <Field.Control
        {...rest}
        aria-label={label}
        value={value}
        onValueChange={onChange}
        className={classNames(box.input, code && box.code)}
      />
      {after && <span className={box.after}>{after}</span>}
    </span>
  );
}
